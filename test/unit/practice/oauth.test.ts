import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { oauthClients } from '../../../practice/apps/oauth-clients.ts';
import { type Practice, startPractice } from '../../../practice/server.ts';
import { resetWorld } from '../../../practice/world.ts';
import { Visitor } from './visitor.ts';

const client = oauthClients[0];
if (!client) throw new Error('no practice app is registered');
const redirectUri = client.redirectUris[0] ?? '';

function authorize(changes: Record<string, string> = {}): string {
  const url = new URL('https://login.live.com/oauth20_authorize.srf');
  const asked = {
    client_id: client?.id ?? '',
    redirect_uri: redirectUri,
    response_type: 'code',
    state: 'a b&c',
    login_hint: 'paula.practice@outlook.com',
    ...changes,
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

let practice: Practice;
let visitor: Visitor;
beforeAll(async () => {
  practice = await startPractice({ reverify: false });
});
afterAll(() => practice.close());
beforeEach(() => {
  resetWorld(practice.world, { reverify: false });
  visitor = new Visitor(practice);
});

/** The last address of the way that is the app's: what the sign-in sent it. */
const sentBack = (way: string[]) => new URL(way.find((one) => one.startsWith(redirectUri)) ?? 'about:blank');

describe('official sign-in', () => {
  it('goes through sign-in with the hint filled in, and consent, to a code for the app', async () => {
    const start = await visitor.open(authorize());
    expect(start.document.querySelector('[name=loginfmt]')?.getAttribute('value')).toBe(
      'paula.practice@outlook.com',
    );
    const consent = await visitor.signIn(start, 'paula.practice@outlook.com');
    expect(consent.text).toContain(client?.name);
    const end = await visitor.press(consent, '#idBtn_Accept');
    const back = sentBack(end.way);
    expect(back.searchParams.get('state')).toBe('a b&c');
    expect(back.searchParams.get('code')).toMatch(/^practice-/);
  });

  it('lets the wrong account be taken, as people do', async () => {
    await visitor.signIn(
      await visitor.open('https://outlook.live.com/mail/0/'),
      'other.practice@hotmail.com',
    );
    const pick = await visitor.open(authorize());
    const signedInAs = pick.document.querySelector('#signed-in-account');
    expect(signedInAs?.textContent).toBe('other.practice@hotmail.com');
    const wrong = await visitor.follow(pick, '#signed-in-account');
    const codesBefore = practice.world.codes.size;
    expect(codesBefore).toBe(0);
    expect(wrong.document.querySelector('#idBtn_Accept')).not.toBeNull();

    const other = await visitor.follow(pick, '#otherTile');
    const consent = await visitor.signIn(other, 'paula.practice@outlook.com');
    expect(consent.text).toContain('paula.practice@outlook.com');
  });

  it('tells the app when the person says no', async () => {
    const consent = await visitor.signIn(await visitor.open(authorize()), 'paula.practice@outlook.com');
    const end = await visitor.press(consent, '#idBtn_Back');
    expect(sentBack(end.way).searchParams.get('error')).toBe('access_denied');
    expect(practice.world.codes.size).toBe(0);
  });

  it.each([
    ['another redirect address', { redirect_uri: 'https://evil.example/callback' }],
    ['an unknown app', { client_id: 'nobody' }],
    ['another kind of answer', { response_type: 'token' }],
  ])('refuses %s without sending anything anywhere', async (_what, changes) => {
    const page = await visitor.open(authorize(changes));
    expect(page.status).toBe(400);
    expect(page.way).toHaveLength(1);
  });
});
