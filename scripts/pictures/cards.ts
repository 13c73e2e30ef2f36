import type { Page } from 'puppeteer';
import type { PracticeModel } from '../../utils/practice/model.ts';

/** Presses the first of what a selector matches in the made-up page. */
const press = (selector: string) => (page: Page) => page.click(selector);

/** Cards by name, in the order in which a person meets them: what is done to come from one to the next. */
export const cards: Record<string, (page: Page) => Promise<unknown>> = {
  'card-home': press('header button'),
  'card-hub': press('nav button'),
  'card-two-step': press('section button'),
  'card-wizard': press('#EnableTfaLink'),
  'card-ticked': press('#iNext'),
  'card-password': press('section:nth-of-type(2) button'),
  'card-taken': (page) =>
    page.evaluate(async () => {
      await (globalThis as unknown as { practice: PracticeModel }).practice.actions.takePassword('practice');
    }),
  'card-mail': async (page) => {
    await page.evaluate(async () => {
      await (globalThis as unknown as { practice: PracticeModel }).practice.actions.go(
        'practice',
        'pop-imap',
      );
    });
    await page.click('header button');
  },
  'card-settings': press('.cog'),
  'card-locked': press('nav button'),
  'card-switch': press('button.main'),
  'card-save': (page) => page.$$eval('input', (all) => all.map((one) => one.click())),
};

/** Waits until the card is there and has come in, and a tick with it. */
export async function cardDrawn(page: Page): Promise<void> {
  await page.waitForSelector('signpost-guide');
  await standsStill(page);
}

/** Waits long enough for a card to come to rest. */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let n = 0; n < 40; n++) await new Promise((next) => requestAnimationFrame(next));
  });
}
