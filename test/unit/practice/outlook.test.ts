import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailPages, routeOf } from '../../../practice/outlook/route.ts';
import { type Practice, startPractice } from '../../../practice/server.ts';
import { resetWorld } from '../../../practice/world.ts';
import { Visitor } from './visitor.ts';

const paula = 'paula.practice@outlook.com';
const settings = 'https://outlook.live.com/practice/settings';

let practice: Practice;
let visitor: Visitor;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());
beforeEach(async () => {
  resetWorld(practice.world, { reverify: false });
  visitor = new Visitor(practice);
});

const signedIn = async (address: string) => visitor.signIn(await visitor.open(address), paula);
const change = { pop: false, imap: true, forwarding: false };

describe('outlook.live.com', () => {
  it('asks a signed-out visitor to sign in, or shows the product at the bare address', async () => {
    expect((await visitor.open('https://outlook.live.com/')).url.href).toBe(
      'https://www.microsoft.com/outlook',
    );
    const deep = 'https://outlook.live.com/mail/0/options/mail/forwarding';
    expect((await visitor.open(deep)).url.hostname).toBe('login.live.com');
    expect((await signedIn(deep)).url.href).toBe(deep);
    expect((await visitor.open('https://outlook.live.com/')).url.pathname).toBe('/mail/0/');
  });

  it('hands the page its variants and the account index, but no address', async () => {
    Object.assign(practice.world.options, { fluent: 8, panelDelay: 700, language: 'ja' });
    const page = await signedIn('https://outlook.live.com/mail/1/');
    const config = JSON.parse(page.document.querySelector('#practice-config')?.textContent ?? '{}');
    expect(config).toMatchObject({ base: '/mail/1', panelDelay: 700, words: { save: '保存' } });
    expect(page.text).toContain('/practice/outlook-8.js');
    expect(page.text).not.toContain(paula);
  });

  it('saves POP and IMAP', async () => {
    await signedIn('https://outlook.live.com/mail/0/');
    expect((await visitor.json(settings)).value).toEqual({ locked: false, ...change, imap: false });
    expect((await visitor.json(settings, change)).value).toEqual({ locked: false, ...change });
    expect(practice.world.accounts[0]?.imap).toBe(true);
    expect(practice.world.accounts[1]?.imap).toBe(false);
  });

  it('changes nothing when saving fails, or is sent something else', async () => {
    await signedIn('https://outlook.live.com/mail/0/');
    expect((await visitor.json(settings, { imap: 'yes' })).status).toBe(400);
    practice.world.options.saveFails = true;
    expect((await visitor.json(settings, change)).status).toBe(503);
    expect(practice.world.accounts[0]?.imap).toBe(false);
    expect((await new Visitor(practice).json(settings, change)).status).toBe(401);
  });

  it('unlocks behind the wall only after its window was walked through', async () => {
    practice.world.options.wall = true;
    await signedIn('https://outlook.live.com/mail/0/');
    expect((await visitor.json(settings)).value.locked).toBe(true);
    expect((await visitor.json(settings, change)).status).toBe(403);
    await visitor.open('https://login.live.com/verified.srf');
    expect((await visitor.json(settings)).value.locked).toBe(true);
    const window = await visitor.open('https://outlook.live.com/practice/verify');
    const last = await visitor.press(window, '#idSIButton9', { passwd: 'practice-only' });
    expect(last.text).toContain('window.close()');
    expect((await visitor.json(settings)).value.locked).toBe(false);
  });

  it.each([
    ['2274139', '/proofs/manage/additional'],
    ['875424', '/mail/0/options/mail/forwarding'],
  ])('is reached by the short link %s', async (id, path) => {
    await signedIn('https://outlook.live.com/mail/0/');
    const page = await visitor.open(`https://go.microsoft.com/fwlink/?linkid=${id}`);
    expect(page.url.pathname).toBe(path);
  });
});

describe('the addresses of the settings', () => {
  it.each([
    ['/mail/0/', null],
    ['/mail/', null],
    ['/mail/0/inbox/id/AQ', null],
    ['/mail/0/options/mail/forwarding', { section: 'mail', page: 'forwarding' }],
    ['/mail/options/mail/forwarding', { section: 'mail', page: 'forwarding' }],
    ['/mail/12/options/Mail/Forwarding/', { section: 'mail', page: 'forwarding' }],
    ['/mail/0/options/mail/popImap', { section: 'mail', page: null }],
    ['/mail/0/options/mail/accounts/popImap', { section: 'mail', page: null }],
    ['/mail/0/options/mail', { section: 'mail', page: null }],
    ['/mail/0/options/general', { section: 'general', page: null }],
    ['/mail/0/options', { section: 'general', page: null }],
  ])('%s', (path, expected) => {
    expect(routeOf(path).settings).toEqual(expected);
  });

  it('lead to every page of the Mail menu', () => {
    for (const page of mailPages) {
      expect(routeOf(`/mail/0/options/mail/${page}`).settings).toEqual({ section: 'mail', page });
    }
  });
});
