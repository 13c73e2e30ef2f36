import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stateOf } from '../../../practice/apps/plain/state.ts';
import { type PracticeMail, startMail } from '../../../practice/mail/index.ts';
import { createWorld, type PracticeWorld } from '../../../practice/world.ts';
import { ask } from './ask.ts';

// Real connections, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const origin = 'https://app.plain.signpost.test';
const address = 'paula.practice@outlook.com';
const secret = 'qwertzuiopasdfgh';
let world: PracticeWorld;
let mail: PracticeMail;

beforeEach(async () => {
  world = createWorld({ refusalDelay: 10, mood: 'before-2024' });
  Object.assign(world.accounts[0] ?? {}, {
    twoStep: true,
    imap: true,
    pop: true,
    appPasswords: new Set([secret]),
  });
  mail = await startMail(world);
});
afterEach(() => mail.close());

/** Posts the form; gives the text of the page after it. */
async function check(change: Record<string, string> = {}): Promise<string> {
  const answer = await ask(world, `${origin}/settings`, {
    adminEmail: 'admin@invoices.example',
    ldapPassword: 'unrelated-ldap-secret',
    inProtocol: 'imap',
    inHost: 'outlook.office365.com',
    inPort: '993',
    inSecurity: 'tls',
    inUser: address,
    inPassword: secret,
    outHost: 'smtp-mail.outlook.com',
    outPort: '587',
    outSecurity: 'starttls',
    outUser: address,
    outPassword: secret,
    outFrom: address,
    ...change,
  });
  return (await ask(world, origin + answer.location)).text;
}

describe('the classic form', () => {
  it('sends and receives as before 2024', async () => {
    const text = await check();
    expect(text).toContain('OK: Test mail sent.');
    expect(text).toContain('OK: Signed in to the mailbox.');
    expect(mail.delivered).toHaveLength(1);
    expect(await check({ inProtocol: 'pop', inPort: '995' })).toContain('OK: Signed in to the mailbox.');
  });

  it('shows both refusals of today on the next page', async () => {
    world.options.mood = 'today';
    const text = await check();
    expect(text).toContain('535 5.7.139 Authentication unsuccessful, basic authentication is disabled.');
    expect(text).toContain('A1 NO Basic authentication is disabled.');
    expect(await check({ inProtocol: 'pop', inPort: '995' })).toContain('-ERR Logon failure');
  });

  it.each([
    [{ inSecurity: 'none' }, 'Connection timed out'],
    [{ inHost: 'imap.nowhere.test' }, 'getaddrinfo ENOTFOUND imap.nowhere.test'],
    [{ inPassword: 'x"' }, 'A1 NO LOGIN failed.'],
    // A line end in what was typed is no command of its own.
    [{ inProtocol: 'pop', inPort: '995', inPassword: `${secret}\r\nNOOP` }, '-ERR Logon failure'],
  ])('fails to receive with %o', async (change, text) => {
    expect(await check(change)).toContain(text);
  });

  it('keeps no password, of whatever kind', async () => {
    const result = await check({ outPort: '25' });
    const { text } = await ask(world, `${origin}/settings`);
    expect(text).toContain('value="outlook.office365.com"');
    expect(text + result).not.toContain(secret);
    expect(text).not.toContain('unrelated-ldap-secret');
    expect(JSON.stringify(stateOf(world))).not.toMatch(/unrelated-ldap-secret|qwertzuiop/);
  });
});
