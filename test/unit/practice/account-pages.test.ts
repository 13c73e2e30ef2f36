import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practiceCode } from '../../../practice/microsoft/made-up.ts';
import { type Practice, startPractice } from '../../../practice/server.ts';
import { resetWorld } from '../../../practice/world.ts';
import { Visitor } from './visitor.ts';

const proofs = 'https://account.live.com/proofs/manage/additional';
const paula = 'paula.practice@outlook.com';

let practice: Practice;
let visitor: Visitor;
const account = () => {
  const first = practice.world.accounts[0];
  if (!first) throw new Error('no demo account');
  return first;
};

beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());
beforeEach(() => {
  resetWorld(practice.world, { reverify: false });
  visitor = new Visitor(practice);
});

async function signedIn(address = proofs) {
  return visitor.signIn(await visitor.open(address), paula);
}

describe('signing in', () => {
  it('is asked for first and leads back to the page asked for, on both cookie domains', async () => {
    const start = await visitor.open(`${proofs}?mkt=de-DE`);
    expect(start.url.hostname).toBe('login.live.com');
    expect(start.document.documentElement.getAttribute('lang')).toBe('de-DE');
    const page = await visitor.signIn(start, paula);
    expect(page.url.href).toBe(`${proofs}?mkt=de-DE`);

    const hub = await visitor.open('https://account.microsoft.com/security');
    expect(hub.url.href).toBe('https://account.microsoft.com/security');
    expect(hub.way.some((address) => address.startsWith('https://login.live.com/'))).toBe(true);
  });

  it('accepts nothing but the demo accounts it prints', async () => {
    const start = await visitor.open(proofs);
    expect(start.text).toContain(paula);
    expect(start.text).toContain('practice-only');
    const unknown = await visitor.press(start, '#idSIButton9', { loginfmt: 'somebody@outlook.com' });
    expect(unknown.document.querySelector('[role=alert]')).not.toBeNull();
    expect(unknown.text).not.toContain('somebody@outlook.com');
    const asked = await visitor.press(start, '#idSIButton9', { loginfmt: paula });
    const wrong = await visitor.press(asked, '#idSIButton9', { passwd: 'my-real-password' });
    expect(wrong.document.querySelector('#i0118')).not.toBeNull();
    expect(wrong.text).not.toContain('my-real-password');
    expect((await visitor.open(proofs)).url.hostname).toBe('login.live.com');
  });

  it('asks for a code once two-step verification is on', async () => {
    account().twoStep = true;
    const start = await visitor.open(proofs);
    const asked = await visitor.press(start, '#idSIButton9', { loginfmt: paula });
    const code = await visitor.press(asked, '#idSIButton9', { passwd: 'practice-only' });
    expect(code.document.querySelector('#idTxtBx_SAOTCC_OTC')).not.toBeNull();
    expect((await visitor.open(proofs)).url.hostname).toBe('login.live.com');
    const again = await visitor.press(code, '#idSubmit_SAOTCC_Continue', { otc: '000000' });
    expect(again.document.querySelector('[role=alert]')).not.toBeNull();
    const stay = await visitor.press(again, '#idSubmit_SAOTCC_Continue', { otc: practiceCode });
    expect((await visitor.press(stay, '#acceptButton')).url.href).toBe(proofs);
  });

  it('never leads back to a host that is not a replica', async () => {
    const start = await visitor.open('https://login.live.com/login.srf?wreply=https%3A%2F%2Fevil.example%2F');
    const page = await visitor.signIn(start, paula);
    expect(page.url.hostname).toBe('account.microsoft.com');
  });

  it('ends with signing out, on both domains', async () => {
    await signedIn();
    await visitor.open('https://account.microsoft.com/security');
    await visitor.open('https://login.live.com/logout.srf');
    expect((await visitor.open(proofs)).url.hostname).toBe('login.live.com');
    const home = await visitor.open('https://account.microsoft.com/');
    expect(home.document.querySelector('a#mectrl_main_trigger')).not.toBeNull();
    expect(home.document.querySelector('button#mectrl_main_trigger')).toBeNull();
  });
});

