import { browser } from 'wxt/browser';
import { send } from './messages/wire.ts';
import { microsoftPatterns } from './pages/hosts.ts';
import { readPanelState } from './panel-state.ts';
import type { Actions, Outcome } from './view.ts';

async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const write = async (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Loaded when it is wanted, and not with the first draw. */
const readSecret = async (): Promise<string | null> =>
  (await import('./secret/secret.ts')).readSecret(Date.now());

/**
 * The person's actions over messages to the background. The password is read here from session storage for a
 * reveal or a copy, so that it need not travel in a message.
 */
export function createActions(): Actions {
  const inTab = async <T>(run: (tabId: number) => Promise<T>, otherwise: T): Promise<T> => {
    const tabId = await activeTabId();
    return tabId === null ? otherwise : run(tabId);
  };
  const gone = { ok: false, reason: 'gone' } as const;
  return {
    startJourney: (j) => send('panel.startJourney', j),
    selectJourney: async (id) => send('panel.selectJourney', { id }),
    endJourney: async (id) => send('panel.endJourney', { id }),
    startOver: async (id) => send('panel.startOver', { id }),
    chooseWay: async (id, way) => send('panel.chooseWay', { id, way }),
    go: (id, step) => send('panel.go', { id, step }),
    showMeWhere: (id) => send('panel.showMeWhere', { id }),
    tell: async (id, step, done) => send('panel.tell', { id, step, done }),
    tellResult: async (id, result) => send('panel.tellResult', { id, result }),
    takePassword: (id) => send('panel.takePassword', { id }),
    typePassword: (id, value) => send('panel.typePassword', { id, value }),
    revealPassword: readSecret,
    async copyPassword(): Promise<Outcome<'gone' | 'no-clipboard'>> {
      const value = await readSecret();
      if (value === null) return { ok: false, reason: 'gone' };
      if (!(await write(value))) return { ok: false, reason: 'no-clipboard' };
      await send('panel.copied', { copied: true });
      return { ok: true };
    },
    async clearClipboard(): Promise<Outcome<'no-clipboard'>> {
      if (!(await write(''))) return { ok: false, reason: 'no-clipboard' };
      await send('panel.copied', { copied: false });
      return { ok: true };
    },
    throwAwayPassword: async () => send('panel.throwAwayPassword', null),
    previewFill: (id) =>
      inTab((tabId) => send('panel.previewFill', { id, tabId }), {
        ok: false,
        reason: 'browser-page',
      } as const),
    guideHere: (id) =>
      inTab((tabId) => send('panel.guideHere', { id, tabId }), {
        ok: false,
        reason: 'browser-page',
      } as const),
    lookHere: (id) =>
      inTab((tabId) => send('panel.lookHere', { id, tabId }), {
        ok: false,
        reason: 'browser-page',
      } as const),
    setRow: (row, on) => inTab((tabId) => send('panel.setRow', { tabId, row, on }), undefined),
    pickField: (role) => inTab((tabId) => send('panel.pickField', { tabId, role }), undefined),
    confirmFill: () => inTab((tabId) => send('panel.confirmFill', { tabId }), gone),
    undoFill: () => inTab((tabId) => send('panel.undoFill', { tabId }), gone),
    cancelFill: () => inTab((tabId) => send('panel.cancelFill', { tabId }), undefined),
    explain: (id, text, answers) => send('panel.explain', { id, text, answers }),
    setSettings: async (settings) => send('panel.setSettings', settings),
    async askAccess() {
      const granted = await browser.permissions.request({ origins: microsoftPatterns });
      await send('panel.accessChanged', null);
      return granted;
    },
    async askOrigin() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!tab?.url) return false;
      const { origin } = new URL(tab.url);
      return browser.permissions.request({ origins: [`${origin}/*`] });
    },
    async openPanel() {
      // Chrome and Edge have side panels; Firefox has sidebars. Both need the person's click, which this is.
      const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
      if (sidebar) return sidebar.open();
      if (browser.sidePanel) {
        const window = await browser.windows.getCurrent();
        if (window.id !== undefined) await browser.sidePanel.open({ windowId: window.id });
        return;
      }
      // Firefox for Android has neither: there the panel is a tab.
      await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
    },
    print: () => globalThis.print(),
    async copySummary(id) {
      const { store, plans } = (await readPanelState()).shown;
      const plan = plans[id];
      if (!plan) return { ok: false, reason: 'gone' };
      const { summary } = await import('./report/summary.ts');
      const text = summary({ store, plan, journeyId: id });
      return (await write(text)) ? { ok: true } : { ok: false, reason: 'no-clipboard' };
    },
    deleteEverything: async () => send('panel.deleteEverything', null),
  };
}
