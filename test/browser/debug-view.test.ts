import { afterEach, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { Person } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
let person: Person | undefined;
afterEach(async () => {
  await person?.leave();
  person = undefined;
});

it.each(families)('the debug view in %s says why, and never the app password', async (family) => {
  person = await Person.at(family);
  Object.assign(person.account, { twoStep: true });
  const microsoft = await person.go(await person.beginWithAppPassword());
  await person.signIn(microsoft);
  await Promise.all([microsoft.waitForNavigation(), person.pressRing(microsoft, /app password/i)]);
  await person.take(microsoft);

  const page = await person.signpost.browser.newPage();
  // Firefox never reports the load of an extension's page.
  await page.goto(`${person.signpost.base}sidepanel.html?debug`, { waitUntil: [] as never });
  await page.waitForFunction(() => document.body.innerText.includes('appPassword.value'), {
    timeout: 20_000,
  });
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toMatch(/appPassword\.value\s+found\s+\d+\s+\+50 has the shape of an app password/);
  expect(text).toMatch(/outlook\.imapSwitch\s+absent/);
  expect(text).toContain('"twoStep"');
  const [password = 'no password was made'] = [...person.account.appPasswords];
  expect(text.includes(password)).toBe(false);
  expect(await page.evaluate((word) => document.documentElement.outerHTML.includes(word), password)).toBe(
    false,
  );
  expect(await person.signpost.errors()).toEqual([]);
  await page.setViewport({ width: 1000, height: 900 });
  if (process.env.SIGNPOST_SHOT) await page.screenshot({ path: process.env.SIGNPOST_SHOT });
});
