import type { PageId } from './ids.ts';
import { ourHosts } from './our-hosts.ts';

/** What an address alone says; the content has the last word. */
export interface Place {
  host: (typeof ourHosts)[number] | 'elsewhere';
  page: PageId;
  /** Outlook: the part of the address after `/options/`, e.g. `mail/forwarding`. */
  options: string | null;
}

/** Locale and account index that may stand in a path: /en-us/…, /mail/0/…, /mail/jane@outlook.com/… */
const locale = /^\/[a-z]{2}-[a-z]{2,4}(?=\/|$)/;

/**
 * Reads a page's address (docs/evidence/ms-pages.md, section 1): host and path, case ignored, query ignored
 * but for the former Outlook's `?path=`.
 */
export function placeOf(address: URL): Place {
  const host = ourHosts.find((h) => h === address.hostname) ?? 'elsewhere';
  const path = address.pathname.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '') || '/';
  switch (host) {
    case 'account.microsoft.com':
      return { host, page: accountPage(path.replace(locale, '') || '/'), options: null };
    case 'account.live.com':
      return { host, page: proofsPage(path), options: null };
    case 'outlook.live.com': {
      const full = path.startsWith('/owa')
        ? `${path}${(address.searchParams.get('path') ?? '').toLowerCase()}`
        : path;
      const options = /\/options(?:\/(.*))?$/.exec(full)?.[1];
      return {
        host,
        page: /^\/(mail|owa)(\/|$)/.test(full) ? 'outlook-mail' : 'other',
        options: options ?? (full.endsWith('/options') ? '' : null),
      };
    }
    case 'elsewhere':
      return { host, page: 'other', options: null };
  }
}

function accountPage(path: string): PageId {
  if (/^\/(|home|index|index\.html|account|account\/account|profile\/home)$/.test(path))
    return 'account-home';
  return /^\/security(\/|$)/.test(path) ? 'security-hub' : 'other';
}

function proofsPage(path: string): PageId {
  if (/^\/proofs\/manage(\/|$)/.test(path)) return 'proofs';
  if (/^\/proofs\/enabletfa(\/|$)/.test(path)) return 'two-step-wizard';
  if (/^\/proofs\/apppassword(\/|$)/.test(path)) return 'app-password';
  // Re-verification and interrupts: sections 1.2 and 2 of the evidence.
  if (/^\/(identity|interrupt|ar|acsr|tou|abuse|apps|pp|recover|password\/reset|fido)(\/|$)/.test(path))
    return 'identity-check';
  if (/^\/proofs\/(add|verify|skip|remind|confirm|edit|update)(\/|$)/.test(path)) return 'identity-check';
  return 'other';
}

/** Where a link leads, read from its attribute: lower-case path on one of our hosts, or why not. */
export function targetOf(link: Element, address: URL): { host: string; path: string } | null {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || /^javascript:/i.test(href)) return null;
  // Microsoft's own short link there (evidence, section 1.3).
  if (/^https:..go\.microsoft\.com.*=2274139\b/i.test(href))
    return { host: 'account.live.com', path: '/proofs/manage' };
  const url = URL.parse(href, address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return { host: url.hostname, path: url.pathname.toLowerCase().replace(/\/$/, '') || '/' };
}
