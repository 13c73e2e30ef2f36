/** Where signs are as wide as the letters, and bring their own space. */
const wide = /^(ja|zh)\b/;

/** The colon between a name and what is said of it, with the spaces the language sets around it. In: a BCP 47 tag. */
export function colon(language: string): string {
  if (wide.test(language)) return '：';
  // French parts it from the word before, and never breaks the line there.
  return /^fr\b/.test(language) ? '\u00a0: ' : ': ';
}

/** What stands before and after something added in brackets, the space before them too. In: a BCP 47 tag. */
export const brackets = (language: string): readonly [string, string] =>
  wide.test(language) ? ['（', '）'] : [' (', ')'];
