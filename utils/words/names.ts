/**
 * The catalogues, one file each in `locales/<language>/`. `ui` is what popup and side panel draw first; `causes` and
 * `evidence` follow it; `card` goes into pages as a script of its own. A page that opens by itself may have its own.
 */
export const catalogueNames = ['ui', 'card', 'causes', 'evidence'] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** What pages of the extension can load; the card's texts are said where cards are drawn. */
export const pageCatalogues = ['ui', 'causes', 'evidence'] as const satisfies readonly CatalogueName[];
export type PageCatalogue = (typeof pageCatalogues)[number];
