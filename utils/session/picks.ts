import { checkedRecord } from './checked-item.ts';
import { picks } from './shapes.ts';

/** "This is the field": what the person pointed at, by origin. Descriptions only, never values. */
export const picksItem = checkedRecord('local:picks', picks);
