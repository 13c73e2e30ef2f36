import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { demo, Person, petSitterForm } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
const password = 'abcdefghijklmnop';
let person: Person | undefined;
afterEach(async () => {
  await person?.leave();
  person = undefined;
});

/** A person who has an app password already and stands before a form, with the popup's "Fill this page" next. */
async function atTheForm(family: Family): Promise<{ somebody: Person; page: Page }> {
  person = await Person.in(family);
  await person.beginWithPassword('Node-RED', password);
  return { somebody: person, page: await person.signpost.open(petSitterForm) };
}

const valuesOf = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('form input, form select', (fields) =>
    Object.fromEntries(
      fields.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]),
    ),
  );
/** Values of the form, with the password's only as whether it is the one. */
const readable = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === password ? '(password)' : value]),
  );

/**
 * Puts a mail form in place of the page; `closed` puts it into the closed shadow root of a plain element, `host` is how
 * the page calls the server.
 */
const replaceWithForm = (page: Page, closed: boolean, host = 'SMTP host'): Promise<void> =>
  page.evaluate(
    (inClosedRoot: boolean, called: string) => {
      const form = document.createElement('form');
      const fields: [id: string, label: string, type: string][] = [
        ['host', called, 'text'],
        ['port', 'SMTP port', 'text'],
        ['username', 'SMTP username', 'text'],
        ['password', 'SMTP password', 'password'],
      ];
      for (const [id, text, type] of fields) {
        const label = document.createElement('label');
        const input = document.createElement('input');
        label.append(`${text} `, input);
        label.style.display = 'block';
        Object.assign(input, { id: called === 'SMTP host' ? id : `field-${form.childElementCount}`, type });
        form.append(label);
      }
      document.body.replaceChildren();
      if (!inClosedRoot) {
        document.body.append(form);
        return;
      }
      const component = document.body.appendChild(document.createElement('div'));
      const root = component.attachShadow({ mode: 'closed' });
      root.append(form);
      Object.assign(globalThis, { kept: root });
    },
    closed,
    host,
  );

describe.each(families)('in %s', (family) => {
  it('undo puts back what stood there, empties the password field, and says so', async () => {
    const { somebody, page } = await atTheForm(family);
    await page.evaluate(() => {
      for (const [name, value] of [
        ['host', 'mail.old.example'],
        ['password', 'the one before'],
      ] as const) {
        const field = document.querySelector<HTMLInputElement>(`form [name="${name}"]`);
        if (field) field.value = value;
      }
    });
    const old = await valuesOf(page);
    await somebody.fillHere(page);
    const filled = await valuesOf(page);
    expect(Object.values(readable(filled))).toEqual(
      expect.arrayContaining(['smtp-mail.outlook.com', '587', demo.address, '(password)']),
    );
    await somebody.popupSays(page, /Fill in the mail form\s+Done, seen/);

    await somebody.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'Undo' });
      await popup.waitFor('The fill was taken back');
      // One field is empty and could not be put back; all others stand as they did.
      const said = await popup.text();
      expect(said.match(/emptied; the old password was not kept/g)).toHaveLength(1);
      expect(said).toContain('put back as it was');
      await popup.waitForGone(/Fill in the mail form\s+Done, seen/);
    });
    expect(readable(await valuesOf(page))).toEqual({ ...old, password: '' });
    expect(await somebody.signpost.errors()).toEqual([]);
  });

  it('a form in a closed shadow root is filled through the browser’s own way for extensions', async () => {
    const { somebody, page } = await atTheForm(family);
    await replaceWithForm(page, true);
    await somebody.fillHere(page);
    const values = await page.evaluate(() =>
      [...(globalThis as unknown as { kept: ShadowRoot }).kept.querySelectorAll('input')].map((i) => i.value),
    );
    expect(values.map((value) => (value === password ? '(password)' : value))).toEqual([
      'smtp-mail.outlook.com',
      '587',
      demo.address,
      '(password)',
    ]);
  });

  it('a field that the person pointed at is known again after the browser was closed', async () => {
    const { somebody, page } = await atTheForm(family);
    const odd = 'Where our letters go';
    await replaceWithForm(page, false, odd);
    await somebody.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'Fill this page' });
      await popup.waitFor(/Fill 3 fields/);
      expect(await popup.text()).not.toContain(odd);
      await popup.click({ css: '.preview summary' });
      await popup.click({ role: 'button', name: 'Show me the field: Outgoing server (SMTP)' });
      await popup.waitFor('Now press the right field');
    });
    await page.click('label');
    await somebody.popupSays(page, odd);

    await somebody.signpost.restart();
    const again = await somebody.signpost.open(petSitterForm);
    await replaceWithForm(again, false, odd);
    expect(await somebody.fillHere(again)).toContain(odd);
    expect(await again.$eval('label input', (input) => input.value)).toBe('smtp-mail.outlook.com');
    expect(await somebody.signpost.errors()).toEqual([]);
  });

  it('a page that leaves in the middle of a fill: the popup says so, and the next page gets nothing', async () => {
    const { somebody, page } = await atTheForm(family);
    await replaceWithForm(page, false);
    const next = petSitterForm;
    await page.evaluate((to: string) => {
      document.querySelector('#host')?.addEventListener('change', () => location.assign(to));
    }, next);
    await somebody.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'Fill this page' });
      await popup.click({ role: 'button', name: /^Fill \d+ fields?$/ });
    });
    await page.waitForSelector('form [name="host"]');
    // Firefox leaves a page so late that the fill may be over before: then its report stands, of that page.
    await somebody.popupSays(page, /The page has changed since you saw the list|\d fields? (is|are) filled/);
    expect(Object.values(readable(await valuesOf(page)))).not.toEqual(expect.arrayContaining(['(password)']));
    expect(Object.values(await valuesOf(page))).not.toEqual(
      expect.arrayContaining(['smtp-mail.outlook.com']),
    );
    expect(await somebody.signpost.errors()).toEqual([]);
  });
});
