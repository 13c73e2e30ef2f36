import { storage } from 'wxt/utils/storage';
import type { Store } from '../guide/facts.ts';
import { type ReadStore, readStore } from './read-store.ts';

/** Where the state lives. `storeBroken` keeps what could not be read, for a report by the person. */
export const storeKey = 'local:store';
export const storeBrokenKey = 'local:store-broken';

/** Reads and validates the store; safe in every trusted context. */
export async function loadStore(): Promise<ReadStore> {
  return readStore(await storage.getItem<unknown>(storeKey));
}

/** Calls back with each new store until the signal ends. */
export function watchStore(onStore: (read: ReadStore) => void, signal: AbortSignal): void {
  const stop = storage.watch<unknown>(storeKey, (value) => onStore(readStore(value)));
  signal.addEventListener('abort', stop, { once: true });
}

/** Writes the store. Only the background calls this (utils/store/writer.ts). */
export async function saveStore(store: Store): Promise<void> {
  await storage.setItem(storeKey, store);
}
