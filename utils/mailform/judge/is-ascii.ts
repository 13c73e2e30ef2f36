// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ascii = /^[\x00-\x7f]*$/;

/** Whether a text has ASCII characters only: then it can be taken apart without the letters of all scripts. */
export const isAscii = (text: string): boolean => ascii.test(text);
