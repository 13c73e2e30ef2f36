import { storage } from 'wxt/utils/storage';
import type { FieldDescription } from '../mailform/judge/pick.ts';
import type { FieldRole } from '../mailform/roles.ts';

/** "This is the field": what the person pointed at, by origin. Descriptions only, never values. */
export type Picks = Partial<Record<FieldRole, FieldDescription>>;
export const picksItem = storage.defineItem<Record<string, Picks>>('local:picks', { fallback: {} });
