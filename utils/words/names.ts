/**
 * The catalogues, one file each in `locales/<language>/`. `ui` is what popup and side panel draw first; `causes` and
 * `evidence` follow it; `card` goes into pages as a script of its own. A page that opens by itself may have its own.
 */
export const catalogueNames = ['ui', 'card', 'causes', 'evidence', 'practice'] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/**
 * What pages of the extension load at a time, one file per language each (files that are compressed together are
 * smaller: 0.6 kB per language here). The card's texts are said where cards are drawn.
 */
export const pageParts = {
  ui: ['ui'],
  more: ['causes', 'evidence'],
  practice: ['practice'],
} as const satisfies Record<string, readonly CatalogueName[]>;
export type PagePart = keyof typeof pageParts;
export const everyPart = Object.keys(pageParts) as readonly PagePart[];
/** The parts of popup and side panel. */
export const allParts: readonly PagePart[] = ['ui', 'more'];
