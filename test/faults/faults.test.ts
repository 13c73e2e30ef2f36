import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeSite } from '../../practice/site.ts';
import type { Store } from '../../utils/guide/facts.ts';
import { pressAndLeave, signIn } from '../browser/person.ts';
import { formHtml } from '../forms/form-page.ts';
import { builtExtension } from '../harness/extension.ts';
import { type Family, type Surface, until } from '../harness/signpost.ts';
import { address, Visit } from '../hostile/visit.ts';
import { crash, setOffline, slowDown } from './harm.ts';

const form: PracticeSite = { hosts: ['forms.hostile.test'], handle: () => ({ body: formHtml() }) };

/** Firefox bounds an extension's storage by the disk; so it is bounded at 10 MB, as Chromium's is. */
const littleStorage = { firefoxPrefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 20 * 1024 } };

const families: Family[] = ['chromium', 'firefox'];
const proofs = 'https://account.live.com/proofs/manage/additional';

/** One browser of each family meets every fault, hence its length. */
describe.each(families)('in %s', (family) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.at(family, [form], {}, littleStorage);
    const page = await visit.signpost.open(proofs);
    await signIn(page);
    await page.close();
  });
  afterAll(() => visit.leave());

  const store = async () => (await visit.signpost.storage()).local.store as Store;
  const twoStep = async () => (await store()).mailboxes[address]?.twoStep?.value;
  const ringed = (page: Page) => visit.signpost.waitForGuide(page, (view) => view?.card != null, 25_000);

  it('an extension page can ask nobody', async () => {
    const page = await visit.signpost.open('https://practice.signpost.test/');
    const answer = await visit.inPopup<string>(
      page,
      "return fetch('https://practice.signpost.test/asked-by-the-extension').then(() => 'answered', () => 'refused');",
    );
    expect(answer).toBe('refused');
    expect(visit.practice.requests.filter(({ path }) => path.includes('asked-by'))).toEqual([]);
    await page.close();
  });

  it('a stale tab does not take back what a newer one showed', async () => {
    const stale = await visit.signpost.open(proofs);
    await ringed(stale);
    await expect.poll(twoStep, { timeout: 15_000 }).toBe('off');
    Object.assign(visit.practice.world.accounts[0] ?? {}, { twoStep: true });
    const fresh = await visit.signpost.open(proofs);
    await expect.poll(twoStep, { timeout: 15_000 }).toBe('on');
    await stale.bringToFront();
    await stale.evaluate(() => document.body.append(document.createElement('hr')));
    await visit.signpost.stopBackground();
    await stale.evaluate(() => document.body.append(document.createElement('hr')));
    await ringed(stale);
    expect(await twoStep()).toBe('on');
    await Promise.all([stale.close(), fresh.close()]);
  });

  it.each([
    ['newer', (old: Store) => ({ ...old, version: 99, more: { unknown: true } })],
    [
      'half written',
      (old: Store) => ({
        ...old,
        journeys: [{ id: 'half' }, ...old.journeys],
        mailboxes: { ...old.mailboxes, 'x@y': null },
      }),
    ],
    ['older', (old: Store) => ({ ...old, version: 0 })],
  ])('a stored state that is %s costs no progress', async (_how, change) => {
    const before = await store();
    await visit.signpost.stopBackground();
    await visit.signpost.writeStorage('local', { store: change(before) });
    const page = await visit.signpost.open('https://practice.signpost.test/');
    await visit.inPopup(
      page,
      `await send('panel.setSettings', { theme: 'dark' }); await send('panel.setSettings', { theme: 'system' });`,
    );
    const after = await store();
    expect(after.journeys).toEqual(before.journeys);
    expect(after.mailboxes[address]).toEqual(before.mailboxes[address]);
    await page.close();
  });

  it('a crashed page costs no progress', async () => {
    const page = await visit.signpost.open(proofs);
    await ringed(page);
    const before = await store();
    await crash(visit.signpost, page);
    const again = await visit.signpost.open(proofs);
    await ringed(again);
    expect((await store()).mailboxes[address]?.twoStep?.value).toBe(
      before.mailboxes[address]?.twoStep?.value,
    );
    await again.close();
  });

  it('access that is withdrawn under an open page takes the card along, and brings it back', async () => {
    const page = await visit.signpost.open(proofs);
    await ringed(page);
    await visit.signpost.revokeHosts();
    await expect.poll(() => visit.signpost.guide(page), { timeout: 15_000 }).toBeNull();
    await visit.signpost.grantHosts();
    await page.reload();
    await ringed(page);
    await page.close();
  });

  it('a machine six times slower gets its ring', async () => {
    const page = await visit.signpost.open('https://account.live.com/nothing-here');
    const faster = await slowDown(visit.signpost, page, 6);
    try {
      await page.goto(proofs);
      await ringed(page);
    } finally {
      await faster();
    }
    await page.close();
  });

  it('nothing of ours runs in a private window that was not allowed', async () => {
    const beside = await visit.signpost.open('https://practice.signpost.test/');
    const page = await visit.signpost.openPrivate();
    await page.goto(proofs);
    await signIn(page);
    expect(page.url()).toContain('/proofs/');
    // Long enough for a card to come, were there one: in the window beside it one does.
    await beside.goto(proofs);
    await beside.bringToFront();
    await ringed(beside);
    expect(await page.$('signpost-guide')).toBeNull();
    await Promise.all([page.close(), beside.close()]);
  });

  it('without a network nothing is lost and nothing is ticked; with it, it goes on', async () => {
    const start = await visit.signpost.open('https://practice.signpost.test/');
    const page = await visit.signpost.open(proofs);
    await ringed(page);
    const before = await store();
    await setOffline(visit.signpost, page, true);
    try {
      await page.reload().catch(() => undefined);
      expect(await page.$('#enableTfaLink')).toBeNull();
      expect(await visit.signpost.guide(page)).toBeNull();
      const popup = await visit.signpost.popup(start);
      await popup.waitFor(/\d of \d done/);
      await popup.close();
    } finally {
      await setOffline(visit.signpost, page, false);
    }
    const after = await store();
    expect({ journeys: after.journeys, twoStep: after.mailboxes[address]?.twoStep }).toEqual({
      journeys: before.journeys,
      twoStep: before.mailboxes[address]?.twoStep,
    });
    await page.goto(proofs);
    await page.bringToFront();
    await ringed(page);
    await Promise.all([start.close(), page.close()]);
  });

  it('two windows have a guide and a form each; the password goes into the one that was confirmed', async () => {
    const { signpost } = visit;
    const [one, other] = [
      await signpost.browser.newPage(),
      await signpost.browser.newPage({ type: 'window' }),
    ];
    for (const page of [one, other]) {
      await page.goto(proofs);
      await page.bringToFront();
      await ringed(page);
    }
    for (const page of [one, other]) await page.goto('https://forms.hostile.test/');
    // Looked at in both, confirmed in one.
    await visit.preview(one);
    const ended = await visit.fill(other);
    expect(ended?.phase).toBe('filled');
    expect(await visit.holders(other)).toEqual(['password']);
    expect(await visit.holders(one)).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('a full storage loses nothing that was there, and goes on when there is room', async () => {
    const before = await store();
    const page = await visit.signpost.open('https://practice.signpost.test/');
    const tell = `await send('panel.tell', { id: ${JSON.stringify(visit.journey)}, step: 'pop-imap', done: true })`;
    const filled = await visit.inPopup<number>(
      page,
      `const random = (bytes) => {
        let text = '';
        for (let n = 0; n < bytes; n += 30_000)
          text += btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(Math.min(bytes - n, 30_000)))));
        return text;
      };
      let n = 0;
      // What cannot be compressed, in ever smaller pieces, until nothing more goes in.
      for (let bytes = 2_000_000; bytes >= 1 && n < 60; )
        try { await b.storage.local.set({ ['junk' + n]: random(bytes) }); n += 1; } catch { bytes = Math.floor(bytes / 8); }
      ${tell}.catch(() => undefined);
      return n;`,
    );
    expect(filled).toBeGreaterThan(2);
    expect(filled).toBeLessThan(60);
    const full = await store();
    // Chromium writes nothing more. Firefox has room in its file for what takes the place of something else.
    for (const journey of full.journeys)
      if (family === 'firefox' && journey.id === visit.journey) delete journey.marks['pop-imap'];
    expect(full).toEqual(before);
    await visit.inPopup(
      page,
      `await b.storage.local.remove(Array.from({ length: ${filled} }, (_, n) => 'junk' + n)); ${tell};`,
    );
    expect((await store()).journeys[0]?.marks['pop-imap']).toMatchObject({ how: 'told' });
    await page.close();
  });

  it('a press at which the background is stopped is taken all the same', async () => {
    const { signpost } = visit;
    /** Presses while the page is too busy to answer the background, so that the background cannot answer the press. */
    const pressAndStop = async (popup: Surface, page: Page, name: string | RegExp) => {
      const busy = page.evaluate(() => {
        for (const end = Date.now() + 2500; Date.now() < end; );
      });
      await popup.click({ role: 'button', name });
      await signpost.stopBackground();
      await busy;
    };
    const secret = async () =>
      ((await signpost.storage()).session.secret as { value: string } | null | undefined)?.value ?? null;

    Object.assign(visit.practice.world.accounts[0] ?? {}, { twoStep: true });
    const page = await signpost.open(proofs);
    const id = JSON.stringify(visit.journey);
    await visit.inPopup(
      page,
      `await send('panel.startOver', { id: ${id} }); await send('panel.chooseWay', { id: ${id}, way: 'password' });`,
    );
    await page.reload();
    await expect.poll(twoStep, { timeout: 15_000 }).toBe('on');
    await page.goto('https://account.live.com/proofs/AppPassword');
    const shown = await (await page.waitForSelector('.secret'))?.evaluate((element) => element.textContent);
    await ringed(page);
    const popup = await signpost.popup(page);
    await popup.waitFor('Take it');
    await pressAndStop(popup, page, 'Take it');
    await popup.waitFor(/Get an app password\s+Done, seen/);
    await popup.close();
    expect((await secret()) === shown).toBe(true);

    const app = await signpost.open('https://forms.hostile.test/');
    const filling = await signpost.popup(app);
    await filling.waitFor('Fill this page');
    await pressAndStop(filling, app, 'Fill this page');
    await filling.waitFor(/Fill \d+ fields?/);
    await pressAndStop(filling, app, /^Fill \d+ fields?$/);
    await filling.waitFor(/fields? (is|are) filled/);
    expect(await visit.holders(app, shown ?? '')).toEqual(['password']);
    await pressAndStop(filling, app, 'Undo');
    await expect.poll(() => visit.holders(app, shown ?? ''), { timeout: 15_000 }).toEqual([]);
    await filling.close();

    // What waits for no page: stopped as near to the press as can be.
    const again = await signpost.popup(page);
    await again.waitFor('Throw away');
    await Promise.all([again.click({ role: 'button', name: 'Throw away' }), signpost.stopBackground()]);
    await expect.poll(secret, { timeout: 15_000 }).toBeNull();
    await again.close();
    await Promise.all([page.close(), app.close()]);
  });

  it('a private window that was allowed is guided like any other, and what is seen there is kept', async () => {
    const { signpost } = visit;
    const [account] = visit.practice.world.accounts;
    const usual = await signpost.open('https://practice.signpost.test/');
    const id = JSON.stringify(visit.journey);
    await visit.inPopup(
      usual,
      `await send('panel.startOver', { id: ${id} }); await send('panel.chooseWay', { id: ${id}, way: 'password' });`,
    );
    await signpost.allowPrivate();
    Object.assign(account ?? {}, { twoStep: false });
    const page = await signpost.openPrivate();
    await page.goto(proofs);
    await signIn(page);
    await ringed(page);
    await expect.poll(twoStep, { timeout: 15_000 }).toBe('off');

    // "Go" stays in that window: elsewhere nobody, or somebody else, is signed in.
    await page.goto('https://practice.signpost.test/');
    const before = new Set(await signpost.tabs());
    await pressAndLeave(await signpost.popup(page), /^(Go|Open the page again)/);
    const gone = await until(
      async () => (await signpost.tabs()).find((tab) => !before.has(tab) && tab.url() === proofs),
      () => 'Go opened no page',
    );
    await ringed(gone);
    const inPrivate = await visit.inPopup<boolean>(
      gone,
      'return (await b.tabs.query({ active: true, currentWindow: true }))[0].incognito;',
    );
    expect(inPrivate).toBe(true);

    // Stopped, and the state changed elsewhere meanwhile.
    Object.assign(account ?? {}, { twoStep: true });
    await signpost.stopBackground();
    await gone.reload();
    await expect.poll(twoStep, { timeout: 15_000 }).toBe('on');
    await Promise.all([page.close(), gone.close()]);

    // The window is gone and its session with it; what was seen stays, for the journey goes on.
    const next = await signpost.open('https://practice.signpost.test/');
    const again = await signpost.popup(next);
    await again.waitFor(/Turn on two-step verification\s+Done, seen/);
    await again.close();
    await Promise.all([usual.close(), next.close()]);
  });

  it('a new copy of the extension takes over under an open page; the old one takes card and rings along', async () => {
    const { signpost } = visit;
    const [account] = visit.practice.world.accounts;
    Object.assign(account ?? {}, { twoStep: false });
    const app = await signpost.open('https://forms.hostile.test/');
    expect((await visit.preview(app))?.phase).toBe('preview');
    await app.waitForSelector('signpost-fields');
    const page = await signpost.open(proofs);
    await ringed(page);
    const mark = () =>
      Object.assign(globalThis, { drawnBefore: [...document.querySelectorAll('signpost-guide')] });
    await page.evaluate(mark);
    expect(await page.evaluate(() => document.querySelectorAll('signpost-guide').length)).toBe(1);

    await signpost.browser.installExtension(builtExtension(family));
    // Without a reload of the page: one card, and not the one that was there.
    await page.waitForFunction(
      () => {
        const [card, ...more] = document.querySelectorAll('signpost-guide');
        const { drawnBefore } = globalThis as unknown as { drawnBefore: Element[] };
        return card && more.length === 0 && !drawnBefore.includes(card);
      },
      { timeout: 20_000 },
    );
    await ringed(page);
    // It is no picture: what happens in the page from now on is taken.
    await page.evaluate(() => document.querySelector('#enableTfaLink')?.remove());
    const { ring } = await signpost.waitForGuide(page, (view) => view?.card?.says?.which === 'missing');
    expect(ring).toBeNull();

    // Nobody put a new copy there, and nothing tells the old one.
    await app.bringToFront();
    if (family === 'chromium') {
      // It finds out, and leaves the page as it was.
      await app.waitForFunction(() => !document.querySelector('signpost-fields'), { timeout: 15_000 });
    } else {
      // Firefox lets none of its code run any more. The next copy clears up after it.
      await app.evaluate(() =>
        Object.assign(globalThis, { drawnBefore: document.querySelector('signpost-fields') }),
      );
      expect((await visit.preview(app))?.phase).toBe('preview');
      await app.waitForFunction(() => {
        const [rings, ...more] = document.querySelectorAll('signpost-fields');
        const { drawnBefore } = globalThis as unknown as { drawnBefore: Element };
        return rings && more.length === 0 && rings !== drawnBefore;
      });
    }
    await Promise.all([page.close(), app.close()]);
  });
});
