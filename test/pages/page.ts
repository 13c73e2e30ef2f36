import { type ControlId, controlIds, type PageId } from '../../utils/pages/ids.ts';
import type { PageState } from '../../utils/pages/observation.ts';

/** One replica, before any mutation. */
export interface Replica {
  name: string;
  html: string;
}

export interface Meaning {
  url: string;
  page: PageId;
  state?: PageState;
  absent?: ControlId[];
}

/** A whole document with its truth, in the case format of docs/benches.md. */
export function pageHtml(lang: string, title: string, meaning: Meaning, body: string, style = ''): string {
  const truth = JSON.stringify({
    page: meaning.page,
    state: meaning.state ?? {},
    absent: meaning.absent ?? [],
  });
  const dir = /^(ar|he)/.test(lang) ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${lang}"${dir}><head><meta charset="utf-8"><title>${title}</title>
<meta name="case-url" content="${meaning.url}"><style>${style}</style></head><body>${body}
<script type="application/json" id="case-truth">${truth}</script></body></html>`;
}

export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Marks an element as the one to be found. */
export const truth = (control: ControlId): string => ` data-truth="${control}"`;
export const alsoRight = (control: ControlId): string => ` data-truth-alt="${control}"`;

/** All controls but those marked in the body: the page does not have them. */
export function absentBut(body: string, unscored: ControlId[] = []): ControlId[] {
  return controlIds.filter((c) => !unscored.includes(c) && !body.includes(`="${c}"`));
}
