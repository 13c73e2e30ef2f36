import type { SiteRules } from '../seen.ts';
import { imitatesMicrosoft } from './look-alike.ts';

/**
 * Sign-in and account pages of Microsoft and other mail providers: a form there is a log-in, never an app's
 * mail settings.
 */
const providers =
  /(?:^|\.)(?:live\.com|microsoft\.com|microsoftonline\.com|office\.com|office365\.com|outlook\.com|hotmail\.com|msn\.com|google\.com|gmail\.com|googlemail\.com|yahoo\.com|yahoo\.co\.jp|aol\.com|icloud\.com|apple\.com|gmx\.net|gmx\.de|gmx\.com|web\.de|mail\.ru|yandex\.ru|yandex\.com|qq\.com|163\.com|126\.com|zoho\.com|zoho\.eu|proton\.me|protonmail\.com|fastmail\.com|mail\.com|t-online\.de|naver\.com|libero\.it|orange\.fr|laposte\.net|seznam\.cz|wp\.pl|onet\.pl)$/i;

const privateHost =
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|\[::1\]|\[f[cd][0-9a-f]{2}:.*\]|\[fe80:.*\]|[^.:]+|.*\.(?:local|lan|home|internal|home\.arpa))$/i;

/** Why nothing at all (a sign-in page) or no password (an unencrypted page) may be written on a page, by its address. */
export function pageRefusal(url: URL): SiteRules['refusal'] {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (providers.test(url.hostname) || imitatesMicrosoft(url.hostname)) return 'provider-sign-in-page';
  if (url.protocol === 'http:' && !privateHost.test(url.hostname)) return 'insecure-page';
  return null;
}

/** What the address of a page allows. A document cannot change its host, so this is asked once for each reading. */
export function siteRules(url: URL): SiteRules {
  const refusal = pageRefusal(url);
  return { refusal, unencryptedNearby: url.protocol === 'http:' && refusal === null };
}
