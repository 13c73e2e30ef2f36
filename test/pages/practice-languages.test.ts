import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveGallery } from '../../scripts/pictures/build.ts';
import { cards } from '../../scripts/pictures/cards.ts';
import type { PracticeModel } from '../../utils/practice/model.ts';
import { languagesThere } from '../../utils/words/languages.node.ts';

/** The made-up pages of practice with the guide on them, in every language there is. */
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath: findBrowser('chromium').path, args: ['--no-sandbox'] });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** What is ringed on each card's page; on the last of the password only words. */
const rings: Record<string, string | null> = {
  'card-home': 'home.security',
  'card-hub': 'hub.manageSignIn',
  'card-two-step': 'proofs.twoStepTurnOn',
  'card-wizard': 'wizard.next',
  'card-ticked': 'proofs.createAppPassword',
  'card-password': 'appPassword.value',
  'card-taken': null,
  'card-mail': 'outlook.settingsButton',
  'card-settings': 'outlook.forwardingMenuItem',
  'card-locked': 'outlook.wallSignIn',
  'card-switch': 'outlook.popSwitch',
  'card-save': 'outlook.save',
};

/** Walks the pages as the pictures do; gives every line that stood on one. */
async function walk(language: string): Promise<Set<string>> {
  const lines = new Set<string>();
  await page.goto(`${gallery.origin}/card.html?lang=${language}`);
  await page.waitForSelector('body[data-ready]');
  for (const [name, come] of Object.entries(cards)) {
    await come(page);
    const wanted = [rings[name], rings[name] === null ? null : 'found'];
    const ringed = () =>
      page.evaluate(() => {
        const { guided } = (globalThis as unknown as { practice: PracticeModel }).practice.view();
        return [guided?.control, guided?.outcome];
      });
    await expect.poll(ringed, { message: `${language}: ${name}`, timeout: 10_000 }).toEqual(wanted);
    const text = await page.$eval('main', (main) => main.innerText);
    for (const line of text.split('\n')) if (line.trim()) lines.add(line.trim());
  }
  return lines;
}

it('are found by the guide, ring for ring, and hold no line of English in another language', async () => {
  const english = await walk('en');
  // Names that are the same everywhere, and the made-up password.
  const alike = /^(POP|IMAP|Outlook|\u2699|[a-z]{16})$/;
  for (const language of languagesThere().filter((one) => one !== 'en')) {
    const left = [...(await walk(language))].filter((line) => english.has(line) && !alike.test(line));
    expect([language, ...left]).toEqual([language]);
  }
}, 180_000);
