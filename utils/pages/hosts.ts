/** The only hosts Signpost has standing access to (docs/evidence/ms-pages.md, section 1). */
export const accountHosts = ['account.microsoft.com', 'account.live.com'] as const;
export const outlookHosts = ['outlook.live.com'] as const;
const microsoftHosts: readonly string[] = [...accountHosts, ...outlookHosts];

/** The same as match patterns, for registration, permissions and finding open tabs. */
const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);
export const accountPatterns = patterns(accountHosts);
export const outlookPatterns = patterns(outlookHosts);
export const microsoftPatterns = patterns(microsoftHosts);

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
      microsoftHosts.includes(url.hostname)
    );
  } catch {
    return false;
  }
}
