import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';
import { framed } from '../../../utils/explain/frames.ts';
import { statement } from '../../../utils/explain/rank.ts';

describe('frames of plain sentences', () => {
  it('speak of words that are declared', () => {
    const source = readFileSync(new URL('../../../utils/explain/frames.ts', import.meta.url), 'utf8');
    const declared = [...source.matchAll(/^ {2}(\w+): '/gm)].map(([, name]) => name);
    const used = [...source.matchAll(/<(\w+)>/g)].map(([, name]) => name).filter((name) => name !== 'name');
    expect(declared.length).toBeGreaterThan(10);
    expect(used.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it.each([
    ['send-as-denied', 'the sender address does not belong to your account'],
    ['send-as-denied', 'die sender belong not to your account'],
    ['mailbox-full', 'there is no space left in your mailbox'],
    ['mailbox-full', 'mailbox in space not enough'],
    ['imap-pop-disabled', 'imap is turned off in your outlook settings'],
  ] as const)('read the order of words of any language, %s: %s', (cause, line) => {
    expect(framed(line).map((one) => one.cause)).toContain(cause);
  });

  it('suggest: they close no way', () => {
    const found = explain('Microsoft has phased out app passwords for Outlook mailboxes.').causes[0];
    expect(found?.id).toBe('basic-auth-disabled');
    expect(found?.weight).toBeLessThan(statement);
  });

  it.each([
    'Reply-to and sender address may be different.',
    'Update your password',
    'POP is turned on for your mailbox.',
    'The parcel could not be delivered because nobody was at home.',
    'Set the date and time of your camera in Settings.',
    'GMX: IMAP ist nicht aktiviert. Bitte in den Einstellungen aktivieren.',
    'MQTT: Connection Refused: not authorised (broker.example)',
  ])('say nothing of what is no refusal of a Microsoft mailbox: %s', (text) => {
    expect(explain(text).causes).toEqual([]);
  });
});
