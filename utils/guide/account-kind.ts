import consumer from '../../docs/evidence/consumer-domains.json' with { type: 'json' };
import { otherProviders } from './other-providers.ts';

/**
 * What an address says about the mailbox behind it.
 * `work-or-school`: the domain itself says so (Microsoft 365's own, or one kept for schools and authorities).
 * `own-domain` is a guess by exclusion: the domain is neither of those nor a personal Microsoft one nor a known
 * other provider's. Microsoft 365 mailboxes look like this, and so do mailboxes of any other host.
 */
export type AccountKind = 'personal' | 'work-or-school' | 'own-domain' | 'other-provider' | 'invalid';

/** Domains only organisations have: Microsoft 365's first domain, and the endings registries keep for them. */
const organisations =
  /(?:^|\.)onmicrosoft\.(?:com|de|us|cn)$|\.(?:edu|gov|mil)(?:\.[a-z]{2})?$|\.(?:ac|sch|school|gouv|gob|go|k12\.[a-z]{2})\.[a-z]{2}$/u;

const personalDomains: ReadonlySet<string> = new Set(consumer.domains);

/** Invisible marks that come along when an address is copied: zero-width, direction, soft hyphen, BOM. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * The address as it is compared everywhere: NFKC, lower case, without a surrounding "Name <…>", `mailto:`,
 * quotes, invisible marks, or blanks at the ends and around `@`. Never fails; it does not judge the result.
 */
export function normalizeAddress(text: string): string {
  let s = text.slice(0, 2000).normalize('NFKC').replace(invisible, '').trim();
  const angled = /<\s*([^<>]*@[^<>]*?)\s*>/u.exec(s);
  if (angled?.[1] !== undefined) s = angled[1];
  s = s.replace(/^mailto:/iu, '').replace(/\?.*$/u, '');
  s = s.replace(/^[\s"'`«»„“”‘’(<[]+|[\s"'`«»„“”‘’)>\],;:.!]+$/gu, '');
  return s.replace(/\s*@\s*/u, '@').toLowerCase();
}

/** The domain of an address in its ASCII form (RFC 5890), or null when it is not an address. */
function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > 254) return null;
  const local = address.slice(0, at);
  // Dot-atom of RFC 5322 with the letters of RFC 6531; quoted local parts do not exist at Microsoft.
  if (
    local.length > 64 ||
    !/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local)
  )
    return null;
  let domain: string;
  try {
    domain = new URL(`http://${address.slice(at + 1)}/`).hostname;
  } catch {
    return null;
  }
  if (
    !/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/u.test(
      domain,
    )
  )
    return null;
  return domain === address.slice(at + 1) || /[^\p{ASCII}]/u.test(address.slice(at + 1)) ? domain : null;
}

/**
 * Kind of account behind an address as the person typed it (any spelling `normalizeAddress` understands).
 * The personal domains are Thunderbird's list of 2026-03-12 (docs/evidence/consumer-domains.json).
 */
export function accountKind(address: string): AccountKind {
  const domain = domainOf(normalizeAddress(address));
  if (domain === null) return 'invalid';
  if (personalDomains.has(domain)) return 'personal';
  if (providerOfDomain(domain) !== null) return 'other-provider';
  return organisations.test(domain) ? 'work-or-school' : 'own-domain';
}

/** Name of the other provider an address belongs to ("Gmail"), or null. */
export function otherProviderOf(address: string): string | null {
  const domain = domainOf(normalizeAddress(address));
  return domain === null ? null : providerOfDomain(domain);
}

/** "xy", or "co.xy" and its like: what stands behind a name that is used under many countries. */
const ending = /^(?:com|net|[a-z]{2}|(?:com?|ne|or)\.[a-z]{2})$/u;

function providerOfDomain(domain: string): string | null {
  for (const { name, domains, families } of otherProviders) {
    if (domains.includes(domain)) return name;
    if (
      families?.some(
        (family) => domain.startsWith(`${family}.`) && ending.test(domain.slice(family.length + 1)),
      )
    )
      return name;
  }
  return null;
}

/** Spellings people mean when they mistype: the commonest personal domains. */
const commonest = [
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'hotmail.co.uk',
  'hotmail.fr',
  'outlook.fr',
];

/**
 * The address with a personal domain that is one slip away ("jane@hotmial.com" → "jane@hotmail.com"), or null.
 * Only for addresses of no known provider; always a question to the person, never applied by itself.
 */
export function likelyMeant(address: string): string | null {
  const plain = normalizeAddress(address);
  if (accountKind(plain) !== 'own-domain') return null;
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1);
  const meant = commonest.find((known) => known.length > 7 && oneSlip(domain, known));
  return meant === undefined ? null : `${plain.slice(0, at)}@${meant}`;
}

/** True when one letter is missing, added, wrong, or two neighbours are swapped. */
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
