import type { Page } from 'puppeteer';
import type { PracticeModel } from '../../utils/practice/model.ts';

/** Cards by name, in the order in which a person meets them: what is done to come from one to the next. */
export const cards: Record<string, (page: Page) => Promise<unknown>> = {
  'card-two-step': async () => {},
  'card-wizard': (page) => page.click('#EnableTfaLink'),
  'card-ticked': (page) => page.click('#iNext'),
  'card-password': (page) => page.click('section:nth-of-type(2) button'),
  'card-taken': (page) =>
    page.evaluate(async () => {
      await (globalThis as unknown as { practice: PracticeModel }).practice.actions.takePassword('practice');
    }),
  'card-switch': (page) =>
    page.evaluate(async () => {
      await (globalThis as unknown as { practice: PracticeModel }).practice.actions.go(
        'practice',
        'pop-imap',
      );
    }),
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
