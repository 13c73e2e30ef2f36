import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oauthClients } from '../../../practice/apps/oauth-clients.ts';
import { redeemCode } from '../../../practice/apps/redeem-code.ts';
import { type PracticeMail, startMail } from '../../../practice/mail/index.ts';
import { createWorld, type DemoAccount, type PracticeWorld } from '../../../practice/world.ts';
import { ask } from './ask.ts';

// Real connections, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const origin = 'https://app.salesmartly.signpost.test';
let world: PracticeWorld;
let mail: PracticeMail;
let paula: DemoAccount;

beforeEach(async () => {
  world = createWorld();
  const [first] = world.accounts;
  if (!first) throw new Error('the demo account is missing');
  paula = Object.assign(first, { imap: true, pop: true });
  mail = await startMail(world);
});
afterEach(() => mail.close());

/** Presses Authorize; gives the sign-in's address. */
async function authorize(address: string): Promise<URL> {
  const answer = await ask(world, `${origin}/email/setup`, { address, method: 'official' });
  expect(answer.status).toBe(302);
  return new URL(answer.location);
}

/** Stands in for Microsoft's sign-in and consent by `account`. */
function consent(signIn: URL, account: string): string {
  const redirectUri = signIn.searchParams.get('redirect_uri') ?? '';
  world.codes.set('code-1', {
    clientId: signIn.searchParams.get('client_id') ?? '',
    redirectUri,
    address: account,
  });
  return `${redirectUri}?code=code-1&state=${signIn.searchParams.get('state')}`;
}

describe('Official Authorization', () => {
  it('goes to Microsoft’s sign-in with a registered redirect address', async () => {
    const signIn = await authorize(paula.address);
    expect(signIn.origin + signIn.pathname).toBe('https://login.live.com/oauth20_authorize.srf');
    expect(Object.fromEntries(signIn.searchParams)).toMatchObject({
      client_id: 'salesmartly',
      response_type: 'code',
      login_hint: paula.address,
    });
    expect(oauthClients[0]?.redirectUris).toContain(signIn.searchParams.get('redirect_uri'));
  });

  it('comes back to the folders of the mailbox, and connects', async () => {
    const back = await ask(world, consent(await authorize(paula.address), paula.address));
    expect(back.location).toBe('/email/folders');
    const folders = await ask(world, `${origin}/email/folders`);
    expect(folders.text).toContain(`Authorization successful: ${paula.address}`);
    expect(folders.text).toContain('INBOX');
    await ask(world, `${origin}/email/folders`, { 'folder-INBOX': 'on' });
    expect((await ask(world, `${origin}/email/done`)).text).toContain(`${paula.address} is connected`);
    expect(paula.tokens.get('salesmartly')).toBeTruthy();
  });

  it('refuses another account than the one asked for, and keeps no token of it', async () => {
    const other = 'other.practice@hotmail.com';
    await ask(world, consent(await authorize(paula.address), other));
    const { text } = await ask(world, `${origin}/email/setup?provider=outlook`);
    expect(text).toContain('The authorized email does not match the integrated email');
    expect(world.accounts.every((account) => account.tokens.size === 0)).toBe(true);
  });

  it.each([
    ['IMAP is off', () => Object.assign(paula, { imap: false })],
    ['POP is off', () => Object.assign(paula, { pop: false })],
    ['the code is used up', () => world.codes.clear()],
    ['the code is for another app', () => world.codes.set('code-1', { ...grant(), clientId: 'other' })],
  ])('says "authorize again" when %s', async (_, spoil) => {
    const address = consent(await authorize(paula.address), paula.address);
    spoil();
    expect((await ask(world, address)).location).toBe('/email/setup?provider=outlook');
    const { text } = await ask(world, `${origin}/email/setup?provider=outlook`);
    expect(text).toContain('Email authorization failed. Please authorize again.');
    expect(text).toContain(`value="${paula.address}"`);
  });

  function grant() {
    const found = world.codes.get('code-1');
    if (!found) throw new Error('no code was made');
    return found;
  }

  it('says so when consent was declined, and takes no answer twice nor one nobody asked for', async () => {
    const signIn = await authorize(paula.address);
    const back = `${origin}/email/callback`;
    await ask(world, `${back}?error=access_denied&state=${signIn.searchParams.get('state')}`);
    const declined = await ask(world, `${origin}/email/setup?provider=outlook`);
    expect(declined.text).toContain('Email authorization failed. Please authorize again.');
    const address = consent(signIn, paula.address);
    expect((await ask(world, address)).location).toBe('/email/setup?provider=outlook');
    expect((await ask(world, `${back}?code=code-1&state=made-up`)).location).toBe(
      '/email/setup?provider=outlook',
    );
    expect(paula.tokens.size).toBe(0);
  });
});

describe('a code', () => {
  it('is good once, and only for the address it was sent to', () => {
    const redirectUri = oauthClients[0]?.redirectUris[0] ?? '';
    const make = () => world.codes.set('c', { clientId: 'salesmartly', redirectUri, address: paula.address });
    make();
    expect(redeemCode(world, 'c', 'salesmartly', redirectUri)).toMatchObject({ account: paula });
    expect(redeemCode(world, 'c', 'salesmartly', redirectUri)).toBe('invalid_grant');
    make();
    expect(redeemCode(world, 'c', 'salesmartly', `${redirectUri}/x`)).toBe('invalid_grant');
  });
});

describe('its pages', () => {
  it('offers official authorization first, and an app password only later', async () => {
    const { text } = await ask(world, `${origin}/email/setup?provider=outlook`);
    expect(text).toMatch(/value="official" checked/);
    expect(text).toMatch(/value="app-password" disabled/);
    expect(text).toContain('To be added');
    expect((await ask(world, `${origin}/email`)).text).toContain('Outlook/Hotmail');
  });

  it.each(['/', '/email', '/email/setup?provider=outlook', '/email/setup?provider=gmail'])(
    'bears the practice banner at %s',
    async (path) => {
      expect((await ask(world, origin + path)).text).toContain('not the real SaleSmartly');
    },
  );
});
