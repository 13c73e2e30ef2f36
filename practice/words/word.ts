/**
 * Where a replica's wording comes from:
 * a key of docs/evidence/ms-labels.json (attested in that language), `notes` (quoted in docs/evidence/ms-pages.md),
 * or `ours` (written by us because no source shows it; the real page will say it differently).
 */
export type Origin = string;

export interface Word {
  text: string;
  origin: Origin;
}

/** Wording attested in docs/evidence/ms-labels.json under this key. */
export const attested = (key: string, text: string): Word => ({ text, origin: key });
/** Wording quoted in docs/evidence/ms-pages.md. */
export const noted = (text: string): Word => ({ text, origin: 'notes' });
/** Wording of our own. */
export const ours = (text: string): Word => ({ text, origin: 'ours' });
