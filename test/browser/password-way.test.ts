import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { Calls } from '../hostile/calls.ts';
import { toTheFilledForm } from './journeys.ts';
import { demo, Person, practiceStart } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
let person: Person | undefined;
afterEach(async () => {
  await person?.leave();
  person = undefined;
});

const values = (page: Page) =>
  page.$$eval('form input, form select', (fields) =>
    Object.fromEntries(
      fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]),
    ),
  );

describe.each(families)('the password way in %s', (family) => {
  it('before 2024: from the toolbar to a mail that was sent', async () => {
    const calls = new Calls(family);
    person = await Person.at(family, { mood: 'before-2024', refusalDelay: 0 }, calls.options);
    const { signpost, practice } = person;
    await calls.listen(signpost);
    const { form, preview } = await toTheFilledForm(person, '?practice-first-test=fails');
    expect(preview).toContain('app.petsitterplus.signpost.test');
    expect(preview).toContain('smtp-mail.outlook.com');
    const [password] = [...person.account.appPasswords];
    expect(preview).not.toContain(password);
    const filled = Object.values(await values(form));
    expect(filled).toEqual(expect.arrayContaining([demo.address, 'smtp-mail.outlook.com', '587', password]));

    await form.bringToFront();
    await form.click('::-p-text(Test & Update)');
    // Its own help calls the first failure normal: nothing is closed, and the password is there for a second time.
    await person.popupSays(form, 'In Pet Sitter Plus the first try often fails');
    await person.fillHere(form);
    await form.bringToFront();
    await form.click('::-p-text(Test & Update)');
    await person.popupSays(form, /It works[\s\S]*“Success” in its subject arrives at the address in Admin/);
    const [success] = person.practice.world.delivered;
    expect(success?.to).toEqual(['office@happytails.example']);
    expect(person.practice.world.delivered.map((mail) => mail.subject).join()).toMatch(/success/i);
    const kept = await person.signpost.storage();
    expect(JSON.stringify(kept)).not.toContain(password);
    expect(await person.signpost.errors()).toEqual([]);

    // On all that way Signpost called nobody. Another extension, which does, is heard.
    const host = 'practice.signpost.test';
    const talks = { background: `https://${host}/by-a-background`, page: `https://${host}/by-a-script` };
    const talker = await calls.addTalker(signpost, talks, host);
    await signpost.open(practiceStart);
    const heard = () =>
      new Set(practice.requests.map(({ path }) => path).filter((path) => path.startsWith('/by-a-'))).size;
    await expect.poll(heard, { timeout: 10_000 }).toBe(2);
    await calls.stop(signpost);
    await person.leave();
    person = undefined;
    expect(calls.of(talker).sort()).toEqual(Object.values(talks).sort());
    expect(calls.of(signpost.base)).toEqual([]);
    calls.end();
  });

  it('today: the app shows the refusal, and the checklist says that this way is closed', async () => {
    person = await Person.in(family, { mood: 'today', refusalDelay: 1500 });
    const { form } = await toTheFilledForm(person);
    await form.bringToFront();
    await form.click('::-p-text(Test & Update)');
    await person.popupSays(form, 'Microsoft refuses passwords here');
    await person.inPopup(form, async (popup) => {
      await popup.waitFor('Another app password. It is refused just the same.');
      await popup.waitFor('What could work instead');
      // No way leads to a second one from here.
      expect(await popup.find({ role: 'button', name: /^Go\b/ })).toEqual([]);
      await popup.waitFor('Use Microsoft’s sign-in instead');
    });
    const [password] = [...person.account.appPasswords];
    expect(JSON.stringify(await person.signpost.storage())).not.toContain(password);
    expect(person.account.appPasswords.size).toBe(1);
    expect(await person.signpost.errors()).toEqual([]);
  });

  it('the app password is copied and cleared from the clipboard on the person’s word', async () => {
    person = await Person.in(family);
    Object.assign(person.account, { twoStep: true });
    const { signpost } = person;
    const start = await person.beginWithAppPassword();
    const microsoft = await person.go(start);
    await person.signIn(microsoft);
    await Promise.all([microsoft.waitForNavigation(), person.pressRing(microsoft, /app password/i)]);
    await person.inPopup(microsoft, async (popup) => {
      await popup.click({ role: 'button', name: 'Take it' });
      await popup.click({ role: 'button', name: 'Copy' });
      await popup.waitFor('Copied');
    });
    const [password] = [...person.account.appPasswords];
    expect((await signpost.clipboard()) === password).toBe(true);
    await person.inPopup(microsoft, async (popup) => {
      await popup.click({ role: 'button', name: 'Throw away' });
      await popup.waitForGone('Kept for');
      // The clipboard holds it still: that is said, and can be ended, also in a popup opened later.
      await popup.click({ role: 'button', name: 'Clear clipboard' });
      await popup.waitForGone('Clear clipboard');
    });
    expect(await signpost.clipboard()).toBe('');
    expect(JSON.stringify((await signpost.storage()).session).includes(String(password))).toBe(false);
  });
});
