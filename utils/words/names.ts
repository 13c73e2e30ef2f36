/**
 * The catalogues, one file each in `locales/<language>/`. `ui` is what popup and side panel draw first; `causes` and
 * `evidence` follow it; `card` goes into pages as a script of its own. A page that opens by itself may have its own.
 */
export const catalogueNames = ['ui', 'card', 'causes', 'evidence', 'practice'] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** Keys of `ui` that popup and panel need while nothing is being connected; the first of all draws. */
const atStart = /^(app|head|access|recovered|failed|failure|start)\./;

/**
 * What pages of the extension load at a time, one file per language each: of which catalogues, and which keys of them.
 * Files that are compressed together are smaller (0.6 kB per language for `causes` with `evidence`), so no more parts
 * than the views need. The card's texts are said where cards are drawn.
 */
export const pageParts = {
  start: { of: ['ui'], has: (key: string) => atStart.test(key) },
  ui: { of: ['ui'], has: (key: string) => !atStart.test(key) },
  more: { of: ['causes', 'evidence'], has: () => true },
  practice: { of: ['practice'], has: () => true },
} as const satisfies Record<string, { of: readonly CatalogueName[]; has: (key: string) => boolean }>;
export type PagePart = keyof typeof pageParts;
export const everyPart = Object.keys(pageParts) as readonly PagePart[];
/** The parts of popup and side panel. */
export const allParts: readonly PagePart[] = ['start', 'ui', 'more'];
