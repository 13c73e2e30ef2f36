import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practiceTexts } from '../../components/practice/practice-texts.ts';
import { createWorld } from '../../practice/world.ts';
import { languagesThere } from '../../utils/words/languages.node.ts';
import { wordsFromFiles } from '../../utils/words/node-words.ts';
import { bundle } from '../harness/bundle.ts';
import { ask } from '../unit/practice-apps/ask.ts';
import { address, fillAll, openForm, password, serveForms } from './form-page.ts';

/*
 * The forms that people practise on: the made-up apps of the practice world and the one in the extension itself. What is
 * filled, and what of their other pages is left alone, value by value.
 */
const petSitter = 'https://app.petsitterplus.signpost.test';
const saleSmartly = 'https://app.salesmartly.signpost.test';
const plain = 'https://app.plain.signpost.test';

/** Stands for the password in what is compared and printed. */
const there = '(the password)';
const outgoing = { host: 'smtp-mail.outlook.com', port: '587', security: 'STARTTLS', username: address };
interface Sample {
  address: string;
  /** What stands in the page after the fill, by name; everything else as it was. */
  filled: Record<string, string>;
}
const samples: Record<string, Sample> = {
  'pet-sitter-mail': {
    address: `${petSitter}/connect/email-settings/configuration`,
    filled: { ...outgoing, senderEmail: address, password: there },
  },
  'pet-sitter-sender-name': { address: `${petSitter}/connect/email-settings/sender`, filled: {} },
  'pet-sitter-connect': {
    address: `${petSitter}/connect/email-settings/connect`,
    // The list that makes the page with the mail fields count.
    filled: { accountType: 'SMTP' },
  },
  'pet-sitter-company': { address: `${petSitter}/admin/settings/company`, filled: {} },
  'pet-sitter-email-options': { address: `${petSitter}/admin/settings/email/options`, filled: {} },
  'pet-sitter-profile': { address: `${petSitter}/my-profile`, filled: {} },
  'pet-sitter-clients': { address: `${petSitter}/clients/search`, filled: {} },
  'sale-smartly-set-up': { address: `${saleSmartly}/email/setup?provider=outlook`, filled: {} },
  'invoice-desk': {
    address: `${plain}/settings`,
    filled: {
      inProtocol: 'imap',
      inHost: 'outlook.office365.com',
      inPort: '993',
      inSecurity: 'tls',
      inUser: address,
      inPassword: there,
      outHost: outgoing.host,
      outPort: outgoing.port,
      outSecurity: 'starttls',
      outUser: address,
      outPassword: there,
      outFrom: address,
    },
  },
};

/** Every control of the page by name: its value, or whether it is on; of the password only that it is there. */
const values = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (password, there) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map((e) => [
          e.type === 'radio' ? `${e.name}:${e.value}` : e.name,
          /checkbox|radio/.test(e.type) ? String(e.checked) : e.value.replace(password, there),
        ]),
      ),
    password,
    there,
  );

let base = '';
let script = '';
let browser: BrowserContext;
let close: () => Promise<void>;
let page: Page;
beforeAll(async () => {
  const world = createWorld();
  const pages: Record<string, string> = {
    'made-up-app': '<!doctype html><title>Practice</title><body></body>',
  };
  for (const [name, sample] of Object.entries(samples)) {
    const { text: style } = await ask(world, new URL('/app.css', sample.address).href);
    const { text } = await ask(world, sample.address);
    pages[name] = text.replace('<link rel="stylesheet" href="/app.css">', `<style>${style}</style>`);
  }
  ({ base, script, browser, close } = await serveForms(pages));
});
afterAll(() => close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe('the practice world’s apps', () => {
  it.each(Object.keys(samples))('%s', async (name) => {
    await openForm(page, base, name, script);
    const before = await values(page);
    await fillAll(page, ['smtp', 'imap', 'pop']);
    expect(await values(page)).toEqual({ ...before, ...samples[name]?.filled });
  });
});

it('fills the made-up app of the extension’s own practice page in every language', async () => {
  const replica = await bundle(new URL('./replica-entry.ts', import.meta.url).pathname, 'replica');
  await openForm(page, base, 'made-up-app', script);
  await page.evaluate(replica);
  const filled: Record<string, unknown> = {};
  for (const language of languagesThere()) {
    const look = { language, texts: practiceTexts(wordsFromFiles(language), () => undefined) };
    await page.evaluate(`replica.drawReplica(document, 'form', {}, ${JSON.stringify(look)}, {})`);
    await fillAll(page, ['smtp']);
    filled[language] = await values(page);
  }
  const each = {
    smtp_host: outgoing.host,
    smtp_port: outgoing.port,
    smtp_security: outgoing.security,
    smtp_username: address,
    smtp_password: there,
  };
  expect(filled).toEqual(Object.fromEntries(languagesThere().map((language) => [language, each])));
});
