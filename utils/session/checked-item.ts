import { type StorageItemKey, storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** A stored value that is checked at every read. What does not fit is as if it were not there. */
export interface CheckedItem<T> {
  key: StorageItemKey;
  fallback: T;
  getValue(): Promise<T>;
  /** Null and undefined remove it. */
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Calls back after each change with what is stored then; returns how to stop it. */
  watch(onValue: (value: T) => void): () => void;
}

/**
 * One stored value with its schema: an older or newer version of ourselves, a half-finished write or a curious person
 * may have left anything there.
 */
export const checkedItem = <T>(key: StorageItemKey, schema: z.ZodMiniType<T>, fallback: T): CheckedItem<T> =>
  readWith(key, fallback, (raw) => {
    const read = z.safeParse(schema, raw);
    return read.success ? read.data : fallback;
  });

/** The same for a record: an entry that does not fit costs that entry alone. */
export const checkedRecord = <T>(
  key: StorageItemKey,
  schema: z.ZodMiniType<T>,
): CheckedItem<Record<string, T>> =>
  readWith(key, {}, (raw) => {
    const entries: [string, T][] = [];
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
    for (const [name, value] of Object.entries(raw)) {
      const read = z.safeParse(schema, value);
      // Not a name that would change the record itself.
      if (read.success && name !== '__proto__') entries.push([name, read.data]);
    }
    return Object.fromEntries(entries);
  });

function readWith<T>(key: StorageItemKey, fallback: T, read: (raw: unknown) => T): CheckedItem<T> {
  const item = storage.defineItem<unknown>(key, { fallback: null });
  const checked = (raw: unknown): T => (raw === null || raw === undefined ? fallback : read(raw));
  return {
    key,
    fallback,
    getValue: async () => checked(await item.getValue()),
    setValue: (value) => item.setValue(value),
    removeValue: () => item.removeValue(),
    watch: (onValue) => item.watch((raw) => onValue(checked(raw))),
  };
}
