import { accountHosts, ourHosts, outlookHosts } from './our-hosts.ts';

/** Hosts as match patterns, for registration, permissions and finding open tabs. */
const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);
export const accountPatterns = patterns(accountHosts);
export const outlookPatterns = patterns(outlookHosts);
export const microsoftPatterns = patterns(ourHosts);

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
      (ourHosts as readonly string[]).includes(url.hostname)
    );
  } catch {
    return false;
  }
}
