import type { Browser, Page } from 'puppeteer';
import type { ControlTarget, FoundControl } from './in-page/controls.ts';
import type { GuideView } from './in-page/guide-view.ts';

export type { ControlTarget, FoundControl, GuideView };

export type Family = 'chromium' | 'firefox';

/** The commands of the manifest (wxt.config.ts). */
export type CommandId = '_execute_action' | 'open-panel' | 'show-where' | 'fold-card';

/** What the harness needs to know of the practice world (practice/server.ts gives more). */
export interface PracticeAddress {
  port: number;
  spkiHash: string;
}

export interface OpenOptions {
  practice: PracticeAddress;
  /** Profile folder to use and keep. Without it a fresh one is made, and removed by `close()`. */
  profile?: string;
  /** Folder of the built extension; by default `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extension?: string;
  /** The browser's program; by default the best one of the family on this machine. */
  program?: string;
  /** Shows the window (needs a display). Default: headless. */
  headful?: boolean;
  /** Lets 127.0.0.1 be reached itself, with its ports, beside the practice world (Chromium only). */
  loopbackAsIs?: boolean;
  /** Preferences of Firefox beside the practice world's. */
  firefoxPrefs?: Record<string, string | number | boolean>;
  /** File that Chromium writes its own record of all requests to (its “net log”); whole when the browser is closed. */
  requestLog?: string;
  /** The person's home folder, as the browser sees it: Firefox looks there for an organisation's policy. */
  home?: string;
  /** The profile was given, and may have been used before. */
  keptProfile?: boolean;
  /** Leaves the welcome page open, which the extension opens when it is installed; otherwise it is closed at once. */
  keepWelcome?: boolean;
  /** Browser interface language, e.g. `de`. Default: English. */
  language?: string;
}

/**
 * One of Signpost's own documents: the toolbar popup, the side panel (sidebar in Firefox), or a tab. Reads need no
 * focus; `click`, `type` and `press` are real input (`isTrusted`), so they carry user activation as a person's do.
 * Every act waits up to `patience` ms for exactly one visible, enabled, uncovered match and otherwise throws, saying
 * what was there instead.
 */
export interface Surface {
  readonly kind: 'popup' | 'panel' | 'tab';
  /** What a person can read, as `innerText`. */
  text(): Promise<string>;
  /** Everything that matches now, visible or not. */
  find(target: ControlTarget): Promise<FoundControl[]>;
  click(target: ControlTarget): Promise<void>;
  /** Clicks the field and types; what stood in it stays unless `replace`. */
  type(target: ControlTarget, text: string, options?: { replace?: boolean }): Promise<void>;
  /** Chooses an option of a `<select>` by its value or text, with input and change events. */
  choose(target: ControlTarget, option: string): Promise<void>;
  /** Presses one key, by its `KeyboardEvent.key` name, on what has focus. */
  press(key: string): Promise<void>;
  /** Waits until the text (white space folded) contains or matches this; throws with the text there is. */
  waitFor(text: string | RegExp, patience?: number): Promise<void>;
  waitForGone(text: string | RegExp, patience?: number): Promise<void>;
  /** Waits until the target is there (visible). */
  waitForControl(target: ControlTarget, patience?: number): Promise<FoundControl>;
  /** Value of a JavaScript expression in the document's own world; must be JSON. A promise is awaited. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** What would stand on paper, as `innerText`. */
  printed(): Promise<string>;
  isOpen(): Promise<boolean>;
  /** As by a person: popup and panel are dismissed. Nothing happens when it is gone already. */
  close(): Promise<void>;
}

export interface StoredState {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

export interface RecordedError {
  where: 'manifest' | 'run time' | 'install';
  level: 'error' | 'warning';
  message: string;
  source: string;
}

/** The built extension in one real browser, on the practice world. */
export interface Signpost {
  readonly family: Family;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  /** Opens a tab on this address and waits for its load event. */
  open(url: string): Promise<Page>;
  /** Tabs of the practice world (and others), without the harness's own; newest last. */
  tabs(): Promise<Page[]>;
  /** Waits for a tab whose address contains or matches this, also one the extension opened. */
  waitForTab(url: string | RegExp, patience?: number): Promise<Page>;
  /** Brings the tab to front and presses Signpost's toolbar button there: the real popup, with activeTab granted. */
  popup(page: Page): Promise<Surface>;
  /**
   * The keys of one of the manifest's commands, with this tab in front. Firefox gets the very keys, pressed in its own
   * window. Chromium's automation reaches no keys of the browser itself: there the toolbar button is pressed instead for
   * `_execute_action`, and for others the event is given to the background as the browser gives it.
   */
  pressCommand(command: CommandId, page: Page): Promise<void>;
  /** The popup that has just been opened. */
  popupNow(): Promise<Surface>;
  /** Opens the real side panel (Firefox: sidebar) of the window. */
  panel(): Promise<Surface>;
  /** The side panel that something else has just opened. */
  panelNow(): Promise<Surface>;
  storage(): Promise<StoredState>;
  /** Writes behind the extension's back. Chromium fires `storage.onChanged`; Firefox does not. */
  writeStorage(area: 'local' | 'session', items: Record<string, unknown>): Promise<void>;
  /** Ends the background as the browser does when idle: memory gone, `storage.session` kept. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Takes the access to the manifest's hosts away, as a person can in the browser's extension page. */
  revokeHosts(): Promise<void>;
  grantHosts(): Promise<void>;
  /**
   * The person's "Allow" to the browser's question about this origin, given beforehand: browsers show the question in
   * a window of their own that automation cannot press. Call it before a journey begins; the extension still has to ask
   * (`permissions.request`, on a click) and has no access until then.
   */
  allowWhenAsked(origin: string): Promise<void>;
  /** Allows the extension in private windows, as a person can in the browser's extension page: it is loaded anew. */
  allowPrivate(): Promise<void>;
  /** Opens a private window. Its page goes with `page.close()`. */
  openPrivate(): Promise<Page>;
  /** Origins the extension may reach now, as match patterns. */
  grantedOrigins(): Promise<string[]>;
  /** Everything that stands in this page's closed shadow roots, as markup: where Signpost draws. */
  drawn(page: Page): Promise<string>;
  /** What Signpost has drawn in this page's closed shadow roots; null when it drew nothing. */
  guide(page: Page): Promise<GuideView | null>;
  waitForGuide(
    page: Page,
    wanted: (view: GuideView | null) => boolean,
    patience?: number,
  ): Promise<GuideView>;
  /** Presses a card's button with the real pointer. */
  pressCard(page: Page, action: string): Promise<void>;
  /** The text on the clipboard. Chromium reads it in a tab of its own, so an open popup closes. */
  clipboard(): Promise<string>;
  /** Errors and warnings the browser recorded for the extension since the start. */
  errors(): Promise<RecordedError[]>;
  /** Closes the browser and starts it again with the same profile. Pages and surfaces of before are gone. */
  restart(): Promise<void>;
  /**
   * Empties the browser, without a restart, and installs the extension anew: nothing is left of what was done in it. Pages and
   * surfaces of before are gone. In Chromium zoom stays, by site, and the clipboard: who
   * changes the one takes a browser of their own.
   */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Calls until it gives something other than undefined; throws `late()` after `patience` ms. */
export async function until<T>(
  attempt: () => Promise<T | undefined>,
  late: () => string,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await attempt();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(late());
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
