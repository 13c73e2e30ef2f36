import * as z from 'zod/mini';
import { messages } from '../messages/protocol.ts';
import { checkedItem, checkedRecord } from './checked-item.ts';
import { guidedTab, secretMeta, tabWork } from './shapes.ts';

/**
 * What the background decides by, and so believes only as far as it fits. Popup and side panel draw from the same keys
 * without a validator (items.ts, utils/panel-state.ts).
 */
export const secretMetaItem = checkedItem('session:secret-meta', z.nullable(secretMeta), null);
export const guidedTabItem = checkedItem('session:guided-tab', z.nullable(guidedTab), null);
/** One work per tab id. */
export const worksItem = checkedRecord('session:works', tabWork);
/** The last report of the guide in each tab, by tab id: what to answer again when something else changes. */
export const seenItem = checkedRecord('session:seen', messages['guide.observed'].data);
