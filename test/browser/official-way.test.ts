import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { thorough } from '../harness/thorough.ts';
import { toTheOfficialSignIn } from './journeys.ts';
import { demo, Person } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
let person: Person | undefined;
afterEach(async () => {
  await person?.leave();
  person = undefined;
});

const kits = [
  { name: 'Fluent 9', options: { fluent: 9 as const } },
  { name: 'Fluent 8', options: { fluent: 8 as const } },
];
const oddPages = [
  { name: 'Fluent 9, a panel that renders late', options: { fluent: 9 as const, panelDelay: 1500 } },
  {
    name: 'Fluent 8, the settings open on another page',
    options: { fluent: 8 as const, wrongPanel: true },
  },
  { name: 'Fluent 9, the wall "Sign in and verify"', options: { fluent: 9 as const, wall: true } },
];

const app = 'https://app.salesmartly.signpost.test/email/setup?provider=outlook';

/**
 * From the app's set-up page through Microsoft's consent and back, with the account that is signed in already or
 * with the other demo account.
 */
async function authorize(page: Page, who: 'first' | 'own' | 'other'): Promise<void> {
  await page.goto(app);
  // After a failure the address stands there already.
  await page.$eval(
    '#address',
    (field, address) => ((field as HTMLInputElement).value = address),
    demo.address,
  );
  const click = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  await click('form button');
  if (who === 'first') await click('#signed-in-account');
  else {
    await click('#otherTile');
    const address = who === 'own' ? demo.address : 'other.practice@hotmail.com';
    for (
      let n = 0;
      n < 6 && new URL(page.url()).host === 'login.live.com' && !(await page.$('#idBtn_Accept'));
      n++
    ) {
      const field = await page.waitForSelector('#i0118, #i0116, #acceptButton, #idBtn_Accept');
      const id = await field?.evaluate((element) => element.id);
      if (id === 'i0116')
        await page.$eval(
          '#i0116',
          (element, value) => ((element as HTMLInputElement).value = value),
          address,
        );
      if (id === 'i0118') await page.type('#i0118', demo.password);
      if (id !== 'idBtn_Accept') await click('#acceptButton, #idSIButton9');
    }
  }
  await click('#idBtn_Accept');
}

