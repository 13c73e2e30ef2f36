import { ask } from '../messages/wire.ts';
import { worksItem } from '../session/checked-items.ts';
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

/** Ends every work of a journey (or all): their scripts ask once more, are told to stop, and take their rings along. */
export async function endWorks(journeyId?: string): Promise<void> {
  const works = Object.values(await worksItem.getValue());
  for (const { tabId, journey } of works) {
    if (journeyId !== undefined && journey !== journeyId) continue;
    await changeWork(tabId, () => null);
    void ask('ask.wake', null, tabId).catch(() => undefined);
  }
}
