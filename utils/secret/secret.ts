import { storage } from 'wxt/utils/storage';
import { secretMetaItem } from '../session/items.ts';
import type { SecretMeta } from '../view.ts';
import { secretLifeMs, tidyPassword } from './life.ts';

export { secretLifeMs, tidyPassword };

/**
 * The app password's life: session storage of trusted contexts, ten minutes, then gone. Nothing here logs,
 * and no error carries the value. What may be known of it without knowing it is SecretMeta.
 */
interface Secret {
  value: string;
  address: string;
  takenAt: number;
  expiresAt: number;
  /** The latest time that was seen while it was kept, ms since the epoch: a clock set back shows by it. */
  seenAt: number;
}
const secretItem = storage.defineItem<unknown>('session:secret', { fallback: null });

/** What is stored, when it is whole. By hand: the popup reads it, too, and is spared the validator. */
async function stored(): Promise<Secret | null> {
  const raw = (await secretItem.getValue()) as Partial<Secret> | null;
  const times = [raw?.takenAt, raw?.expiresAt, raw?.seenAt];
  return typeof raw?.value === 'string' &&
    raw.value !== '' &&
    typeof raw.address === 'string' &&
    times.every((time) => typeof time === 'number')
    ? (raw as Secret)
    : null;
}

export const secretAlarm = 'secret-expires';
const longest = 256;

/** Keeps the password for ten minutes. Refuses an empty or endless one by name. */
export async function keepSecret(
  typed: string,
  address: string,
  now: number,
): Promise<{ ok: true; meta: SecretMeta } | { ok: false; reason: 'empty' | 'too-long' }> {
  const value = tidyPassword(typed);
  if (value === '') return { ok: false, reason: 'empty' };
  if (value.length > longest) return { ok: false, reason: 'too-long' };
  const meta: SecretMeta = { address, takenAt: now, expiresAt: now + secretLifeMs, length: value.length };
  const kept: Secret = { value, address, takenAt: now, expiresAt: meta.expiresAt, seenAt: now };
  // One write: a background stopped between two would leave a value that nothing speaks of.
  await storage.setItems([
    { item: secretItem, value: kept },
    { item: secretMetaItem, value: meta },
  ]);
  return { ok: true, meta };
}

/** What is kept and not over at `now`, else null. A clock that went back is as good as time that is over. */
async function living(now: number): Promise<Secret | null> {
  const kept = await stored();
  if (!kept) return null;
  const { takenAt, seenAt, expiresAt } = kept;
  return now >= Math.max(takenAt, seenAt) && now < Math.min(expiresAt, takenAt + secretLifeMs) ? kept : null;
}

/** The value, for the one write, a reveal or a copy; null when there is none for this address or its time is over. */
export async function readSecret(now: number, address?: string): Promise<string | null> {
  const kept = await living(now);
  return kept === null || (address !== undefined && kept.address !== address) ? null : kept.value;
}

/**
 * Looks at the clock: throws the password away when its time is over, and with it whatever is left of one that was
 * half written; else notes the time. Only the background calls this.
 * @returns when it ends (ms since the epoch), or null when none is kept
 */
export async function tendSecret(now: number): Promise<number | null> {
  const kept = await living(now);
  const meta = await secretMetaItem.getValue();
  if (!kept || meta?.expiresAt !== kept.expiresAt) {
    await forgetSecret();
    return null;
  }
  await secretItem.setValue({ ...kept, seenAt: now });
  return kept.expiresAt;
}

/** Throws it away. */
export async function forgetSecret(): Promise<void> {
  await storage.removeItems([secretItem, secretMetaItem]);
}

/**
 * The same data with the password, wherever a text in it holds it, masked. A page that was filled may repeat it in a
 * label or another field; what is remembered of the page must not hold it.
 */
export async function withoutSecret<T>(data: T): Promise<T> {
  const kept = await stored();
  return kept ? masked(data, kept.value) : data;
}

function masked<T>(data: T, value: string): T {
  if (typeof data === 'string') return data.replaceAll(value, '•'.repeat(8)) as T;
  if (Array.isArray(data)) return data.map((part) => masked(part, value)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, masked(part, value)])) as T;
}
