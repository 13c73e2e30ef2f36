import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { demo, Person } from './person.ts';

const families: Family[] = ['chromium', 'firefox'];
let person: Person | undefined;
afterEach(async () => {
  await person?.leave();
  person = undefined;
});

describe.each(families)('POP and IMAP in %s', (family) => {
  it.each([
    { name: 'Fluent 9', options: { fluent: 9 as const } },
    { name: 'Fluent 8', options: { fluent: 8 as const } },
    { name: 'Fluent 9, a panel that renders late', options: { fluent: 9 as const, panelDelay: 1500 } },
    {
      name: 'Fluent 8, the settings open on another page',
      options: { fluent: 8 as const, wrongPanel: true },
    },
    { name: 'Fluent 9, the wall "Sign in and verify"', options: { fluent: 9 as const, wall: true } },
  ])('are switched on and saved through the guide: $name', async ({ options }) => {
    person = await Person.at(family, options);
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
    expect([person.account.pop, person.account.imap, person.account.forwarding]).toEqual([true, true, false]);
    await person.popupSays(outlook, /Allow POP and IMAP\s+Done, seen/);
  });
});

describe.each(families)('a save that fails in %s', (family) => {
  it('ticks nothing, and the guide still says Save', async () => {
    person = await Person.at(family, { saveFails: true, idleSave: 'disabled' });
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

describe.each(families)('a change in one tab in %s', (family) => {
  it('moves the side panel and a second tab on, without a reload', async () => {
    person = await Person.at(family);
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

describe.each(families)('official sign-in in %s', (family) => {
  it('leads from the toolbar to a connected mailbox', async () => {
    person = await Person.at(family);
    Object.assign(person.account, { pop: true, imap: true });
    const start = await person.begin('SaleSmartly', 'Both');
    const outlook = await person.go(start);
    await person.signIn(outlook);
    await person.popupSays(outlook, /Allow POP and IMAP\s+Done, seen/);

    const app = await person.signpost.open('https://app.salesmartly.signpost.test/');
    await person.popupSays(app, /Sign in with Microsoft\s+Next/);
    await connectSaleSmartly(app);
    await person.press(app, /It worked|I did this myself/);
    await person.popupSays(app, 'It works');
    expect(await person.signpost.errors()).toEqual([]);
  });
});

/** The person's own way through the practice app: provider, address, Authorize, Microsoft's consent, back. */
async function connectSaleSmartly(app: Page): Promise<void> {
  const click = async (selector: string) => {
    await app.waitForSelector(selector);
    await Promise.all([app.waitForNavigation(), app.click(selector)]);
  };
  await click('a[href="/email"]');
  await click('a[href*="provider=outlook"]');
  await app.type('#address', demo.address);
  await click('form button');
  await click('#signed-in-account');
  await click('#idBtn_Accept');
  await click('form button');
  await app.waitForSelector('.good[role=status]');
}

describe.each(families)('on the other app’s own pages in %s', (family) => {
  it('the way is ringed from page to page, after a press on Signpost there', async () => {
    person = await Person.at(family);
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
