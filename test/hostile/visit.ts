import type { Page } from 'puppeteer';
import { type Practice, startPractice } from '../../practice/server.ts';
import type { PracticeSite } from '../../practice/site.ts';
import type { PracticeOptions } from '../../practice/world.ts';
import type { TabWork } from '../../utils/view.ts';
import { inIsolatedWorld } from '../frameworks/isolated.ts';
import { openSignpost } from '../harness/extension.ts';
import type { Family, OpenOptions, Signpost, Surface } from '../harness/signpost.ts';

export const password = 'qzvwhostilepages';
export const address = 'paula.practice@outlook.com';

/** How a fill ended, as the background holds it. */
export type Ended =
  | Pick<TabWork, 'phase' | 'failure' | 'host' | 'preview' | 'report'>
  | { phase: 'refused'; reason: string };

/** In a document of the extension: sends what the popup sends, and reads what it reads. */
export const tools = `
  const b = globalThis.browser ?? chrome;
  const send = async (type, data) => (await b.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }))?.res;
  const stored = async (area, key) => (await b.storage[area].get(key))[key];
  const until = async (attempt) => { for (let n = 0; n < 400; n++) { const v = await attempt(); if (v !== undefined) return v; await new Promise((r) => setTimeout(r, 25)); } return null; };
`;

/** Statements for the popup: has the form of the tab in front previewed, and waits until it is shown. */
const previewing = (journey: string): string => `
  const id = ${JSON.stringify(journey)};
  const [tab] = await b.tabs.query({ active: true, currentWindow: true });
  const begun = await send('panel.previewFill', { id, tabId: tab.id });
  if (!begun?.ok) return { phase: 'refused', reason: begun?.reason ?? 'no answer' };
  const work = async () => (await stored('session', 'works'))?.[tab.id];
  const shown = await until(async () => { const w = await work(); return w && w.phase !== 'scanning' ? w : undefined; });`;

/**
 * One browser with Signpost for a whole file of hostile pages. The popup is the real one, with its grant for the tab;
 * its presses are sent as the messages they send, so that sixty pages take a minute.
 */
export class Visit {
  private constructor(
    readonly signpost: Signpost,
    readonly practice: Practice,
    readonly journey: string,
  ) {}

  static async at(
    family: Family,
    sites: PracticeSite[],
    options: Partial<PracticeOptions> = {},
    open: Pick<OpenOptions, 'firefoxPrefs' | 'profile'> = {},
  ): Promise<Visit> {
    const practice = await startPractice({ reverify: false, ...options }, sites);
    try {
      const signpost = await openSignpost(family, { ...open, practice });
      const page = await signpost.open('https://practice.signpost.test/');
      const popup = await signpost.popup(page);
      const journey = await popup.evaluate<string>(`(async () => { ${tools}
        await send('panel.startJourney', { id: crypto.randomUUID(), address: ${JSON.stringify(address)}, app: 'other', appName: 'An app', purpose: 'send' });
        const store = await stored('local', 'store');
        await send('panel.chooseWay', { id: store.current, way: 'password' });
        return store.current; })()`);
      await popup.close();
      return new Visit(signpost, practice, journey);
    } catch (error) {
      await practice.close();
      throw error;
    }
  }

  async leave(): Promise<void> {
    await this.signpost.close();
    await this.practice.close();
  }

  /**
   * Closes a page that has left by itself before. Firefox stops the script at work in a tab that is being closed, the
   * page's or ours, and writes "Script terminated by timeout" as it does for one that hangs. A page leaves between two
   * tasks only, so after that the word can only mean a hang.
   */
  async close(page: Page): Promise<void> {
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.evaluate(() => location.replace('about:blank')),
    ]);
    await page.close();
  }

  /** Runs the body of an async function in the popup over a page; `send`, `stored` and `until` are there. */
  async inPopup<T>(page: Page, body: string): Promise<T> {
    const popup: Surface = await this.signpost.popup(page);
    try {
      return await popup.evaluate<T>(`(async () => { ${tools} ${body} })()`);
    } finally {
      await popup.close().catch(() => undefined);
    }
  }

  /** Keeps the password, has the form of the page in front previewed and filled, and says how that ended. */
  fill(page: Page): Promise<Ended | null> {
    return this.fillWithKept(
      page,
      this.journey,
      `await send('panel.typePassword', { id: ${JSON.stringify(this.journey)}, value: ${JSON.stringify(password)} });`,
    );
  }

  /** Has the form of the page in front previewed, and no more. */
  preview(page: Page): Promise<Ended | null> {
    return this.inPopup<Ended | null>(page, `${previewing(this.journey)} return shown;`);
  }

  /** Has the form of the page in front previewed and filled with what is kept for a journey. */
  fillWithKept(page: Page, journey: string, before = ''): Promise<Ended | null> {
    return this.inPopup<Ended | null>(
      page,
      `${before}
       ${previewing(journey)}
       if (shown?.phase !== 'preview') return shown;
       await send('panel.confirmFill', { tabId: tab.id });
       return until(async () => { const w = await work(); return w && (w.phase === 'filled' || w.phase === 'failed') ? w : undefined; });`,
    );
  }

  /** Where a password stands in a page now: ids of fields, and other places by their kind. */
  holders(page: Page, secret = password): Promise<string[]> {
    return inIsolatedWorld<string[]>(
      page,
      `(() => {
        const found = [];
        const attributesOf = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes').get;
        const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
        const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
        const queryAll = { 9: Document.prototype.querySelectorAll, 11: DocumentFragment.prototype.querySelectorAll };
        const look = (root) => {
          for (const e of queryAll[root.nodeType].call(root, '*')) {
            if (e.value === secret) found.push(e.id || e.localName);
            for (const a of attributesOf.call(e)) if (a.value.includes(secret)) found.push('attribute ' + a.name);
            if (rootOf.call(e)) look(rootOf.call(e));
            if (e.localName === 'iframe') { try { if (e.contentDocument) look(e.contentDocument); } catch {} }
          }
          for (const child of root.childNodes) if (textOf.call(child)?.includes(secret)) found.push('text');
        };
        const secret = ${JSON.stringify(secret)};
        look(document);
        return found;
      })()`,
    );
  }

  /** Whether the page's own scripts got hold of it. */
  caught(page: Page): Promise<boolean> {
    return page.evaluate(
      (secret) =>
        ((globalThis as unknown as { loot?: unknown[] }).loot ?? []).some((one) =>
          String(one).includes(secret),
        ),
      password,
    );
  }
}
