import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainSelection } from '../harness/selection-menu.ts';
import type { Family } from '../harness/signpost.ts';
import { demo, Person } from './person.ts';

const origin = 'https://app.plain.signpost.test';
/** The shape of Microsoft's app passwords, and nobody's. */
const password = 'qwertzuiopasdfgh';

/** Selects all the words of an element, as a triple click does. */
const select = (page: Page, css: string) =>
  page.$eval(css, (element) => getSelection()?.selectAllChildren(element));

describe.each<Family>(['chromium', 'firefox'])(
  'an app without a recipe, refused by Microsoft, in %s',
  (family) => {
    let person: Person;
    let app: Page;
    beforeAll(async () => {
      person = await Person.at(family, { refusalDelay: 0 });
      await person.signpost.allowWhenAsked(origin);
    });
    afterAll(() => person?.leave());

    it('its settings sheet prints without the password, also when that is shown', async () => {
      const { signpost } = person;
      const page = await signpost.open('https://practice.signpost.test/');
      await person.inPopup(page, async (popup) => {
        await popup.type({ role: 'combobox' }, 'Invoice Desk');
        await popup.click({ role: 'option', name: /Invoice Desk/ });
        await popup.type({ css: 'input[type=email]' }, demo.address);
        await popup.click({ role: 'radio', name: 'Send mail' });
        await popup.click({ role: 'button', name: 'Show me the steps' });
        await popup.click({ role: 'button', name: 'Why, and what else there is' });
        await popup.click({ role: 'button', name: 'Use an app password instead' });
        await popup.click({ role: 'button', name: 'I already have an app password' });
        await popup.type({ css: 'input[type=password]' }, password);
        await popup.click({ role: 'button', name: 'Keep it for ten minutes' });
        await popup.waitFor('Kept for');
      });
      const panel = await signpost.panel();
      await panel.click({ role: 'button', name: /^More/ });
      await panel.click({ role: 'button', name: 'Settings to copy by hand' });
      await panel.click({ role: 'button', name: 'Show' });
      const shown = (text: string) => text.replace(/\s/g, '').includes(password);
      await expect.poll(async () => shown(await panel.text())).toBe(true);
      const paper = await panel.printed();
      expect(shown(paper)).toBe(false);
      expect(paper).not.toMatch(/[•●]/);
      expect(paper).toMatch(/smtp-mail\.outlook\.com[\s\S]*587[\s\S]*STARTTLS/);
      await panel.close();
    });

    it('its answer on the next page, after a classic post, is seen where that origin was granted', async () => {
      const { signpost } = person;
      app = await signpost.open(`${origin}/settings`);
      const panel = await signpost.panel();
      await panel.click({ role: 'button', name: 'Give access from here' });
      await panel.type({ css: 'input[type=text]' }, origin);
      await panel.click({ role: 'button', name: 'Let Signpost see app.plain.signpost.test' });
      await panel.click({ role: 'button', name: /^Fill \d+ fields?$/ });
      await panel.waitFor(/fields? (is|are) filled|Done, seen/);
      expect(await signpost.grantedOrigins()).toContain(`${origin}/*`);
      await app.bringToFront();
      await Promise.all([app.waitForNavigation(), app.click('::-p-text(Save and check mail)')]);
      expect(app.url()).toBe(`${origin}/settings/result`);
      await panel.waitFor(
        /Microsoft refuses passwords here[\s\S]*Another app password\. It is refused just the same/,
      );
      expect(JSON.stringify((await signpost.storage()).session)).not.toContain(password);
      await panel.close();
    });

    it('a selected message is explained from the page’s own menu, and not kept', async () => {
      const { signpost } = person;
      await select(app, 'dd.bad');
      const said = await app.evaluate(() => String(getSelection()));
      expect(said).toMatch(/basic authentication is disabled/);
      const popup = await explainSelection(signpost, app);
      await popup.waitFor(/What did the app say\?[\s\S]*What to do[\s\S]*What not to do/);
      const { local, session } = await signpost.storage();
      expect(JSON.stringify([local, session])).not.toContain('basic authentication is disabled');
      await popup.close();

      // Words that are no mail error are told from one.
      await select(app, 'h1');
      const other = await explainSelection(signpost, app);
      await other.waitFor('I see no mail error in this');
      await other.close();
      expect(await signpost.errors()).toEqual([]);
    });

    it('the origin that was granted is given back when the connection ends', async () => {
      const { signpost } = person;
      const hosts = (await signpost.grantedOrigins()).filter((one) => one !== `${origin}/*`);
      expect(hosts).toHaveLength(3);
      expect(await signpost.grantedOrigins()).toContain(`${origin}/*`);
      await person.inPopup(app, async (popup) => {
        await popup.click({ role: 'button', name: 'Back' });
        await popup.click({ role: 'button', name: /^More/ });
        await popup.click({ role: 'button', name: 'End this connection’s guide' });
        await popup.click({ role: 'button', name: 'End this connection’s guide', nth: 0 });
        await popup.waitFor('What shall we connect?');
      });
      await expect
        .poll(async () => (await signpost.grantedOrigins()).sort(), { timeout: 10_000 })
        .toEqual(hosts.sort());
    });
  },
);
