import type { Explanation } from './explain/explanation.ts';
import { press } from './messages/press.ts';
import { browser } from './native.ts';
import type { Shown } from './session/shown.ts';
import type { GuidedTab, SecretMeta, TabWork } from './view.ts';

/** What pages of ours read of session storage; all of it is written by the background (utils/session/items.ts). */
export interface PanelState {
  shown: Shown;
  'secret-meta'?: SecretMeta | null;
  works?: Record<string, TabWork>;
  'guided-tab'?: GuidedTab | null;
  recovered?: boolean;
  copied?: boolean;
  asked?: { explanation: Explanation; at: number } | null;
}

/** By name: the app password lies in the same storage and is read only on the person's word. */
const names: readonly (keyof PanelState)[] = [
  'shown',
  'secret-meta',
  'works',
  'guided-tab',
  'recovered',
  'copied',
  'asked',
];

/** What lies there now; without `shown` before the background has run. */
export const readPanelItems = () => browser.storage.session.get([...names]) as Promise<Partial<PanelState>>;

/** Reads it in one go. When the background has not run since the browser started, it is asked first. */
export async function readPanelState(items = readPanelItems()): Promise<PanelState> {
  const there = await items;
  if (there.shown) return there as PanelState;
  await press('panel.hello', null);
  return (await readPanelItems()) as PanelState;
}

/** Calls back after each change of it, until the signal ends. */
export function watchPanelState(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && names.some((name) => name in changes)) onChange();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