describe('what stands before the proofs pages', () => {
  it('re-verifies once, comes back to the page asked for, and leaves session data in the address', async () => {
    practice.world.options.reverify = true;
    const asked = await signedIn('https://account.live.com/proofs/EnableTfa');
    expect(asked.url.pathname).toBe('/reverify.srf');
    const page = await visitor.press(asked, '#idSIButton9', { passwd: 'practice-only' });
    expect(page.url.pathname).toBe('/proofs/EnableTfa');
    expect([...page.url.searchParams.keys()].sort()).toEqual(['mpsplit', 'rvtkn', 'uaid']);
    expect((await visitor.open(proofs)).url.href).toBe(proofs);
  });

  it('does not make an app password before re-verification is passed', async () => {
    practice.world.options.reverify = true;
    account().twoStep = true;
    const asked = await signedIn('https://account.live.com/proofs/AppPassword');
    expect(account().appPasswords.size).toBe(0);
    await visitor.press(asked, '#idSIButton9', { passwd: 'practice-only' });
    expect(account().appPasswords.size).toBe(1);
  });

  it('can be an identity page of account.live.com', async () => {
    practice.world.options.interrupt = true;
    const choose = await signedIn();
    expect(choose.url.pathname).toBe('/identity/confirm');
    const enter = await visitor.press(choose, '#iSelectProofAction');
    const wrong = await visitor.press(enter, '#iVerifyCodeAction', { iOttText: '1' });
    expect(wrong.url.pathname).toBe('/identity/confirm');
    const page = await visitor.press(wrong, '#iVerifyCodeAction', { iOttText: practiceCode });
    expect(page.url.href).toBe(proofs);
  });
});

describe('the proofs page', () => {
  it('shows two-step off with its neighbour of the same name, and no app passwords', async () => {
    const page = await signedIn();
    expect(page.document.querySelector('#enableTfaLink')?.textContent).toBe('Turn on');
    expect(page.document.querySelector('#toggleTfaLink')).toBeNull();
    const sameName = [...page.document.querySelectorAll('a')].filter(
      (link) => link.textContent === 'Turn on',
    );
    expect(sameName).toHaveLength(2);
    expect(page.text).not.toContain('Create a new app password');
    expect(page.document.querySelector('#RecoveryCodeLink')).not.toBeNull();
  });

  it('answers to its path in any case, and keeps the language of mkt in its links', async () => {
    await signedIn();
    const page = await visitor.open('https://account.live.com/Proofs/MANAGE/Additional?mkt=ja-JP');
    expect(page.document.querySelector('#enableTfaLink')?.textContent).toBe('有効にする');
    const wizard = await visitor.follow(page, '#enableTfaLink');
    expect(wizard.document.documentElement.getAttribute('lang')).toBe('ja-JP');
  });

  it('leaves the section out when told to, although two-step is on', async () => {
    account().twoStep = true;
    practice.world.options.sectionMissing = true;
    const page = await signedIn();
    expect(page.document.querySelector('#toggleTfaLink')).not.toBeNull();
    expect(page.text).not.toContain('App passwords</h2>');
  });

  it('turns two-step off only through the dialog, and app passwords end with it', async () => {
    account().twoStep = true;
    account().appPasswords.add('abcdefghijklmnop');
    const page = await signedIn();
    await visitor.open('https://account.live.com/proofs/DisableTfa');
    expect(account().twoStep).toBe(true);
    const after = await visitor.press(page, '#iBtn_action');
    expect(after.document.querySelector('#enableTfaLink')).not.toBeNull();
    expect(account().appPasswords.size).toBe(0);
  });
});

