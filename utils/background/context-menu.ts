import { browser } from 'wxt/browser';
import { currentJourney } from '../guide/journeys.ts';
import { askedItem } from '../session/items.ts';
import { loadStore } from '../store/store-item.ts';
import { explainFor } from './result.ts';

const menuId = 'explain';

/**
 * "Explain this mail error" on selected text: the browser hands over the selection, the explanation is kept
 * for the popup to show, the text is dropped. Call while the background starts.
 */
export function offerExplanation(): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    // An update may find the entry there already.
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: menuId,
        title: browser.i18n.getMessage('explainMenu' as never),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== menuId || !info.selectionText) return;
    // The click counts as the person's own act only now, before anything is waited for.
    const opened = browser.action.openPopup?.() ?? Promise.resolve();
    void opened.catch(() => undefined);
    void answer(info.selectionText);
  });
}

async function answer(text: string): Promise<void> {
  const { store } = await loadStore();
  const journey = currentJourney(store);
  const explanation = await explainFor(journey?.id ?? null, text, 'told', Date.now());
  await askedItem.setValue({ explanation, at: Date.now() });
}
