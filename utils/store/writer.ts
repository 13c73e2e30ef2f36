import { storage } from 'wxt/utils/storage';
import type { Store } from '../guide/facts.ts';
import { recoveredItem } from '../session/items.ts';
import { loadStore, saveStore, storeBrokenKey, storeKey } from './store-item.ts';

/**
 * The one writer. Changes run one after another on the stored state, each reading what the one before
 * wrote: parallel get-then-set on browser storage loses updates.
 */
let queue: Promise<unknown> = Promise.resolve();

/** Runs `task` after everything queued before it; a failing task does not hold up the next. */
export function serialise<T>(task: () => Promise<T>): Promise<T> {
  const run = queue.then(task, task);
  queue = run.catch(() => undefined);
  return run;
}

/** Applies a pure change to the store and returns the store before and after. */
export function updateStore(change: (store: Store) => Store): Promise<{ before: Store; after: Store }> {
  return serialise(async () => {
    const read = await loadStore();
    if (read.how === 'salvaged') {
      await storage.setItem(storeBrokenKey, await storage.getItem<unknown>(storeKey));
      await recoveredItem.setValue(true);
    }
    const after = change(read.store);
    if (after !== read.store || read.how === 'salvaged') await saveStore(after);
    return { before: read.store, after };
  });
}
