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
}
const secretItem = storage.defineItem<Secret | null>('session:secret', { fallback: null });

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
  await secretItem.setValue({ value, address, takenAt: meta.takenAt, expiresAt: meta.expiresAt });
  await secretMetaItem.setValue(meta);
  return { ok: true, meta };
}

/** The value, for the one write, a reveal or a copy; null when there is none for this address or its time is over. */
export async function readSecret(now: number, address?: string): Promise<string | null> {
  const secret = await secretItem.getValue();
  if (!secret) return null;
  // A clock set back must not lengthen its life: being younger than nothing is as good as over.
  if (now >= secret.expiresAt || now < secret.takenAt) {
    await forgetSecret();
    return null;
  }
  if (address !== undefined && secret.address !== address) return null;
  return secret.value;
}

/** Throws it away. */
export async function forgetSecret(): Promise<void> {
  await secretItem.removeValue();
  await secretMetaItem.removeValue();
}
