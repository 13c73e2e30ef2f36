import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PracticeMail, startMail } from '../../../practice/mail/index.ts';
import { createWorld, type PracticeWorld, resetWorld } from '../../../practice/world.ts';
import { ask } from './ask.ts';

// Real connections, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const origin = 'https://app.petsitterplus.signpost.test';
const address = 'paula.practice@outlook.com';
const secret = 'qwertzuiopasdfgh';
let world: PracticeWorld;
let mail: PracticeMail;

beforeEach(async () => {
  world = createWorld({ refusalDelay: 10, mood: 'before-2024' });
  Object.assign(world.accounts[0] ?? {}, { twoStep: true, appPasswords: new Set([secret]) });
  mail = await startMail(world);
});
afterEach(() => mail.close());

async function test(change: Record<string, string> = {}): Promise<{ ok: boolean; message: string }> {
  const answer = await ask(world, `${origin}/connect/email-settings/configuration/test`, {
    senderEmail: address,
    host: 'smtp-mail.outlook.com',
    username: address,
    password: secret,
    security: 'STARTTLS',
    port: '587',
    ...change,
  });
  return JSON.parse(answer.text);
}

describe('"Test & Update"', () => {
  it('sends a mail with "Success" to the company address', async () => {
    await ask(world, `${origin}/admin/settings/company`, {
      companyName: 'P',
      companyEmail: 'boss@pets.test',
    });
    expect(await test()).toMatchObject({ ok: true });
    expect(mail.delivered).toEqual([
      { from: address, to: ['boss@pets.test'], subject: expect.stringContaining('Success') },
    ]);
  });

  it('shows today’s refusal as the server worded it', async () => {
    world.options.mood = 'today';
    const { ok, message } = await test();
    expect(ok).toBe(false);
    expect(message).toContain(
      'Invalid login: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [',
    );
  });

  // What each wrong setting brings out, by the library and server themselves except where no connection may be made.
  it.each([
    [{ password: 'wrong' }, '535 5.7.3 Authentication unsuccessful'],
    [{ security: 'SSL' }, 'wrong version number'],
    [{ security: 'TLS' }, 'wrong version number'],
    [{ host: 'smtp.office365.com', password: 'wrong' }, '535 5.7.3'],
    [{ host: 'smtp-mail.outlook.con' }, 'getaddrinfo ENOTFOUND smtp-mail.outlook.con'],
    [{ host: ' smtp-mail.outlook.com' }, 'getaddrinfo ENOTFOUND'],
    [{ host: '' }, 'connect ECONNREFUSED 127.0.0.1:587'],
    [{ host: 'smtp.live.com' }, 'Connection timeout'],
    [{ port: '465', security: 'SSL' }, 'Connection timeout'],
    [{ host: 'outlook.office365.com', port: '993', security: 'SSL' }, 'Invalid greeting'],
    [{ senderEmail: 'office@happytails.example' }, '554 5.2.252 SendAsDenied'],
    [{ security: 'None' }, '451 5.7.3 STARTTLS is required to send mail'],
    [{ port: 'five' }, 'Port must be a number.'],
  ])('fails with %o', async (change, text) => {
    const { ok, message } = await test(change);
    expect(ok).toBe(false);
    expect(message).toContain(text);
    expect(mail.delivered).toEqual([]);
  });

  it('fails the first time where a link asks for it, and works the next', async () => {
    await ask(world, `${origin}/connect/email-settings/configuration?practice-first-test=fails`);
    expect(await test()).toEqual({
      ok: false,
      message: 'Email test failed. connect ECONNREFUSED 127.0.0.1:25',
    });
    expect(await test()).toMatchObject({ ok: true });
  });

  it('brings the bulk e-mail choice to Client Search, closed while only direct e-mails may use the account', async () => {
    const page = () => ask(world, `${origin}/clients/search`);
    expect((await page()).text).not.toContain('Send bulk e-mail from');
    await test();
    expect((await page()).text).toContain('<option value="own">Own account');
    await ask(world, `${origin}/connect/email-settings/connect`, { accountType: 'SMTP', directOnly: 'on' });
    expect((await page()).text).toContain('<option value="own" disabled>Own account');
  });

  it('starts afresh with a world put back to its beginning', async () => {
    await test();
    resetWorld(world);
    expect((await ask(world, `${origin}/connect/email-settings/configuration`)).text).not.toContain(
      'smtp-mail.outlook.com',
    );
  });

  it('forgets the password, keeps the rest', async () => {
    const { message } = await test({ host: 'smtp-mail.outlook.com', security: 'SSL' });
    const { text } = await ask(world, `${origin}/connect/email-settings/configuration`);
    expect(text).toContain('value="smtp-mail.outlook.com"');
    expect(text).toMatch(/<option selected>SSL<\/option>/);
    expect(text + message).not.toContain(secret);
  });
});

describe('its pages', () => {
  it('has the attested fields on Email Configuration, each with its label', async () => {
    const { text } = await ask(world, `${origin}/connect/email-settings/configuration`);
    const labels = [...text.matchAll(/<label for="[^"]+">([^<]+)<\/label>/g)].map(([, label]) => label);
    expect(labels).toEqual(['Sender Email', 'Host', 'Username', 'Password', 'Security', 'Port']);
    expect(text).toContain('<button>Test &amp; Update</button>');
  });

  it('reaches every page of its own by links from the start, each with the practice banner', async () => {
    const seen = new Set<string>();
    const toSee = ['/'];
    for (let path = toSee.pop(); path !== undefined; path = toSee.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { text } = await ask(world, `${origin}${path}`);
      expect(text).toContain('<strong>Practice</strong>, not the real Pet Sitter Plus');
      for (const [, link] of text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) if (link) toSee.push(link);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        '/admin/settings/company',
        '/admin/settings/email/options',
        '/connect/email-settings/connect',
        '/connect/email-settings/configuration',
        '/clients/search',
        '/my-profile',
      ]),
    );
  });

  it('keeps what Connect Your Email was told, and shows typed text as text', async () => {
    await ask(world, `${origin}/connect/email-settings/connect`, {
      ownAccount: 'on',
      accountType: 'SMTP',
      directOnly: 'on',
    });
    const { text } = await ask(world, `${origin}/connect/email-settings/connect`);
    expect(text.match(/ checked/g)).toHaveLength(2);
    expect(text).toContain('<option selected>SMTP</option>');
    await ask(world, `${origin}/connect/email-settings/sender`, { senderName: '"><script>1</script>' });
    expect((await ask(world, `${origin}/connect/email-settings/sender`)).text).not.toContain('<script>1');
  });
});
