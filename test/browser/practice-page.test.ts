import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import { accessibleTree } from '../harness/accessible-tree.ts';
import { inFirefox } from '../harness/firefox-privileged.ts';
import type { Family, Signpost } from '../harness/signpost.ts';
import { lendSignpost } from '../harness/standing.ts';
import { practiseByCards } from './practising.ts';

const families: Family[] = ['chromium', 'firefox'];
let practice: Practice | undefined;
let signpost: Signpost | undefined;
afterEach(() => practice?.close());

/** Opens one of the extension's own pages in a tab; Firefox never tells that such a page has loaded. */
async function openOwn(family: Family, file: string): Promise<Page> {
  practice = await startPractice({});
  signpost = await lendSignpost(family, practice);
  const page = await signpost.browser.newPage();
  await page.setViewport({ width: 1200, height: 860 });
  await page.goto(`${signpost.base}${file}`, family === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForSelector('.practice-panel .checklist');
  return page;
}

/** Name of what has the focus, through the frame and our closed root (known by its host alone). */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    if (at instanceof HTMLIFrameElement) at = at.contentDocument?.activeElement ?? at;
    const labelled = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return at?.getAttribute('aria-label') ?? labelled ?? at?.textContent?.trim() ?? '';
  });

/** Walks by Tab until the focus is on what has this name, as somebody without a pointer does; and back, if it is behind. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  let back = false;
  for (let n = 0; n < 90; n++) {
    await page.keyboard.press('Tab');
    const left = signpost?.family === 'firefox' && !(await page.evaluate(() => document.hasFocus()));
    if (left && !back) {
      // Firefox goes on to its own toolbar, where automation presses nothing: the person turns round.
      await inFirefox(page.browser(), 'gBrowser.selectedBrowser.focus();');
      await page.keyboard.down('Shift');
      back = true;
    }
    const now = await focused(page);
    if (name.test(now)) {
      if (back) await page.keyboard.up('Shift');
      return;
    }
    met.push(now.slice(0, 40));
  }
  throw new Error(`Tab does not come to ${name}; it comes to ${[...new Set(met)].join(' | ')}`);
}

async function press(page: Page, name: RegExp, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

const says = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.body.innerText.replace(/\s+/g, ' ').includes(text),
    { polling: 100, timeout: 60_000 },
    words,
  );

/** What stands in the form, by name; of the password only its length. */
const filled = (page: Page) =>
  page.$eval('iframe', (frame) =>
    Object.fromEntries(
      [...(frame.contentDocument?.querySelectorAll<HTMLInputElement>('[name]') ?? [])].map((one) => [
        one.name,
        one.type === 'password' ? one.value.length : one.value,
      ]),
    ),
  );
/** Lines of the browser's own accessibility tree. */
const told: Record<Family, string[]> = {
  chromium: [
    'heading Practise with Signpost',
    'list Steps',
    'button Show me where',
    'button I did this myself: Turn on two-step verification',
    'region Signpost: what to do next',
    'button Move this card',
    'button Make this small',
    'button Close this card',
    'heading Turn on two-step verification',
    'button I did this myself',
  ],
  firefox: [
    'heading Practise with Signpost',
    'list Steps',
    'pushbutton Show me where',
    'pushbutton I did this myself: Turn on two-step verification',
    'region Signpost: what to do next',
    'pushbutton Move this card',
    'pushbutton Make this small',
    'pushbutton Close this card',
    'heading Turn on two-step verification',
    'pushbutton I did this myself',
  ],
};
const whole = {
  smtp_host: 'smtp-mail.outlook.com',
  smtp_port: '587',
  smtp_security: 'STARTTLS',
  smtp_username: 'paula.practice@outlook.com',
  smtp_password: 16,
};

describe.each(families)('the built-in practice page in %s', (family) => {
  it('leads who reads nothing but the cards to the filled form', async () => {
    const page = await openOwn(family, 'practice.html');
    // What assistive technology is told of panel and card, before anything is pressed.
    await expect
      .poll(() => accessibleTree(family, page), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(told[family]));
    const cards: string[] = [];
    // Turn on, Next, Create; Take it; the next page, POP, IMAP, Save; the app, Fill.
    expect(await practiseByCards(page, (card) => cards.push(card))).toBe(10);
    expect(cards.join()).not.toContain('toolbar');
    expect(await filled(page)).toEqual(whole);
  });

  it('can be walked by keyboard alone from the first step to the mail that was sent', async () => {
    const page = await openOwn(family, 'practice.html');
    await press(page, /^Turn on$/);
    await press(page, /^Next$/);
    await says(page, '1 of 5 done');
    await press(page, /^Create a new app password$/);
    await says(page, 'Your new password is on the page.');
    await press(page, /^Take it$/);
    await says(page, '2 of 5 done');
    await press(page, /^Go: Allow POP and IMAP/);
    await press(page, /^Let devices and apps use POP$/, ' ');
    await press(page, /^Let devices and apps use IMAP$/, ' ');
    await press(page, /^Save$/);
    await says(page, '3 of 5 done');
    await press(page, /^Practice app$/);
    await press(page, /^Fill 5 fields$/);
    await says(page, '4 of 5 done');
    expect(await filled(page)).toEqual(whole);
    await press(page, /^Send a test mail$/);
    await says(page, 'That was all of it');
    // Nothing of it was kept: practice has a state of its own.
    const stored = await signpost?.storage();
    expect(stored?.local).toEqual({});
    // What popup and panel draw from lies there always; nothing is under way in it.
    expect(Object.keys(stored?.session ?? {})).toEqual(['shown']);
    expect(stored?.session.shown).toMatchObject({ plans: {}, recipes: {}, store: { journeys: [] } });
    expect(await signpost?.errors()).toEqual([]);
  });
});
