import { expect, it } from 'vitest';
import { judge } from '../../../utils/mailform/judge/judge.ts';
import type { SeenField, SeenPage, SeenTitle } from '../../../utils/mailform/seen.ts';
import { mailValues } from '../../../utils/mailform/values.ts';
import { seenFields } from './seen-fields.ts';

type Section = [title: string, fields: Partial<SeenField>[]];
const server: Section = ['SMTP', [{ label: 'Host' }, { label: 'Port' }, { label: 'Username' }]];
const secret: Partial<SeenField> = { label: 'Password', type: 'password' };

/** A page of sections under one heading, as the reader gives it. */
function page(heading: string, ...sections: Section[]): SeenPage {
  const count = sections.reduce((sum, [, fields]) => sum + fields.length, 0);
  const titles: SeenTitle[] = [
    { text: heading, level: 1, count },
    ...sections.map(([text, { length }]) => ({ text, level: 3, count: length })),
  ];
  const fields = sections.flatMap(([, fields], section) =>
    fields.map((field) => ({ titles: [section + 1, 0], ...field })),
  );
  return {
    title: 'Settings',
    titles,
    fields: seenFields(fields),
    buttons: [],
  };
}

/** The labels of the person's fields, by role. */
function people(seen: SeenPage): Record<string, string> {
  const values = mailValues('ada@example.com', ['smtp', 'imap'], 'Ada');
  const said = judge(seen, new URL('https://app.example/'), values);
  const rows = said.fields.map(({ role, field }): [string, string] => [
    role,
    seen.fields[field]?.label ?? '',
  ]);
  return Object.fromEntries(rows.filter(([role]) => /^(?:from|account)\./.test(role)));
}

it.each(['Email', 'Email delivery', 'Mail settings'])(
  'an address in a section about mail is the sender’s: %s',
  (title) => {
    const seen = page('Settings', [title, [{ label: 'Email address' }, { label: 'Limit' }]], server);
    expect(people(seen)).toEqual({ 'from.address': 'Email address' });
  },
);

it.each(['Email notifications', 'Test email', 'Newsletter by email', 'Support'])(
  'an address in a section about whom mail reaches is not: %s',
  (title) => {
    const seen = page('Settings', [title, [{ label: 'Email address' }, { label: 'Limit' }]], server);
    expect(people(seen)).toEqual({});
  },
);

it.each([
  ['Sender', 'Email'],
  ['发信人', '发信邮箱'],
  ['Absender', 'E-Mail-Adresse'],
])('“%s” beside “%s” is a name', (name, email) => {
  const seen = page('Settings', ['SMTP', [{ label: email }, { label: name }, ...server[1]]]);
  expect(people(seen)).toEqual({ 'from.address': email, 'from.name': name });
});

it('“Sender” with an address in it, or nothing but a name beside it, is an address', () => {
  const typed = page('Settings', [
    'SMTP',
    [{ label: 'Sender', type: 'email' }, { label: 'Email' }, ...server[1]],
  ]);
  expect(people(typed)['from.address']).toBe('Sender');
  const alone = page('Settings', ['SMTP', [{ label: 'Sender' }, { label: 'Sender name' }, ...server[1]]]);
  expect(people(alone)).toEqual({ 'from.address': 'Sender', 'from.name': 'Sender name' });
});

const imap: Section = ['IMAP', [{ label: 'IMAP host' }, { label: 'IMAP port' }]];
it('address and name in a section of their own are what people see, with a password they are an account', () => {
  const seen = page(
    'Settings',
    ['Email information', [{ label: 'Email address' }, { label: 'Email name' }]],
    imap,
    server,
  );
  expect(people(seen)).toEqual({ 'from.address': 'Email address', 'from.name': 'Email name' });
  const account = page('Settings', ['Account', [{ label: 'Email address' }, secret]], imap, server);
  expect(people(account)).toEqual({ 'account.email': 'Email address', 'account.password': 'Password' });
});

it('the name of an account or of an entry in a list is no sender’s name', () => {
  const account = page('Settings', [
    'SMTP',
    [{ label: 'Email account name' }, { label: 'From address' }, ...server[1]],
  ]);
  expect(people(account)).toEqual({ 'from.address': 'From address' });
  const entry: Section = ['SMTP', [{ label: 'Sender name' }, { label: 'Email address' }, ...server[1]]];
  expect(people(page('Create sender', entry))).toEqual({ 'from.address': 'Email address' });
  expect(people(page('Outgoing mail', entry))).toEqual({
    'from.address': 'Email address',
    'from.name': 'Sender name',
  });
});

it('a mailbox that is given a name sends under it', () => {
  const seen = page('Settings', ['Mailbox', [{ label: 'Name', placeholder: 'Mailbox name' }, ...server[1]]]);
  expect(people(seen)).toEqual({ 'from.name': 'Name' });
});

it('a sender and an address for answers beside a mail server’s port are mail without a word of it', () => {
  const fields = [
    { label: 'From' },
    { label: 'Reply to' },
    { label: 'Host' },
    { label: 'Port', preset: '25' },
  ];
  expect(people(page('Settings', ['Connection', fields]))).toEqual({ 'from.address': 'From' });
  const without = fields.map(({ label }) => ({ label }));
  expect(people(page('Settings', ['Connection', without]))).toEqual({});
});

it('“E-mail d’envoi …” is an address however much follows', () => {
  const long = 'Email d’envoi pour les messages automatiques';
  expect(people(page('Réglages', ['SMTP', [{ label: long }, ...server[1]]]))).toEqual({
    'from.address': long,
  });
});
