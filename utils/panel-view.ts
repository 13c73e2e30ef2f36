import { askBrowser, type FirstRead, takeFirstRead } from './first-read.ts';
import { browser } from './native.ts';
import { isMicrosoftPage } from './pages/hosts.ts';
import { readPanelState, watchPanelState } from './panel-state.ts';
import type { ActiveTab, PanelView } from './view.ts';

/** How long an explanation asked for on a page is shown first, ms. */
const askedForMs = 60_000;

/** The tab in front of the person, as far as the browser lets Signpost know it. */
async function activeTab(tabs: FirstRead['tabs']): Promise<ActiveTab> {
  const [tab] = await tabs;
  if (tab?.id === undefined) return { kind: 'browser-page' };
  const tabId = tab.id;
  // Without a grant for the tab its address stays hidden.
  if (!tab.url) return { kind: 'unreadable', tabId };
  const url = new URL(tab.url);
  if (isMicrosoftPage(tab.url)) return { kind: 'microsoft', tabId, host: url.host };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'browser-page' };
  // Signpost has no permission to see the addresses of tabs as such: where one is visible, the person's click on
  // the toolbar button or a granted origin gives access to the page too.
  return { kind: 'web', tabId, origin: url.origin, host: url.host, access: true };
}

async function read(surface: PanelView['surface'], first: FirstRead): Promise<PanelView> {
  const [state, tab, granted] = await Promise.all([
    readPanelState(first.items),
    activeTab(first.tabs),
    first.granted,
  ]);
  const { store, plans, recipes, policy, salvaged } = state.shown;
  const { asked, works = {}, 'secret-meta': secret } = state;
  const language = store.settings.language ?? policy.language;
  const now = Date.now();
  return {
    surface,
    store,
    plans,
    recipes,
    secret: secret && secret.expiresAt > now ? secret : null,
    work: 'tabId' in tab ? (works[tab.tabId] ?? null) : null,
    tab,
    guided: state['guided-tab'] ?? null,
    policy,
    ...(language !== undefined && { language }),
    access: granted ? 'granted' : 'withheld',
    recovered: state.recovered === true || salvaged,
    copied: state.copied === true,
    asked: asked && now - asked.at < askedForMs ? asked : null,
    now,
  };
}

/**
 * Gives the whole view now and after every change, until the returned function is called. It only reads;
 * what the person does goes to the background (utils/panel-actions.ts).
 */
export function subscribeView(surface: PanelView['surface'], onView: (view: PanelView) => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  let reading = false;
  let again = false;
  let counting = false;

  const refresh = async (): Promise<void> => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      do {
        again = false;
        const early = takeFirstRead();
        const view = await read(surface, early ?? askBrowser());
        if (signal.aborted) return;
        counting = view.secret !== null;
        onView(view);
        // What changed between an early answer and the listeners below was told to nobody; once the first draw is over.
        if (early) setTimeout(soon, 300);
      } while (again);
    } finally {
      reading = false;
    }
  };
  const soon = () => void refresh();

  watchPanelState(soon, signal);
  const { onActivated, onUpdated } = browser.tabs;
  const { onAdded, onRemoved } = browser.permissions;
  const onTab = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status || change.url) soon();
  };
  onActivated.addListener(soon);
  onUpdated.addListener(onTab);
  onAdded.addListener(soon);
  onRemoved.addListener(soon);
  // The countdown of the password; nothing else needs a clock.
  const timer = setInterval(() => counting && soon(), 1000);
  signal.addEventListener(
    'abort',
    () => {
      onActivated.removeListener(soon);
      onUpdated.removeListener(onTab);
      onAdded.removeListener(soon);
      onRemoved.removeListener(soon);
      clearInterval(timer);
    },
    { once: true },
  );
  soon();
  return () => life.abort();
}
