import { storage } from 'wxt/utils/storage';
import type { Explanation } from '../explain/explanation.ts';
import type { MessageData } from '../messages/protocol.ts';
import type { GuidedTab, SecretMeta, TabWork } from '../view.ts';
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
export const guidedTabItem = storage.defineItem<GuidedTab | null>('session:guided-tab', { fallback: null });
/** One work per tab id. */
export const worksItem = storage.defineItem<Record<string, TabWork>>('session:works', { fallback: {} });
/** The last report of the guide in each tab, by tab id: what to answer again when something else changes. */
export const seenItem = storage.defineItem<Record<string, MessageData<'guide.observed'>>>('session:seen', {
  fallback: {},
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
