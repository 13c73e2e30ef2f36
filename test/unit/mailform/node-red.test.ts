import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/mailform/judge/judge.ts';
import type { SeenPage } from '../../../utils/mailform/seen.ts';
import { mailValues } from '../../../utils/mailform/values.ts';

/*
 * The dialogs of Node-RED's mail nodes as the reader saw them in the running app, with the whole editor around them
 * (buttons that are not shown left out, long help texts cut). The app itself is filled in test/browser/node-red.test.ts.
 */
const values = mailValues('ada.sitter@outlook.com', ['smtp', 'imap', 'pop'], 'Ada Sitter');

/** What each field shall hold, by its id on the page, and the words on the app's button. */
function judged(name: string): Record<string, unknown> {
  const file = new URL(`../../corpora/seen/node-red-${name}.json`, import.meta.url);
  const { page } = JSON.parse(readFileSync(file, 'utf8')) as { page: SeenPage };
  const said = judge(page, new URL('http://127.0.0.1:1880/'), values);
  const rows = said.fields.map(({ field, role, wanted }) => [page.fields[field]?.id, [role, wanted]]);
  expect(said.ambiguous).toEqual([]);
  expect(said.testButton).toBe(-1);
  return { ...Object.fromEntries(rows), save: page.buttons[said.saveButton]?.text };
}
const text = (value: string) => ({ kind: 'text', text: value });

describe('Node-RED’s mail dialogs', () => {
  it('finds the server that sends, and neither the recipient nor the editor’s decoy fields', () => {
    expect(judged('e-mail')).toEqual({
      'node-input-server': ['smtp.host', text('smtp-mail.outlook.com')],
      'node-input-port': ['smtp.port', text('587')],
      'node-input-secure': ['smtp.security', { kind: 'check', on: false }],
      'node-input-userid': ['smtp.username', text('ada.sitter@outlook.com')],
      'node-input-password': ['smtp.password', { kind: 'secret' }],
      save: 'Done',
    });
  });

  it('finds the server that is read from, its box for SSL and its list for STARTTLS', () => {
    expect(judged('e-mail-in')).toEqual({
      'node-input-useSSL': ['imap.security', { kind: 'check', on: true }],
      'node-input-autotls': ['imap.security', { kind: 'option', index: 0, text: 'never' }],
      'node-input-server': ['imap.host', text('outlook.office365.com')],
      'node-input-port': ['imap.port', text('993')],
      'node-input-userid': ['imap.username', text('ada.sitter@outlook.com')],
      'node-input-password': ['imap.password', { kind: 'secret' }],
      save: 'Done',
    });
  });
});
