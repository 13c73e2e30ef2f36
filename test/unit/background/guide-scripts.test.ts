import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { matchGuideScripts } from '../../../utils/background/guide-scripts.ts';

interface Registered {
  id: string;
  js: string[];
  matches: string[];
}

const now = vi.hoisted(() => ({ journey: true, language: 'en' }));
vi.mock('../../../utils/store/store-item.ts', () => ({ loadStore: async () => ({ store: {} }) }));
vi.mock('../../../utils/guide/journeys.ts', () => ({ currentJourney: () => (now.journey ? {} : undefined) }));
vi.mock('../../../utils/background/card-language.ts', () => ({ cardLanguage: async () => now.language }));

let registered: Registered[];
let injected: { tab: number; files: string[] }[];

beforeEach(() => {
  Object.assign(now, { journey: true, language: 'en' });
  registered = [];
  injected = [];
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Registered[]) => void registered.push(...scripts),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
      void injected.push({ tab: target.tabId, files }),
  });
  Object.assign(browser.permissions, { contains: async () => true });
  const tabs = [
    { id: 1, url: 'https://account.live.com/proofs/manage' },
    { id: 2, url: 'https://outlook.live.com/mail/0/' },
    { id: 3, url: 'https://outlook.live.com/mail/1/', discarded: true },
  ];
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.slice(0, -1))))) as never);
});
afterEach(() => vi.restoreAllMocks());

describe('matchGuideScripts', () => {
  const account = ['https://account.microsoft.com/*', 'https://account.live.com/*'];
  const both = [
    { matches: account, js: ['words/card/en.js', 'guide.js', 'guide-account.js'] },
    { matches: ['https://outlook.live.com/*'], js: ['words/card/en.js', 'guide.js', 'guide-outlook.js'] },
  ];

  it('gives each host the guide and its own pages, once, in new documents and in open tabs', async () => {
    await matchGuideScripts();
    await matchGuideScripts();
    expect(registered).toMatchObject(both);
    expect(new Set(registered.map(({ id }) => id)).size).toBe(2);
    const files = both.map(({ js }) => js.map((file) => `/${file}`));
    expect(injected.slice(0, 2)).toEqual([
      { tab: 1, files: files[0] },
      { tab: 2, files: files[1] },
    ]);
  });

  it('registers anew in another language, and in place of what an earlier version left', async () => {
    await matchGuideScripts();
    registered.push({ id: 'guide-en', js: ['guide.js'], matches: [...account] });
    now.language = 'he';
    await matchGuideScripts();
    expect(registered.map(({ js }) => js[0])).toEqual(['words/card/he.js', 'words/card/he.js']);
  });

  it('takes all of it out when no journey is open', async () => {
    await matchGuideScripts();
    now.journey = false;
    await matchGuideScripts();
    expect(registered).toEqual([]);
  });
});
