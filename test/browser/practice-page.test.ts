import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import { openSignpost } from '../harness/extension.ts';
import type { Family, Signpost } from '../harness/signpost.ts';

const families: Family[] = ['chromium', 'firefox'];
let practice: Practice | undefined;
let signpost: Signpost | undefined;
/** Firefox under automation loses key presses in a frame of an extension's page; there the pointer is used. */
let pointer = false;
afterEach(async () => {
  await signpost?.close();
  await practice?.close();
});

/** Opens one of the extension's own pages in a tab; Firefox never tells that such a page has loaded. */
async function openOwn(family: Family, file: string): Promise<Page> {
  practice = await startPractice({});
  signpost = await openSignpost(family, { practice });
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

/** Walks on by Tab until the focus is on what has this name, as somebody without a pointer does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    met.push(now.slice(0, 40));
  }
  throw new Error(`Tab does not come to ${name}; it comes to ${[...new Set(met)].join(' | ')}`);
}

/** Middle of the one thing of this name that can be pressed, in the page or in its frame. */
async function middleOf(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction(
    (source) => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      const offset = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
      for (const [scope, at] of [
        [document, { x: 0, y: 0 }],
        [inner, offset],
      ] as const)
        for (const one of scope?.querySelectorAll<HTMLElement>('button, input') ?? []) {
          const said =
            one.getAttribute('aria-label') ??
            (one as HTMLInputElement).labels?.[0]?.textContent ??
            one.textContent?.trim() ??
            '';
          if (!new RegExp(source).test(said) || (one as HTMLButtonElement).disabled) continue;
          one.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x: at.x + x + width / 2, y: at.y + y + height / 2 };
        }
      return null;
    },
    { polling: 100 },
    name.source,
  );
  return (await handle.jsonValue()) as { x: number; y: number };
}

/** Presses what has this name: by keyboard, or by pointer where the keys of automation do not reach (below). */
async function press(page: Page, name: RegExp, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  if (pointer) {
    const { x, y } = await middleOf(page, name);
    await page.mouse.click(x, y);
    return;
  }
  await tabTo(page, name);
  await page.keyboard.press(key);
}

const says = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.body.innerText.replace(/\s+/g, ' ').includes(text),
    { polling: 100, timeout: 60_000 },
    words,
  );

describe.each(families)('the built-in practice page in %s', (family) => {
  it('can be walked, in Chromium by keyboard alone, from the first step to the mail that was sent', async () => {
    pointer = family === 'firefox';
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
    await press(page, /^Fill this page$/);
    await press(page, /^Fill 5 fields$/);
    await says(page, '4 of 5 done');
    const filled = await page.$eval('iframe', (frame) =>
      Object.fromEntries(
        [...(frame.contentDocument?.querySelectorAll<HTMLInputElement>('[name]') ?? [])].map((one) => [
          one.name,
          one.type === 'password' ? one.value.length : one.value,
        ]),
      ),
    );
    expect(filled).toEqual({
      smtp_host: 'smtp-mail.outlook.com',
      smtp_port: '587',
      smtp_security: 'STARTTLS',
      smtp_username: 'paula.practice@outlook.com',
      smtp_password: 16,
    });
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
