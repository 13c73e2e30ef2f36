import { browser } from 'wxt/browser';
import { currentJourney } from '../guide/journeys.ts';
import { ask } from '../messages/wire.ts';
import { accountPatterns, microsoftPatterns, outlookPatterns } from '../pages/hosts.ts';
import { guidedTabItem, seenItem } from '../session/checked-items.ts';
import { loadStore } from '../store/store-item.ts';
import { serialise } from '../store/writer.ts';
import { cardFile } from '../words/card-file.ts';
import { cardLanguage } from './card-language.ts';
import { hearOfTabs } from './tab-events.ts';

/** The script that knows the pages of these hosts; it comes right after `guide.js`, which it starts. */
const parts = [
  { name: 'guide-account', matches: accountPatterns },
  { name: 'guide-outlook', matches: outlookPatterns },
];
const filesOf = (name: string, language: string): string[] => [cardFile(language), 'guide.js', `${name}.js`];
/** What a part is registered by says its language, so that another language is another registration. */
const scriptId = (name: string, language: string): string => `${name}-${language}`;

/** True while the person lets Signpost see all three hosts. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains({ origins: microsoftPatterns });

/**
 * Makes the browser run the guide exactly while a journey is open: registered for new documents and
 * injected into open tabs when one begins, unregistered and told to leave when the last one ends.
 * Safe to call at any time; called at every start of the background and after every change of journeys.
 */
export async function matchGuideScripts(): Promise<void> {
  const { open, wanted, left, language } = await serialise(async () => {
    const { store } = await loadStore();
    const language = await cardLanguage(store);
    const open = currentJourney(store) !== undefined;
    hearOfTabs(open);
    const wanted = open && (await hasAccess());
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const scripts = parts.map(({ name, matches }) => ({
      id: scriptId(name, language),
      js: filesOf(name, language),
      matches,
      runAt: 'document_idle' as const,
      allFrames: false,
    }));
    const stale = registered.filter((one) => !wanted || !scripts.some(({ id }) => id === one));
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    const missing = scripts.filter(({ id }) => wanted && !registered.includes(id));
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
    return { open, wanted, left: !wanted && registered.length > 0, language };
  });
  // Outside of the queue: a page that hangs must not hold up what is written.
  if (wanted) await inject(language);
  if (left) await tellAll();
  if (!open) await forgetTabs();
}

/** What is known of tabs is not kept true while nobody hears of them. */
const forgetTabs = (): Promise<void> =>
  serialise(async () => {
    if (Object.keys(await seenItem.getValue()).length > 0) await seenItem.setValue({});
    if (await guidedTabItem.getValue()) await guidedTabItem.setValue(null);
  });

const openTabs = (matches: string[]) => browser.tabs.query({ url: matches });

/** Starts the guide in tabs that were open before; a copy that runs there already sees to it that it stays alone. */
async function inject(language: string): Promise<void> {
  for (const { name, matches } of parts) {
    const files = filesOf(name, language).map((file) => `/${file}`) as never[];
    for (const tab of await openTabs(matches)) {
      if (tab.id === undefined || tab.discarded) continue;
      // A tab may close or turn into an error page meanwhile: then there is nothing to guide in it.
      void browser.scripting.executeScript({ target: { tabId: tab.id }, files }).catch(() => undefined);
    }
  }
}

/** Messages need no access to the host, so a guide whose access was withdrawn is reached by its last report. */
async function tellAll(): Promise<void> {
  const ids = new Set((await openTabs(microsoftPatterns)).map((tab) => tab.id));
  for (const id of Object.keys(await seenItem.getValue())) ids.add(Number(id));
  for (const id of ids) if (id !== undefined) void ask('ask.stop', null, id).catch(() => undefined);
}
