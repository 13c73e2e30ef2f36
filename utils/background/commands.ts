import { browser } from 'wxt/browser';
import { ask } from '../messages/wire.ts';
import { openPanelIn } from '../open-panel.ts';
import { showGuidedTab } from './guided-tab.ts';

/** The manifest's `commands`; the browser's own `_execute_action` needs no code. */
type CommandId = 'open-panel' | 'show-where' | 'fold-card';

/** "Show me where" by key: the guided tab comes to front and the focus goes into its card; without one, the popup. */
async function showWhere(): Promise<void> {
  const shown = await showGuidedTab();
  if (shown.ok) await ask('ask.card', 'focus', shown.tabId);
  else await browser.action.openPopup();
}

async function foldCard(tabId: number | undefined): Promise<void> {
  const [front] = tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const id = tabId ?? front?.id;
  if (id !== undefined) await ask('ask.card', 'fold', id);
}

/** Answers the keyboard commands. Call while the background starts. */
export function answerCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    const run = (work: Promise<void>) =>
      // No guide in that tab, or no popup to open just now: a key that has nothing to do does nothing.
      void work.catch(() => undefined);
    switch (command as CommandId) {
      case 'open-panel':
        return run(openPanelIn(tab?.windowId));
      case 'show-where':
        return run(showWhere());
      case 'fold-card':
        return run(foldCard(tab?.id));
      default:
        return undefined;
    }
  });
}
