import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName } from '../../utils/messages/protocol.ts';

type Receive = (message: { data: unknown; sender: unknown }) => Promise<unknown>;

/** Everything that was handed out of the background, to be searched. */
export interface Heard {
  asks: { name: string; data: unknown; tabId: number }[];
  printed: unknown[];
  shown: unknown[];
}

/** What a page's script answers when it is asked. */
export type PageAnswers = (name: string, tabId: number) => unknown;

const state = {
  handlers: new Map<string, Receive>(),
  heard: { asks: [], printed: [], shown: [] } as Heard,
  answer: (() => undefined) as PageAnswers,
  origins: new Set<string>(),
  scripts: [] as { id: string }[],
};

/** Stands in for utils/messages/wire.ts: what the background listens to is kept, what it asks is heard. */
export const wireModule = () => ({
  wire: {
    onMessage(name: string, receive: Receive) {
      state.handlers.set(name, receive);
      return () => state.handlers.delete(name);
    },
  },
  send: () => Promise.reject(new Error('nobody sends in the background')),
  ask: async (name: string, data: unknown, tabId: number) => {
    state.heard.asks.push({ name, data, tabId });
    const answer = state.answer(name, tabId);
    if (answer === undefined) throw new Error('no script there');
    return answer;
  },
});

export const heard = (): Heard => state.heard;
export const grantedOrigins = (): string[] => [...state.origins];
export const grant = (origin: string): void => void state.origins.add(`${origin}/*`);
export const handlerNames = (): MessageName[] => [...state.handlers.keys()] as MessageName[];
export const answerPages = (answer: PageAnswers): void => {
  state.answer = answer;
};

const hosts = ['account.microsoft.com', 'account.live.com', 'outlook.live.com'].map((h) => `https://${h}/*`);

/** The browser's interfaces that the fake one does not have, as far as the background uses them. */
function fillIn(): void {
  const quiet = async (...args: unknown[]) => void state.heard.shown.push(args);
  const event = () => ({ addListener() {}, removeListener() {}, hasListener: () => false });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ result: 'signpost', frameId: 0 }],
    getRegisteredContentScripts: async () => state.scripts,
    registerContentScripts: async (scripts: { id: string }[]) => void state.scripts.push(...scripts),
    unregisterContentScripts: async () => void state.scripts.splice(0),
    updateContentScripts: async () => undefined,
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    getAll: async () => ({ origins: [...hosts, ...state.origins], permissions: [] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) state.origins.delete(origin);
      return true;
    },
    onAdded: event(),
    onRemoved: event(),
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en', getMessage: () => 'text' });
  Object.assign(fakeBrowser.action, {
    setBadgeText: quiet,
    setBadgeBackgroundColor: quiet,
    setTitle: quiet,
    openPopup: quiet,
  });
  for (const method of ['debug', 'log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...args) => void state.heard.printed.push(args));
  // Node has no origin for the addresses of extensions.
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `https://extension.invalid${path}`);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async (id) => ({ id, active: true, url: tabUrls.get(id), windowId: 0 }) as never,
  );
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (tab) => {
    state.heard.shown.push(tab);
    return { id: 99 } as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async (...args) => {
    state.heard.shown.push(args);
    return { id: 99 } as never;
  });
}

const tabUrls = new Map<number, string>();
export const tabAt = (tabId: number, url: string): void => void tabUrls.set(tabId, url);

/** Begins with nothing stored. */
export function reset(): void {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  state.handlers.clear();
  state.heard = { asks: [], printed: [], shown: [] };
  state.answer = () => undefined;
  state.origins.clear();
  state.scripts.splice(0);
  tabUrls.clear();
  fillIn();
}

/** Who may send, as browsers describe senders. */
export const panel = { id: 'test-extension-id', url: 'https://extension.invalid/popup.html' };
export const page = (url: string, tabId: number, documentId = 'D1') => ({
  id: 'test-extension-id',
  url,
  frameId: 0,
  documentId,
  tab: { id: tabId },
});

/** Sends a message as the browser would hand it over; what the handler throws is thrown. */
export async function send(name: MessageName, data: unknown, sender: unknown = panel): Promise<unknown> {
  return state.handlers.get(name)?.({ data, sender });
}

/** The background of the built extension without its entry: memory is lost as when the browser stops it. */
export async function startBackground(): Promise<void> {
  state.handlers.clear();
  const [{ answerPanel }, { answerGuide }, { answerSecret }, { answerFill }, { answerDebug }, { keepShown }] =
    await Promise.all([
      import('../../utils/background/panel-answers.ts'),
      import('../../utils/background/guide-answers.ts'),
      import('../../utils/background/secret-answers.ts'),
      import('../../utils/background/fill-answers.ts'),
      import('../../utils/background/debug-answers.ts'),
      import('../../utils/background/shown.ts'),
    ]);
  answerPanel();
  answerGuide();
  answerSecret();
  answerFill();
  answerDebug();
  keepShown();
  await idle();
}

/** Until everything queued in the background has run. */
export async function idle(): Promise<void> {
  const { serialise } = await import('../../utils/store/writer.ts');
  for (let n = 0; n < 4; n++) {
    await serialise(async () => undefined);
    for (let tick = 0; tick < 5; tick++) await Promise.resolve();
  }
}
