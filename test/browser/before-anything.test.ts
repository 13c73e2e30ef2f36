import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { demo, Person, petSitterForm } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
let person: Person | undefined;
afterEach(async () => {
  await person?.leave();
  person = undefined;
});

/** The person's own test in the app: the settings by hand, a password that was made up; gives what the app says. */
async function testByHand(form: Page): Promise<string> {
  const set = (id: string, value: string) =>
    form.$eval(`#${id}`, (field, text) => ((field as HTMLInputElement).value = text), value);
  await set('senderEmail', demo.address);
  await set('host', 'smtp-mail.outlook.com');
  await set('username', demo.address);
  await set('password', 'made up by me');
  await form.select('#security', 'STARTTLS');
  await set('port', '587');
  await form.click('::-p-text(Test & Update)');
  const said = await form.waitForSelector('#result .bad', { timeout: 20_000 });
  return (await said?.evaluate((element) => element.textContent)) ?? '';
}

describe.each(families)('before anything is touched in %s', (family) => {
  it('the way is told with reasons, dates and sources, and a dry test has both its endings', async () => {
    person = await Person.in(family, { mood: 'before-2024', refusalDelay: 0 });
    const start = await person.beginWithAppPassword();
    await person.inPopup(start, async (popup) => {
      await popup.waitFor(/Microsoft is likely to refuse this[\s\S]*September 2024[\s\S]*October 2024/);
      await popup.click({ role: 'button', name: 'Why, and what else there is' });
      await popup.click({ role: 'button', name: 'What is known, with its dates' });
      await popup.waitFor(
        /The newest report is \d+ days? old[\s\S]*Pet Sitter Plus help: Custom Email Settings/,
      );
      const links = await popup.evaluate<string[]>(
        '[...document.querySelectorAll(".sources a")].map((link) => link.href)',
      );
      expect(links.some((link) => link.startsWith('https://github.com/'))).toBe(true);
      await popup.click({ role: 'button', name: 'Is something special about your account?' });
      await popup.waitFor('Does your account have no password?');
    });

    const form = await person.signpost.open(petSitterForm);
    const plain = await testByHand(form);
    await person.inPopup(form, async (popup) => {
      await popup.click({ role: 'button', name: 'Find out first, without changing anything' });
      await popup.click({ role: 'button', name: 'There was a message' });
      await popup.type({ css: 'textarea' }, plain);
      await popup.click({ role: 'button', name: 'Explain it' });
      await popup.click({ role: 'button', name: 'A made-up one, to find out' });
      await popup.waitFor(/This way is still open[\s\S]*our own conclusion/);
      await popup.click({ role: 'button', name: 'Back to the steps' });
      await popup.waitFor(/Turn on two-step verification\s+Next/);
    });

    person.practice.world.options.mood = 'today';
    const refused = await testByHand(form);
    await person.inPopup(form, async (popup) => {
      await popup.click({ role: 'button', name: 'Find out first, without changing anything' });
      await popup.click({ role: 'button', name: 'There was a message' });
      await popup.type({ css: 'textarea' }, refused);
      await popup.click({ role: 'button', name: 'Explain it' });
      await popup.waitFor('What not to do');
      await popup.click({ role: 'button', name: 'Back to the steps' });
      await popup.waitFor(/Microsoft refuses passwords here[\s\S]*You have changed nothing at Microsoft/);
      await popup.waitFor('What could work instead');
      expect(await popup.find({ role: 'button', name: /^Go\b/ })).toEqual([]);
    });
    expect([person.account.twoStep, person.account.appPasswords.size]).toEqual([false, 0]);
    expect(await person.signpost.errors()).toEqual([]);
  });

  it('a work address is sent elsewhere, and a desktop app gets a sheet that prints without the password', async () => {
    person = await Person.in(family);
    const page = await person.begin('Thunderbird', 'Both');
    await person.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: /^More/ });
      await popup.click({ role: 'button', name: 'Settings to copy by hand' });
      await popup.waitFor(/smtp-mail\.outlook\.com[\s\S]*587[\s\S]*outlook\.office365\.com[\s\S]*993/);
      expect((await popup.find({ role: 'button', name: /^Copy/ })).length).toBeGreaterThanOrEqual(8);
      await popup.waitForControl({ role: 'button', name: 'Print without the password' });
    });
    await person.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'Connect another app' });
      await popup.type({ role: 'combobox' }, 'SaleSmartly');
      await popup.click({ role: 'option', name: 'SaleSmartly' });
      // The mailbox of the connection before stands there already.
      await popup.type({ css: 'input[type=email]' }, 'jane@contoso.onmicrosoft.com', { replace: true });
      await popup.click({ role: 'button', name: 'Show me the steps' });
      await popup.waitFor('This is a work or school address');
      await popup.click({ role: 'button', name: 'Go on all the same' });
      await popup.waitFor(/This is a work or school mailbox[\s\S]*“Microsoft 365”/);
    });
  });
});
