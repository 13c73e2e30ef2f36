import { connect } from 'node:tls';
import nodemailer from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mailCertificate } from '../../../practice/mail/certificate.ts';
import { type PracticeMail, startMail } from '../../../practice/mail/index.ts';
import { writeXoauth2 } from '../../../practice/mail/sasl.ts';
import { createWorld, type DemoAccount, type Mood, type PracticeWorld } from '../../../practice/world.ts';

// Real connections, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const address = 'paula.practice@outlook.com';
let world: PracticeWorld;
let mail: PracticeMail;
let ca: string;

beforeEach(async () => {
  world = createWorld({ refusalDelay: 20 });
  mail = await startMail(world);
  ca = (await mailCertificate()).cert;
});
afterEach(() => mail.close());

function account(change: Partial<DemoAccount> = {}): DemoAccount {
  const found = world.accounts.find((one) => one.address === address);
  if (!found) throw new Error('the demo account is missing');
  return Object.assign(found, change);
}

type Login = { user: string; pass: string } | { type: 'OAuth2'; user: string; accessToken: string };

/** Sends one mail over a real connection; the error's text when it was refused. */
async function send(auth: Login | undefined, from = address): Promise<string | undefined> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: world.ports.smtp,
    requireTLS: true,
    tls: { ca, servername: 'smtp-mail.outlook.com' },
    ...(auth ? { auth } : {}),
  });
  try {
    await transport.sendMail({ from, to: 'owner@pets.test', subject: 'Success', text: 'Not kept.' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    transport.close();
  }
}

/** Speaks lines to a TLS port: sends each, and gives everything the server said until it ended. */
async function speak(port: number, servername: string, ...lines: string[]): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port, servername, ca });
  socket.end(`${lines.join('\r\n')}\r\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}
const imap = (...lines: string[]) => speak(world.ports.imap, 'outlook.office365.com', ...lines);
const pop = (...lines: string[]) => speak(world.ports.pop, 'outlook.office365.com', ...lines);

describe('SMTP as Microsoft today', () => {
  it.each([
    ['an app password', () => account({ twoStep: true, appPasswords: new Set(['abcdefghijklmnop']) })],
    ['the account password', () => account()],
  ])('refuses %s with the verbatim line', async (_, prepare) => {
    const { appPasswords, password } = prepare();
    const refused = await send({ user: address, pass: [...appPasswords][0] ?? password });
    expect(refused).toContain('535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [');
    expect(mail.delivered).toEqual([]);
  });

  it('waits before it refuses', async () => {
    let refused = false;
    world.options.refusalDelay = 2 ** 30;
    const answer = send({ user: address, pass: 'whatever' }).then(() => {
      refused = true;
    });
    // Whole sign-ins and deliveries run meanwhile.
    account().tokens.set('app', 'token-1');
    for (const _ of [1, 2, 3]) {
      expect(await send({ type: 'OAuth2', user: address, accessToken: 'token-1' })).toBeUndefined();
    }
    expect(refused).toBe(false);
    await mail.close();
    await answer;
  });

  it('takes a token of the account, and no other', async () => {
    account().tokens.set('app', 'token-1');
    expect(await send({ type: 'OAuth2', user: address, accessToken: 'token-2' })).toContain(
      '535 5.7.3 Authentication unsuccessful',
    );
    expect(
      await send(
        { type: 'OAuth2', user: 'other.practice@hotmail.com', accessToken: 'token-1' },
        'other.practice@hotmail.com',
      ),
    ).toContain('535 5.7.3');
    expect(await send({ type: 'OAuth2', user: address, accessToken: 'token-1' })).toBeUndefined();
    expect(mail.delivered).toEqual([{ from: address, to: ['owner@pets.test'], subject: 'Success' }]);
  });

  it('refuses to send without signing in', async () => {
    expect(await send(undefined)).toContain('530 5.7.57 Client not authenticated to send mail.');
  });
});

describe('SMTP as before 2024', () => {
  beforeEach(() => {
    world.options.mood = 'before-2024';
  });

  it('takes a current app password and delivers', async () => {
    account({ twoStep: true, appPasswords: new Set(['abcdefghijklmnop']) });
    expect(await send({ user: address.toUpperCase(), pass: 'abcdefghijklmnop' })).toBeUndefined();
    expect(world.delivered).toHaveLength(1);
  });

  it.each([
    ['a removed app password', 'abcdefghijklmnoq'],
    ['the account password while two-step is on', 'practice-only'],
    ['an app password with blanks', 'abcd efgh ijkl mnop'],
  ])('refuses %s', async (_, pass) => {
    account({ twoStep: true, appPasswords: new Set(['abcdefghijklmnop']) });
    expect(await send({ user: address, pass })).toMatch(/535 5\.7\.3 Authentication unsuccessful \[/);
  });

  it('takes the account password while two-step is off', async () => {
    expect(await send({ user: address, pass: 'practice-only' })).toBeUndefined();
  });

  it('lets the account send as itself only', async () => {
    const refused = await send({ user: address, pass: 'practice-only' }, 'shop@pets.test');
    expect(refused).toContain(`554 5.2.252 SendAsDenied; ${address} not allowed to send as shop@pets.test`);
    expect(mail.delivered).toEqual([]);
  });
});

describe('SMTP on the wire', () => {
  it('lists AUTH LOGIN XOAUTH2 only after STARTTLS', async () => {
    const { Socket } = await import('node:net');
    const plain = new Socket();
    plain.connect(world.ports.smtp, '127.0.0.1');
    const { LineReader } = await import('../../../practice/mail/line-reader.ts');
    const before = await ehlo(new LineReader(plain), (line) => plain.write(`${line}\r\n`), true);
    expect(before.some((line) => line.includes('STARTTLS'))).toBe(true);
    expect(before.some((line) => line.includes('AUTH'))).toBe(false);
    plain.destroy();
    const lines: string[] = [];
    const transport = nodemailer.createTransport({
      host: '127.0.0.1',
      port: world.ports.smtp,
      requireTLS: true,
      tls: { ca, servername: 'smtp-mail.outlook.com' },
      debug: true,
      logger: Object.fromEntries(
        ['level', 'trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [
          level,
          (_meta: unknown, text: string) => void lines.push(String(text)),
        ]),
      ) as never,
    });
    await transport.verify().catch(() => undefined);
    transport.close();
    expect(lines.join('\n')).toMatch(/250[- ]AUTH LOGIN XOAUTH2(\r?\n|$)/);
  });

  it('answers MAIL without STARTTLS as the real server', async () => {
    const transport = nodemailer.createTransport({
      host: '127.0.0.1',
      port: world.ports.smtp,
      ignoreTLS: true,
    });
    await expect(transport.sendMail({ from: address, to: 'a@b.test', text: '' })).rejects.toThrow(
      '451 5.7.3 STARTTLS is required to send mail',
    );
    transport.close();
  });
});

async function ehlo(
  reader: { line(): Promise<string | undefined> },
  write: (line: string) => void,
  greeted: boolean,
): Promise<string[]> {
  if (greeted) await reader.line();
  write('EHLO client.test');
  const lines: string[] = [];
  for (;;) {
    const line = await reader.line();
    if (line === undefined) throw new Error('the server left');
    lines.push(line);
    if (line.startsWith('250 ')) return lines;
  }
}

describe('IMAP', () => {
  const open = (response: string) => [
    'a CAPABILITY',
    `b AUTHENTICATE XOAUTH2 ${response}`,
    'c LIST "" "*"',
    'd SELECT INBOX',
    'e LOGOUT',
  ];

  it('refuses every password today, by LOGIN and by PLAIN', async () => {
    const plain = Buffer.from(`\0${address}\0practice-only`).toString('base64');
    account({ imap: true });
    expect(await imap(`a LOGIN ${address} "practice-only"`)).toContain(
      'a NO Basic authentication is disabled.',
    );
    expect(await imap(`a AUTHENTICATE PLAIN ${plain}`)).toContain('a NO Basic authentication is disabled.');
    expect(await imap('a AUTHENTICATE PLAIN', plain)).toContain('a NO Basic authentication is disabled.');
  });

  it('signs a token in that cannot be used while IMAP is off', async () => {
    account().tokens.set('app', 'token-1');
    const said = await imap(...open(writeXoauth2(address, 'token-1')));
    expect(said).toContain('* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2');
    expect(said).toMatch(/b OK \[Error="UserDisabled" AuthResult=27 .*\] AUTHENTICATE completed\./);
    expect(said).toContain('c BAD User is authenticated but not connected.');
    expect(said).toContain('d BAD User is authenticated but not connected.');
    expect(said).not.toContain('* LIST');
  });

  it('works with a token while IMAP is on', async () => {
    account({ imap: true }).tokens.set('app', 'token-1');
    const said = await imap(...open(writeXoauth2(address, 'token-1')));
    expect(said).toContain('b OK AUTHENTICATE completed.');
    expect(said).toContain('* LIST (\\HasNoChildren) "/" INBOX');
    expect(said).toContain('d OK [READ-WRITE] SELECT completed.');
    expect(said).toContain('e OK LOGOUT completed.');
  });

  it('refuses a foreign token', async () => {
    account({ imap: true });
    expect(await imap(...open(writeXoauth2(address, 'token-9')))).toContain('b NO AUTHENTICATE failed.');
  });

  it('takes an app password before 2024, also as a literal, and answers LOGIN failed otherwise', async () => {
    world.options.mood = 'before-2024' satisfies Mood;
    account({ imap: true, twoStep: true, appPasswords: new Set(['abcdefghijklmnop']) });
    expect(await imap(`a LOGIN {${address.length}+}`, `${address} abcdefghijklmnop`)).toContain(
      'a OK LOGIN completed.',
    );
    expect(await imap(`a LOGIN ${address} {16}`, 'abcdefghijklmnop')).toMatch(/^\+ .*\r\na OK LOGIN/m);
    expect(await imap(`a LOGIN ${address} practice-only`)).toContain('a NO LOGIN failed.');
    account({ imap: false });
    expect(await imap(`a LOGIN ${address} abcdefghijklmnop`)).toContain('a NO LOGIN failed.');
  });

  it('asks for signing in first', async () => {
    expect(await imap('a SELECT INBOX')).toContain('a BAD');
  });
});

describe('POP3', () => {
  it('refuses a password without a reason today', async () => {
    account({ pop: true });
    expect(await pop(`USER ${address}`, 'PASS practice-only', 'QUIT')).toContain(
      '-ERR Logon failure: unknown user name or bad password.',
    );
  });

  it('takes a token while POP is on only', async () => {
    account().tokens.set('app', 'token-1');
    const lines = [`AUTH XOAUTH2 ${writeXoauth2(address, 'token-1')}`, 'STAT', 'QUIT'];
    expect(await pop(...lines)).toContain('-ERR Authentication failure: unknown user name or bad password.');
    account({ pop: true });
    expect(await pop(...lines)).toContain('+OK 0 0');
  });
});
