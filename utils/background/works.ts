import { worksItem } from '../session/items.ts';
import { serialise } from '../store/writer.ts';
import type { TabWork } from '../view.ts';

/** The work in one tab's document of the other app, kept while the popup is closed. */
export const workOf = async (tabId: number): Promise<TabWork | null> =>
  (await worksItem.getValue())[tabId] ?? null;

/** Changes or ends (null) the work of a tab; one change after another. Returns what stands then. */
export const changeWork = (
  tabId: number,
  change: (work: TabWork | null) => TabWork | null,
): Promise<TabWork | null> =>
  serialise(async () => {
    const { [tabId]: old, ...others } = await worksItem.getValue();
    const next = change(old ?? null);
    if (next !== (old ?? null)) await worksItem.setValue(next ? { ...others, [tabId]: next } : others);
    return next;
  });
