import { storage } from 'wxt/utils/storage';
import type { Explanation } from '../explain/explanation.ts';
import type { SecretMeta } from '../view.ts';
import type { Shown } from './shown.ts';

/**
 * What lives as long as the browser runs, readable by our own pages and the background only
 * (session storage is closed to content scripts by default in both browsers).
 */
/** What popup and side panel draw; only the background writes it (utils/background/shown.ts). */
export const shownItem = storage.defineItem<Shown | null>('session:shown', { fallback: null });
export const secretMetaItem = storage.defineItem<SecretMeta | null>('session:secret-meta', {
  fallback: null,
});
/** The stored state could not be read as a whole in this run of the browser; parts of it may be missing. */
export const recoveredItem = storage.defineItem<boolean>('session:recovered', { fallback: false });
/** The app password was copied and the clipboard has not been cleared since, as far as Signpost knows: it never reads it. */
export const copiedItem = storage.defineItem<boolean>('session:copied', { fallback: false });
/** The masked outline of a page that looked different, for the report page to show. */
export const reportItem = storage.defineItem<string | null>('session:report', { fallback: null });
/** The answer to "Explain this mail error" on a page; the popup shows it for a minute. */
export const askedItem = storage.defineItem<{ explanation: Explanation; at: number } | null>(
  'session:asked',
  {
    fallback: null,
  },
);
