import { press } from './messages/press.ts';
import { browser } from './native.ts';
import { openPanelIn } from './open-panel.ts';
import { microsoftPatterns } from './pages/hosts.ts';
import { readPanelState } from './panel-state.ts';
import type { Actions, KeyCommand, Outcome } from './view.ts';

/** The manifest's name of each keyboard command. */
const commandOf: Record<KeyCommand, string> = {
  open: '_execute_action',
  panel: 'open-panel',
  where: 'show-where',
  fold: 'fold-card',
};

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
    startJourney: (j) => press('panel.startJourney', { ...j, id: crypto.randomUUID() }),
    selectJourney: async (id) => press('panel.selectJourney', { id }),
    endJourney: async (id) => press('panel.endJourney', { id }),
    startOver: async (id) => press('panel.startOver', { id }),
    chooseWay: async (id, way) => press('panel.chooseWay', { id, way }),
    go: (id, step) => press('panel.go', { id, step }),
    showMeWhere: (id) => press('panel.showMeWhere', { id }),
    lookFor: async (control, language) =>
      (await import('./words/look-for.ts')).lookFor(document, control, language),
    async reportPage() {
      await press('panel.reportPage', null);
      await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
    },
    tell: async (id, step, done) => press('panel.tell', { id, step, done }),
    tellResult: async (id, result) => press('panel.tellResult', { id, result }),
    takePassword: (id) => press('panel.takePassword', { id }),
    typePassword: (id, value) => press('panel.typePassword', { id, value }),
    revealPassword: readSecret,
    async copyPassword(): Promise<Outcome<'gone' | 'no-clipboard'>> {
      const value = await readSecret();
      if (value === null) return { ok: false, reason: 'gone' };
      if (!(await write(value))) return { ok: false, reason: 'no-clipboard' };
      await press('panel.copied', { copied: true });
      return { ok: true };
    },
    async clearClipboard(): Promise<Outcome<'no-clipboard'>> {
      if (!(await write(''))) return { ok: false, reason: 'no-clipboard' };
      await press('panel.copied', { copied: false });
      return { ok: true };
    },
    throwAwayPassword: async () => press('panel.throwAwayPassword', null),
    previewFill: (id) =>
      inTab((tabId) => press('panel.previewFill', { id, tabId }), {
        ok: false,
        reason: 'browser-page',
      } as const),
    guideHere: (id) =>
      inTab((tabId) => press('panel.guideHere', { id, tabId }), {
        ok: false,
        reason: 'browser-page',
      } as const),
    lookHere: (id) =>
      inTab((tabId) => press('panel.lookHere', { id, tabId }), {
        ok: false,
        reason: 'browser-page',
      } as const),
    setRow: (row, on) => inTab((tabId) => press('panel.setRow', { tabId, row, on }), undefined),
    pickField: (role) => inTab((tabId) => press('panel.pickField', { tabId, role }), undefined),
    confirmFill: () => inTab((tabId) => press('panel.confirmFill', { tabId }), gone),
    undoFill: () => inTab((tabId) => press('panel.undoFill', { tabId }), gone),
    cancelFill: () => inTab((tabId) => press('panel.cancelFill', { tabId }), undefined),
    explain: (id, text, answers) => press('panel.explain', { id, text, answers }),
    setSettings: async (settings) => press('panel.setSettings', settings),
    async askAccess() {
      const granted = await browser.permissions.request({ origins: microsoftPatterns });
      await press('panel.accessChanged', null);
      return granted;
    },
    async askOrigin(origin) {
      const origins = [`${origin}/*`];
      // Firefox lets ask only while the press itself is handled: nothing may be waited for before.
      const before = browser.permissions.contains({ origins });
      if (!(await browser.permissions.request({ origins }))) return { ok: false, reason: 'no-access' };
      const had = await before;
      // Only now the tab's address can be seen. A grant that does not fit it would be of no use to anybody.
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.url && new URL(tab.url).origin === origin) return { ok: true };
      if (!had) await browser.permissions.remove({ origins });
      return { ok: false, reason: 'not-this-tab' };
    },
    openPanel: () => openPanelIn(),
    openPractice: async () =>
      void (await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })),
    async keys() {
      const all = (await browser.commands?.getAll()) ?? [];
      return Object.entries(commandOf).map(([command, name]) => ({
        command: command as KeyCommand,
        keys: all.find((one) => one.name === name)?.shortcut ?? '',
      }));
    },
    async changeKeys() {
      const { openShortcutSettings } = browser.commands as unknown as {
        openShortcutSettings?: () => Promise<void>;
      };
      if (openShortcutSettings) await openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
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
    deleteEverything: async () => press('panel.deleteEverything', null),
  };
}
