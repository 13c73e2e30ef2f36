import * as z from 'zod/mini';
import { messages } from '../messages/protocol.ts';
import { checkedItem, checkedRecord } from './checked-item.ts';
import { guidedTab, secretMeta, tabWork } from './shapes.ts';

/**
 * The items of items.ts as the background reads them: it decides by them, so it believes nothing that does not fit.
 * Popup and side panel only draw, and are spared the validator.
 */
export const secretMetaItem = checkedItem('session:secret-meta', z.nullable(secretMeta), null);
export const guidedTabItem = checkedItem('session:guided-tab', z.nullable(guidedTab), null);
export const worksItem = checkedRecord('session:works', tabWork);
export const seenItem = checkedRecord('session:seen', messages['guide.observed'].data);
