import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../utils/guide/facts.ts';
import { signIn } from '../browser/person.ts';
import type { Family, GuideView } from '../harness/signpost.ts';
import { changedPages, fakePasswordPages } from './pages/microsoft.ts';
import { framing, type HostilePage } from './pages/page.ts';
import { sample } from './sample.ts';
import { addressOf, hostileMicrosoft, hostileSite } from './site.ts';
import { address, password, Visit } from './visit.ts';

const families: Family[] = ['chromium', 'firefox'];
const proofs = 'https://account.live.com/proofs/manage/additional';

const fakes = fakePasswordPages(password);
const framingMicrosoft: HostilePage = {
  name: 'framing Microsoft',
  kinds: ['frame of another origin'],
  html: framing(`<iframe src="${proofs}" style="width:900px;height:700px"></iframe>`),
};

describe.each(families)('in %s', (family) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.at(family, [
      hostileMicrosoft(changedPages),
      hostileSite([...fakes, framingMicrosoft], {}),
    ]);
    // Signed in once, so that the pages come at once.
    const page = await visit.signpost.open(proofs);
    await signIn(page);
    await visit.close(page);
  });
  afterAll(() => visit.leave());

  const facts = async () => ((await visit.signpost.storage()).local.store as Store).mailboxes[address] ?? {};
  /** Tabs of which a report reached the background; a tab's number is never given to another one. */
  const reported = async (): Promise<string[]> =>
    Object.keys(((await visit.signpost.storage()).session.seen as object | undefined) ?? {});

  it.each(sample(changedPages))(
    'a page of Microsoft’s that $name: no false tick, nothing hangs',
    async ({ name, at = proofs, acts = 0 }) => {
      const before = await facts();
      const tabs = new Set(await reported());
      const page = await visit.signpost.open(`${at}?hostile=${encodeURIComponent(name)}`);
      await expect
        .poll(async () => (await reported()).some((tab) => !tabs.has(tab)), { timeout: 15_000 })
        .toBe(true);
      await page.waitForFunction(
        (times) => ((globalThis as unknown as { did?: number }).did ?? 0) >= times,
        { timeout: 25_000 },
        acts,
      );
      const { twoStep, pop, imap, appPassword } = (await facts()) as Record<
        string,
        { value: string } | undefined
      >;
      // The account has two-step verification off, POP and IMAP off, and no app password.
      expect({
        twoStep: twoStep?.value ?? 'off',
        pop: pop?.value ?? 'off',
        imap: imap?.value ?? 'off',
        appPassword,
      }).toEqual({ twoStep: 'off', pop: 'off', imap: 'off', appPassword: undefined });
      expect(((await visit.signpost.storage()).local.store as Store).journeys[0]?.marks).toEqual({});
      const loot = await page.evaluate(() =>
        JSON.stringify((globalThis as unknown as { loot?: unknown[] }).loot ?? []),
      );
      expect(loot).not.toMatch(/two-step|app password|class=\\"card/i);
      await visit.close(page);
      expect(Object.keys(before).length).toBeLessThanOrEqual(Object.keys(await facts()).length);
    },
  );

  it('a card made by the page is taken away', async () => {
    const page = await visit.signpost.open(
      `${proofs}?hostile=${encodeURIComponent('makes a card like ours')}`,
    );
    await visit.signpost.waitForGuide(page, (view: GuideView | null) => view?.card != null);
    expect(await page.$$eval('signpost-guide', (all) => all.map((one) => one.shadowRoot === null))).toEqual([
      true,
    ]);
    await visit.close(page);
  });

  it.each(fakes)('an app password shown by $host is not taken', async (fake) => {
    const page = await visit.signpost.open(addressOf(fake));
    const answer = await visit.inPopup<{ ok: boolean; reason?: string }>(
      page,
      `return send('panel.takePassword', { id: ${JSON.stringify(visit.journey)} });`,
    );
    expect(answer).toEqual({ ok: false, reason: 'not-on-page' });
    expect(await visit.signpost.guide(page)).toBeNull();
    await visit.close(page);
  });

  it('nothing of ours runs in a Microsoft page inside of another one', async () => {
    const page = await visit.signpost.open(addressOf(framingMicrosoft));
    const frame = await page.waitForFrame((one) => /\.live\.com\//.test(one.url()));
    await frame.waitForSelector('body');
    expect(await frame.$('signpost-guide')).toBeNull();
    expect(await visit.signpost.guide(page)).toBeNull();
    await visit.close(page);
  });

  // Firefox gives scripts in pages no session storage, and no way to ask in their world.
  it.runIf(family === 'chromium')('our own script in a page cannot read what is stored', async () => {
    const page = await visit.signpost.open(proofs);
    await visit.signpost.waitForGuide(page, (view) => view?.card != null);
    const session = await page.createCDPSession();
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const own = worlds.find(({ origin }) => visit.signpost.base.startsWith(origin));
    if (!own) throw new Error('our script has no world there');
    const ask = async (area: string) => {
      const { result } = await session.send('Runtime.evaluate', {
        contextId: own.id,
        awaitPromise: true,
        returnByValue: true,
        expression: `(async () => { try { return Object.keys(await chrome.storage.${area}.get()).length; } catch (error) { return String(error); } })()`,
      });
      return result.value;
    };
    for (const area of ['session', 'local']) expect(await ask(area), area).toMatch(/not allowed/);
    await session.detach();
    await visit.close(page);
  });

  it('none of them made the extension fail', async () => {
    const errors = await visit.signpost.errors();
    expect(errors).toEqual([]);
  });
});
