/** The only hosts Signpost has standing access to (docs/evidence/ms-pages.md, section 1). */
const microsoftHosts = ['account.microsoft.com', 'account.live.com', 'outlook.live.com'] as const;

/** The same as match patterns, for registration, permissions and finding open tabs. */
export const microsoftPatterns = microsoftHosts.map((host) => `https://${host}/*`);

/** True for an https address on exactly one of the three hosts: no look-alike, no port, no user info. */
export function isMicrosoftPage(address: string | undefined): boolean {
  if (!address) return false;
  try {
    const url = new URL(address);
    return (
      url.protocol === 'https:' &&
      url.username === '' &&
      url.password === '' &&
      url.port === '' &&
      (microsoftHosts as readonly string[]).includes(url.hostname)
    );
  } catch {
    return false;
  }
}
