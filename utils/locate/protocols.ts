export type Protocol = 'pop' | 'imap';

/**
 * The acronyms that every language keeps, with a case ending where a language adds one (Finnish "POPia",
 * "IMAPin"); "pop-up" is no protocol.
 */
const acronym = /(?<![a-z])(pop(?:3|ia|in|ille|illa|ista)?(?![- ]?up)|imap(?:4|[a-z]{1,4})?)(?![a-z])/g;

/** Which of the two protocols a text names. */
export function protocolsIn(text: string): Set<Protocol> {
  const found = new Set<Protocol>();
  if (!text.includes('pop') && !text.includes('imap')) return found;
  for (const match of text.matchAll(acronym)) found.add(match[1]?.startsWith('pop') ? 'pop' : 'imap');
  return found;
}
