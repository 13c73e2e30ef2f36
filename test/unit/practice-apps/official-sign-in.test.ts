import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.ts';
import type { DemoAccount } from '../../../practice/world.ts';
import { type Page, Visitor } from './visitor.ts';

// Real connections, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const app = 'https://app.salesmartly.signpost.test';
let practice: Practice;
let visitor: Visitor;

beforeEach(async () => {
  practice = await startPractice();
  visitor = new Visitor(practice);
  for (const account of practice.world.accounts) Object.assign(account, { pop: true, imap: true });
});
afterEach(() => practice.close());

function account(index: number): DemoAccount {
  const found = practice.world.accounts[index];
  if (!found) throw new Error(`no demo account ${index}`);
  return found;
}

/** Signs in on the practice sign-in page `page`, up to the consent page. */
async function signIn(page: Page, who: DemoAccount): Promise<Page> {
  expect(page.url.host).toBe('login.live.com');
  const wreply = (/name="wreply" value="([^"]*)"/.exec(page.text)?.[1] ?? '').replaceAll('&amp;', '&');
  const at = page.url.href;
  await visitor.open(at, { wreply, loginfmt: who.address });
  await visitor.open(at, { wreply, loginfmt: who.address, passwd: who.password });
  return visitor.open(at, { wreply, kmsi: 'asked' });
}

/** Presses a button of the consent page; gives the app's page after it. */
function answerConsent(page: Page, ucaction: 'yes' | 'no'): Promise<Page> {
  expect(page.text).toContain('SaleSmartly (practice)');
  return visitor.open(`https://login.live.com/oauth20_consent.srf${page.url.search}`, { ucaction });
}

async function authorize(who: DemoAccount, ucaction: 'yes' | 'no' = 'yes'): Promise<Page> {
  const page = await visitor.open(`${app}/email/setup`, { address: account(0).address, method: 'official' });
  return answerConsent(await signIn(page, who), ucaction);
}

describe('official sign-in through the practice world', () => {
  it('connects the mailbox', async () => {
    const page = await authorize(account(0));
    expect(page.url.href).toBe(`${app}/email/folders`);
    expect(page.text).toContain(`Authorization successful: ${account(0).address}`);
    const done = await visitor.open(`${app}/email/folders`, { 'folder-INBOX': 'on', 'folder-Sent': 'on' });
    expect(done.text).toContain('2 folders are being synchronized');
  });

  it('notices the wrong account', async () => {
    const page = await authorize(account(1));
    expect(page.text).toContain('The authorized email does not match the integrated email');
  });

  it('fails while IMAP is off, and works once it is on', async () => {
    account(0).imap = false;
    const failed = await authorize(account(0));
    expect(failed.text).toContain('Email authorization failed. Please authorize again.');
    account(0).imap = true;
    // Signed in already: the sign-in asks which account.
    const choice = await visitor.open(`${app}/email/setup`, { address: account(0).address });
    const chosen = new URL(choice.url);
    chosen.searchParams.set('practice_chosen', '1');
    const page = await answerConsent(await visitor.open(chosen.href), 'yes');
    expect(page.text).toContain('Authorization successful');
  });

  it('comes back from a declined consent', async () => {
    const page = await authorize(account(0), 'no');
    expect(page.url.host).toBe('app.salesmartly.signpost.test');
    expect(page.text).toContain('Email authorization failed. Please authorize again.');
  });

  it('sends no code to an address the app did not register', async () => {
    const page = await visitor.open(
      'https://login.live.com/oauth20_authorize.srf?client_id=salesmartly&response_type=code&redirect_uri=https%3A%2F%2Fevil.test%2F',
    );
    expect(page.status).toBe(400);
    expect(practice.requests.every(({ host }) => host === 'login.live.com')).toBe(true);
  });
});
