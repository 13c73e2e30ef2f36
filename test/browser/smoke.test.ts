import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import { openSignpost } from '../harness/extension.ts';
import type { Family, Signpost } from '../harness/signpost.ts';

const families: Family[] = ['chromium', 'firefox'];
const start = 'https://practice.signpost.test/';
const microsoft = 'https://account.microsoft.com/';

/** Hosts these browsers call by themselves, whatever is installed: updates, settings, safe browsing, sign-in state. */
const browsersOwn = /(^|\.)(google|googleapis|gstatic|mozilla|mozilla\.com|firefox)\.(com|org|net)$/;

describe.each(families)('the built extension in %s', (family) => {
  let practice: Practice;
  let signpost: Signpost;

  beforeAll(async () => {
    practice = await startPractice();
    signpost = await openSignpost(family, { practice });
  });
  afterAll(async () => {
    await signpost?.close();
    await practice?.close();
  });

  it('loads without a word from the browser', async () => {
    expect(await signpost.errors()).toEqual([]);
  });

  it('may see the three hosts of Microsoft and no other', async () => {
    const hosts = ['account.live.com', 'account.microsoft.com', 'outlook.live.com'];
    expect((await signpost.grantedOrigins()).sort()).toEqual(hosts.map((host) => `https://${host}/*`));
  });

  it('opens its popup at a press of the toolbar button', async () => {
    const page = await signpost.open(start);
    const popup = await signpost.popup(page);
    await popup.waitForControl({ role: 'combobox' });
    expect((await popup.text()).trim()).not.toBe('');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  it('opens its side panel', async () => {
    const panel = await signpost.panel();
    await panel.waitForControl({ role: 'combobox' });
    await panel.close();
  });

  it('runs nothing in pages before something is being connected', async () => {
    const page = await signpost.open(microsoft);
    const popup = await signpost.popup(page);
    await popup.waitForControl({ role: 'combobox' });
    const scripts = await popup.evaluate(
      '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()',
    );
    expect(scripts).toEqual([]);
    expect(await signpost.guide(page)).toBeNull();
    expect(await page.$$eval('*', (all) => all.filter((e) => /signpost/i.test(e.localName)).length)).toBe(0);
    await popup.close();
  });

  it('keeps its popup working when the background was stopped', async () => {
    const page = await signpost.open(start);
    await signpost.stopBackground();
    const popup = await signpost.popup(page);
    await popup.waitForControl({ role: 'combobox' });
    await popup.close();
  });

  it('called nobody', () => {
    const called = new Set(practice.requests.map((request) => request.host));
    const opened = [new URL(start).host, new URL(microsoft).host];
    const others = [...called].filter((host) => !opened.includes(host) && !browsersOwn.test(host));
    // A page of Microsoft asks the sign-in host who is there.
    expect(others.filter((host) => host !== 'login.live.com')).toEqual([]);
  });

  it('made no error in all of that', async () => {
    expect(await signpost.errors()).toEqual([]);
  });
});
