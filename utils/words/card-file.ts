/** The folder and names of the scripts that carry the cards' texts into a page, one per language. */
export const cardFile = (language: string): string => `words/card/${language}.js`;

/** Where such a script puts its texts, in the isolated world of our scripts: no page can read it. */
export const cardGlobal = '__signpostWords';