// One family after the other: its tests share a browser.
describe.each(families)('in %s', (family) => {
  describe('POP and IMAP', () => {
    it.each([...kits, ...(thorough || family === 'chromium' ? oddPages : [])])(
      'are switched on and saved through the guide: $name',
      async ({ options }) => {
        person = await Person.in(family, options);
        const start = await person.begin('SaleSmartly', 'Both');
        const outlook = await person.go(start);
        await person.signIn(outlook);
        if ('wrongPanel' in options) await person.pressRing(outlook, /forwarding/i);
        if ('wall' in options) {
          const [popup] = await Promise.all([
            person.signpost.waitForTab(/login\.live\.com/),
            person.pressRing(outlook, /./),
          ]);
          await popup.type('#i0118', 'practice-only');
          await popup.click('#idSIButton9');
          await outlook.bringToFront();
        }
        await person.pressRing(outlook, /POP/);
        expect(person.account.forwarding).toBe(false);
        await person.pressRing(outlook, /IMAP/);
        const unsaved = await person.ringed(outlook, /save/i);
        expect(unsaved.card?.ticked).toBe('');
        expect(person.account.pop || person.account.imap).toBe(false);
        await person.pressRing(outlook, /save/i);
        await person.signpost.waitForGuide(outlook, (view) => Boolean(view?.card?.ticked));
        expect([person.account.pop, person.account.imap, person.account.forwarding]).toEqual([
          true,
          true,
          false,
        ]);
        await person.popupSays(outlook, /Allow POP and IMAP\s+Done, seen/);
      },
    );

    it.skipIf(family === 'firefox' && !thorough)(
      'warns of another account than the one being connected before its consent page, and says how to switch',
      async () => {
        const wanted = 'other.practice@hotmail.com';
        person = await Person.in(family);
        await person.begin('SaleSmartly', 'Both', wanted);
        const page = await person.signpost.open('https://outlook.live.com/mail/0/');
        await person.signIn(page);
        await person.signpost.waitForGuide(page, (view) => view?.card !== null && view?.card !== undefined);
        // The address is nowhere on the page until its account button is pressed.
        await page.click('#mectrl_main_trigger');
        const { card, ring } = await person.signpost.waitForGuide(
          page,
          (view) => view?.card?.title === 'Another account is signed in',
        );
        expect(ring).toBeNull();
        expect(card?.text).toContain(`${demo.address} is signed in here, but you are connecting ${wanted}`);
        await person.inPopup(page, async (popup) => {
          await popup.waitFor(
            /Microsoft shows paula\.practice@outlook\.com, but you are connecting other\.practice@hotmail\.com\. Sign out there and sign in with the right one/,
          );
          await popup.waitFor(/Sign in with Microsoft(?!\s*Done)/);
        });
        const { store } = (await person.signpost.storage()).local as {
          store: { mailboxes: Record<string, object> };
        };
        expect(Object.keys(store.mailboxes[demo.address] ?? {})).not.toContain('otherAccount');
        expect(store.mailboxes[wanted]).toMatchObject({ otherAccount: { value: demo.address } });
      },
    );
  });

  describe('a save that fails', () => {
    it('ticks nothing, and the guide still says Save', async () => {
      person = await Person.in(family, { saveFails: true, idleSave: 'disabled' });
      const start = await person.begin('SaleSmartly', 'Both');
      const outlook = await person.go(start);
      await person.signIn(outlook);
      await person.pressRing(outlook, /POP/);
      await person.pressRing(outlook, /IMAP/);
      await person.pressRing(outlook, /save/i);
      await outlook.waitForSelector('[role=alert]');
      await person.ringed(outlook, /save/i);
      expect([person.account.pop, person.account.imap]).toEqual([false, false]);
      const stored = JSON.stringify((await person.signpost.storage()).local);
      expect(stored).not.toMatch(/"(pop|imap)":\{"value":"on"/);
      await person.popupSays(outlook, /Allow POP and IMAP\s+Next/);
    });
  });

  describe('a change in one tab', () => {
    it('moves the side panel and a second tab on, without a reload', async () => {
      person = await Person.in(family);
      const { signpost } = person;
      const start = await person.begin('SaleSmartly', 'Both');
      const outlook = await person.go(start);
      await person.signIn(outlook);
      await person.ringed(outlook, /POP/);
      const second = await signpost.open(outlook.url());
      await person.ringed(second, /POP/);
      await outlook.bringToFront();
      const panel = await signpost.panel();
      await panel.waitFor(/Allow POP and IMAP\s+Next/);
      await person.allowPopAndImap(outlook);
      await panel.waitFor(/Allow POP and IMAP\s+Done, seen/);
      await second.bringToFront();
      await signpost.waitForGuide(second, (view) => view !== null && view.ring === null);
      expect(Object.keys((await signpost.storage()).local)).toContain('store');
      await panel.waitFor(/Allow POP and IMAP\s+Done, seen/);
    });
  });

  describe('official sign-in', () => {
    it('explains each refusal of the app and sees its success, once let look', async () => {
      person = await Person.in(family);
      const { signpost, account } = person;
      Object.assign(account, { pop: true, imap: true });
      const start = await person.begin('SaleSmartly', 'Both');
      const outlook = await person.go(start);
      await person.signIn(outlook);
      await person.popupSays(outlook, /Allow POP and IMAP\s+Done, seen/);

      const page = await signpost.open(app);
      await person.popupSays(
        page,
        /Sign in with Microsoft\s+Next[\s\S]*Sign in there as paula\.practice@outlook\.com/,
      );

      // "Nothing happens after Next" leaves no text to paste: it is in the list.
      await person.inPopup(page, async (popup) => {
        await popup.click({ role: 'button', name: 'There was a message' });
        await popup.click({ role: 'button', name: 'No response after clicking "Next"' });
        await popup.waitFor(/three to seven days[\s\S]*SaleSmartly help/);
      });

      // POP is off: the app only says that it failed, and Signpost knows the app.
      account.pop = false;
      await authorize(page, 'first');
      await person.press(page, 'See whether it worked');
      await person.popupSays(page, /Sub-accounts cannot be connected[\s\S]*SaleSmartly help/);
      account.pop = true;

      // Another account than the one typed.
      await authorize(page, 'other');
      await person.press(page, 'See whether it worked');
      await person.popupSays(
        page,
        /Another Microsoft account is signed in in this browser[\s\S]*SaleSmartly help/,
      );

      await authorize(page, 'own');
      await page.waitForSelector('.good[role=status]');
      await person.press(page, 'See whether it worked');
      await person.popupSays(page, /It works[\s\S]*Sign in with Microsoft\s+Done, seen/);
      expect(await signpost.errors()).toEqual([]);
    });
  });

  describe('with the background stopped between every two steps', () => {
    it('the whole official way works', async () => {
      person = await Person.in(family);
      const { signpost, account } = person;
      const stop = () => signpost.stopBackground();
      person.betweenSteps = stop;
      await toTheOfficialSignIn(person);
      expect([account.pop, account.imap]).toEqual([true, true]);
      const page = await signpost.open(app);
      await authorize(page, 'own');
      await page.waitForSelector('.good[role=status]');
      // A look goes on when the popup is closed: this step ends with what it saw.
      person.betweenSteps = async () => {};
      await person.press(page, 'See whether it worked');
      await person.popupSays(page, /It works/);
      await stop();
      await person.popupSays(
        page,
        /It works[\s\S]*Allow POP and IMAP\s+Done, seen[\s\S]*Sign in with Microsoft\s+Done, seen/,
      );
      expect(await signpost.errors()).toEqual([]);
    });
  });

  describe('on the other app’s own pages', () => {
    it('the way is ringed from page to page, after a press on Signpost there', async () => {
      person = await Person.in(family);
      Object.assign(person.account, { pop: true, imap: true });
      const start = await person.begin('SaleSmartly', 'Both');
      const outlook = await person.go(start);
      await person.signIn(outlook);
      await person.popupSays(outlook, /Allow POP and IMAP\s+Done, seen/);
      const app = await person.signpost.open('https://app.salesmartly.signpost.test/email');
      await person.press(app, 'Show me where');
      await Promise.all([app.waitForNavigation(), person.pressRing(app, /Outlook\/Hotmail/)]);
      await person.press(app, 'Show me where');
      const { ring } = await person.ringed(app, /Authorize/);
      const box = await (await app.waitForSelector('form button'))?.boundingBox();
      if (!box) throw new Error('the page has no button');
      expect(Math.abs(ring.x + ring.width / 2 - box.x - box.width / 2)).toBeLessThan(3);
      expect(Math.abs(ring.y + ring.height / 2 - box.y - box.height / 2)).toBeLessThan(3);
      await person.signpost.pressCard(app, 'close');
      await expect.poll(() => person?.signpost.guide(app), { timeout: 5000 }).toBeNull();
    });
  });
});
