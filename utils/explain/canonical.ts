/** Spellings that mean the same, levelled so that a phrase needs to be known only once. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcan not\b/gu, 'cannot'],
  [/\bwon't\b/gu, 'will not'],
  [/\b(could|does|do|did|is|are|was|were|has|have|had|would|should)n't\b/gu, '$1 not'],
  [/\b(you|we|they|i)'ve\b/gu, '$1 have'],
  [/\b(we|you|they)'re\b/gu, '$1 are'],
  [/\b(that|it|there)'s\b/gu, '$1 is'],
  [/\be-(?=mail|post)/gu, 'e'],
  [/\bre-(?=[a-z])/gu, 're'],
  [/pop-up/gu, 'popup'],
  // "SMTP-Anmeldung" and its like are two words; a host name such as smtp-mail.outlook.com is one.
  [/(?<![\w.-])(smtp|imap|pop3?|tls|ssl)-(?=\p{L}+(?![\w-]*\.[a-z]))/gu, '$1 '],
  [/\btime-?outs?\b/gu, 'timeout'],
  [/\buser[ -]names?\b/gu, 'username'],
  [/\bhost name/gu, 'hostname'],
  [/\blogged on\b/gu, 'logged in'],
  [/\b(?:the|an?) (?=[a-z])/gu, ''],
  // A reply of several lines (RFC 5321, 4.2.1) carries a hyphen after the code.
  [/(?<![\d.])([245]\d\d)-(?=[245]\.\d)/gu, '$1 '],
  [/\b([245]\d\d): (?=[245]\.\d)/gu, '$1 '],
  [/\(([245]\d\d)\):? /gu, '$1 '],
];

/** Letters that are no others with an accent, written with plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Text as the rules read it: NFKC, lower case, straight quotes, no accents, one blank between words,
 * contractions written out. Pure; linear in the length.
 */
export function canonical(text: string): string {
  // A protocol, a code or an address whose beginning was torn off.
  let s = text
    .replace(/^MAP(?=4?\b)/u, 'IMAP')
    .replace(/^MTP\b/u, 'SMTP')
    .replace(/^(?:[ADST]{0,5}S)?(?=\d{5,7}:)/u, 'AADSTS')
    .replace(/^(?:(?:2?7\.)?0\.0\.1|:?:1\]?|1\])(?=:\d)/u, '127.0.0.1')
    .replace(/^O?A?U?TH2\b/u, 'XOAUTH2')
    .replace(/^[a-z]*k?\.?(?:of)?fice365\.com/u, 'outlook.office365.com')
    .normalize('NFKC')
    .toLowerCase();
  s = s.replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu, '');
  s = s
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-');
  s = s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[ßłøđıæœ]/gu, (letter) => plainLetters[letter] ?? letter);
  // What is left of "couldn't" where a text was cut.
  s = s.replace(/^(?:ould|uld|ld|d)?n't\b|^'t\b/u, 'could not');
  for (const [from, to] of contractions) s = s.replace(from, to);
  return s
    .replace(/[ \t\f\v\u00a0]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}
