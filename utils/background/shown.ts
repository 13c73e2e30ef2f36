import { recipeFor } from '../apps/index.ts';
import { listen } from '../messages/listen.ts';
import { readPolicy, watchPolicy } from '../policy/read-policy.ts';
import { shownItem } from '../session/items.ts';
import { loadStore, watchStore } from '../store/store-item.ts';
import { serialise } from '../store/writer.ts';
import { planOf } from './plan-of.ts';

/** Brings what popup and side panel draw in line with the store. */
export const publish = (): Promise<void> =>
  serialise(async () => {
    const { store, how } = await loadStore();
    const { journeys } = store;
    await shownItem.setValue({
      store,
      plans: Object.fromEntries(journeys.map((journey) => [journey.id, planOf(store, journey)])),
      recipes: Object.fromEntries(journeys.map(({ app }) => [app, recipeFor(app)])),
      policy: await readPolicy(),
      salvaged: how === 'salvaged',
    });
  });

/** Keeps it in line. Call while the background starts. */
export function keepShown(): void {
  const { signal } = new AbortController();
  watchStore(() => void publish(), signal);
  watchPolicy(() => void publish(), signal);
  listen('panel.hello', async () => {
    await publish();
    return undefined;
  });
  void publish();
}