describe('the two-step wizard', () => {
  it.each([
    [4, 'email'],
    [5, 'app'],
  ] as const)(
    'with %i pages and %s walks to Finish, and turns two-step on where it says so',
    async (pages, way) => {
      practice.world.options.wizardPages = pages;
      const titles: string[] = [];
      let page = await visitor.follow(await signedIn(), '#enableTfaLink');
      const title = () => page.document.querySelector('#iPageTitle')?.textContent ?? '';
      titles.push(title());
      page = await visitor.press(page, '#iNext');
      page = await visitor.press(page, '#iNext', { way });
      if (way === 'app') page = await visitor.press(page, '#iNext');
      page = await visitor.press(page, '#iNext', { code: '111111' });
      expect(page.document.querySelector('[role=alert]')).not.toBeNull();
      expect(account().twoStep).toBe(false);
      page = await visitor.press(page, '#iNext', { code: practiceCode });
      expect(account().twoStep).toBe(true);
      expect(page.text).toMatch(/(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}/);
      for (let hop = 0; page.url.pathname === '/proofs/EnableTfa' && hop < 5; hop++) {
        titles.push(title());
        page = await visitor.press(page, '#iNext');
      }
      expect(titles).toHaveLength(pages === 5 ? 4 : 3);
      expect(page.url.href).toBe(proofs);
      expect(page.document.querySelector('#toggleTfaLink')).not.toBeNull();
      expect(page.text).toContain('Create a new app password');
    },
  );

  it('turns nothing on when it is cancelled', async () => {
    let page = await visitor.follow(await signedIn(), '#enableTfaLink');
    page = await visitor.press(page, '#iNext');
    page = await visitor.follow(page, '#iCancel');
    expect(page.url.href).toBe(proofs);
    expect(account().twoStep).toBe(false);
  });
});

describe('app passwords', () => {
  const shown = (text: string) => /(?:secret">|value=")([a-z]{16})["<]/.exec(text)?.[1];

  it.each(['text', 'input'] as const)('are new at each opening, shown as %s', async (markup) => {
    account().twoStep = true;
    practice.world.options.appPasswordShown = markup;
    const first = await visitor.follow(await signedIn(), 'a[href^="/proofs/AppPassword"]');
    const again = await visitor.open(first.url);
    expect(shown(first.text)).toBeDefined();
    expect(shown(again.text)).not.toBe(shown(first.text));
    expect(account().appPasswords).toEqual(new Set([shown(first.text), shown(again.text)]));
    expect((await visitor.press(again, '#iNext')).url.pathname).toBe('/proofs/manage/additional');
  });

  it('need two-step verification', async () => {
    const page = await signedIn('https://account.live.com/proofs/apppassword');
    expect(shown(page.text)).toBeUndefined();
    expect(account().appPasswords.size).toBe(0);
  });

  it('are removed all at once, after asking', async () => {
    account().twoStep = true;
    account().appPasswords.add('a'.repeat(16)).add('b'.repeat(16));
    const ask = await visitor.follow(await signedIn(), 'a[href^="/proofs/RemoveAppPasswords"]');
    expect(account().appPasswords.size).toBe(2);
    await visitor.press(ask, '#iNext');
    expect(account().appPasswords.size).toBe(0);
  });
});

describe('account.microsoft.com', () => {
  it.each([
    ['link', 'a'],
    ['button', 'button'],
  ] as const)('has the hub entry as a %s', async (kind, tag) => {
    practice.world.options.hubEntry = kind;
    const hub = await signedIn('https://account.microsoft.com/security');
    const entry = [...hub.document.querySelectorAll('a, button')].find(
      (one) => one.textContent === 'Manage how I sign in',
    );
    expect(entry?.tagName.toLowerCase()).toBe(tag);
    expect(entry?.getAttribute('href') ?? entry?.getAttribute('data-to')).toContain(proofs);
  });

  it('shows its home with a way to sign in to somebody who is signed out', async () => {
    const home = await visitor.open('https://account.microsoft.com/');
    expect(home.url.pathname).toBe('/');
    const page = await visitor.signIn(await visitor.follow(home, 'a#mectrl_main_trigger'), paula);
    expect(page.document.querySelector('button#mectrl_main_trigger')?.getAttribute('aria-label')).toBe(
      'Account manager for Paula Practice',
    );
  });

  it('knows at once who is signed in at live.com', async () => {
    await signedIn();
    const home = await visitor.open('https://account.microsoft.com/');
    expect(home.document.querySelector('button#mectrl_main_trigger')).not.toBeNull();
    expect(home.url.href).toBe('https://account.microsoft.com/');
  });

  it('does not carry the address in its pages until the account manager asks', async () => {
    const hub = await signedIn('https://account.microsoft.com/security');
    expect(hub.text).not.toContain(paula);
    expect((await visitor.json('https://account.microsoft.com/practice/me')).value).toEqual({
      address: paula,
    });
  });
});
