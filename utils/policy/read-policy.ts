import { browser } from 'wxt/browser';
import { type Policy, policyFrom } from './policy.ts';

/**
 * The organisation's policy; empty when there is none. Without one Chrome and Edge give an empty object, Firefox
 * rejects ("Managed storage manifest not found"), and Firefox for Android has no such storage.
 */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get());
  } catch {
    return {};
  }
}

/** Calls back when the policy changed: browsers read it from disk some time after they started the extension. */
export function watchPolicy(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
