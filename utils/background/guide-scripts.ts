import { browser } from 'wxt/browser';
import { currentJourney } from '../guide/journeys.ts';
import { ask } from '../messages/wire.ts';
import { microsoftPatterns } from '../pages/hosts.ts';
import { seenItem } from '../session/items.ts';
import { loadStore } from '../store/store-item.ts';
import { serialise } from '../store/writer.ts';

const scriptId = 'guide';
const file = 'guide.js';

/** True while the person lets Signpost see all three hosts. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains({ origins: microsoftPatterns });

/**
 * Makes the browser run the guide exactly while a journey is open: registered for new documents and
 * injected into open tabs when one begins, unregistered and told to leave when the last one ends.
 * Safe to call at any time; called at every start of the background and after every change of journeys.
 */
export async function matchGuideScripts(): Promise<void> {
  const { wanted, left } = await serialise(async () => {
    const { store } = await loadStore();
    const wanted = currentJourney(store) !== undefined && (await hasAccess());
    const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })).length > 0;
    if (wanted && !registered)
      await browser.scripting.registerContentScripts([
        { id: scriptId, js: [file], matches: microsoftPatterns, runAt: 'document_idle', allFrames: false },
      ]);
    if (!wanted && registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return { wanted, left: !wanted && registered };
  });
  // Outside of the queue: a page that hangs must not hold up what is written.
  if (wanted) await inject();
  if (left) await tellAll();
}

const openTabs = () => browser.tabs.query({ url: microsoftPatterns });

/** Starts the guide in tabs that were open before; a copy that runs there already sees to it that it stays alone. */
async function inject(): Promise<void> {
  for (const tab of await openTabs()) {
    if (tab.id === undefined || tab.discarded) continue;
    // A tab may close or turn into an error page meanwhile: then there is nothing to guide in it.
    void browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [`/${file}` as never] })
      .catch(() => undefined);
  }
}

/** Messages need no access to the host, so a guide whose access was withdrawn is reached by its last report. */
async function tellAll(): Promise<void> {
  const ids = new Set((await openTabs()).map((tab) => tab.id));
  for (const id of Object.keys(await seenItem.getValue())) ids.add(Number(id));
  for (const id of ids) if (id !== undefined) void ask('ask.stop', null, id).catch(() => undefined);
}
