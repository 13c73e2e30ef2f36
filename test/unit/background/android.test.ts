import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepBadge } from '../../../utils/background/badge.ts';
import { offerExplanation } from '../../../utils/background/context-menu.ts';
import { createActions } from '../../../utils/panel-actions.ts';
import { readPolicy } from '../../../utils/policy/read-policy.ts';

/** What Firefox for Android does not have (MDN's compatibility tables). */
const missing = ['contextMenus', 'sidePanel', 'sidebarAction', 'windows'] as const;

const api = browser as unknown as Record<string, unknown>;
const there = missing.map((name) => [name, api[name]] as const);

beforeEach(() => {
  for (const name of missing) api[name] = undefined;
});
afterEach(() => {
  for (const [name, value] of there) api[name] = value;
  vi.restoreAllMocks();
});

it('the panel is a tab where there is neither side panel nor sidebar', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await createActions().openPanel();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: browser.runtime.getURL('/sidepanel.html') });
});

it('the background starts without context menu, badge and managed storage', async () => {
  vi.spyOn(browser, 'action', 'get').mockReturnValue({} as never);
  vi.spyOn(browser.storage, 'managed', 'get').mockReturnValue(undefined as never);
  expect(() => {
    offerExplanation();
    keepBadge();
  }).not.toThrow();
  expect(await readPolicy()).toEqual({});
});
