import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../../utils/background/welcome.ts';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
] as const)('opens the welcome page at an %s as often as %i times', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  expect(create.mock.calls.map(([tab]) => tab.url)).toEqual(
    Array.from({ length: times }, () => fakeBrowser.runtime.getURL('/welcome.html' as never)),
  );
  create.mockRestore();
});
