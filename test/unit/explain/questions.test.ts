import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Before } from '../../../utils/explain/before.ts';
import { explain } from '../../../utils/explain/explain.ts';
import { type Answers, answerIds, withAnswers } from '../../../utils/explain/questions.ts';

const basic = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.';
const first = (text: string, before: Before) => explain(text, before).causes[0]?.id;

describe('the questions', () => {
  const unknown = 'Something went wrong. Error 17.';
  const answered = (text: string, answers: Answers, before: Before = {}) =>
    explain(text, withAnswers(before, answers));

  it('narrow an unknown error, and what they lead to is told as inferred', () => {
    expect(answered(unknown, {}).causes).toEqual([]);
    const answer = answered(unknown, {
      'which-way': 'password',
      'account-kind': 'personal',
      'send-or-read': 'send',
    });
    expect(answer).toMatchObject({ kind: 'explained', inferred: true });
    expect(answer.causes[0]?.id).toBe('basic-auth-disabled');
    expect(answered(unknown, { 'which-way': 'official', 'since-when': 'stopped' }).causes[0]?.id).toBe(
      'oauth-token-expired',
    );
    expect(
      answered(unknown, { 'which-way': 'password', 'account-kind': 'work', 'send-or-read': 'send' }).causes[0]
        ?.id,
    ).toBe('smtp-auth-disabled-by-admin');
  });

  it('are not asked again once answered, nor ever in the way of what the text says', () => {
    const left = answered(unknown, { 'which-way': 'official', 'which-page': 'app' }).questions;
    expect(left).not.toContain('which-way');
    expect(left).not.toContain('which-page');
    expect(answered(basic, { 'which-way': 'official', 'since-when': 'stopped' })).not.toHaveProperty(
      'inferred',
    );
    expect(first(basic, withAnswers({}, { 'which-way': 'official' }))).toBe('basic-auth-disabled');
  });

  it('tell a dry test from a real one', () => {
    const bare = '535 5.7.3 Authentication unsuccessful';
    const onTheWay = { way: 'password', accountKind: 'personal' } as const;
    expect(explain(bare, onTheWay).questions).toContain('which-password');
    const dry = answered(bare, { 'which-password': 'made-up' }, onTheWay);
    expect(dry).toMatchObject({ goesOn: true, causes: [{ id: 'bad-credentials' }] });
    const real = answered(bare, { 'which-password': 'app-password' }, onTheWay);
    expect(real.causes[0]?.id).toBe('basic-auth-disabled');
    expect(real).not.toHaveProperty('goesOn');
    // The server's own word ends the way whatever was typed.
    expect(answered(basic, { 'which-password': 'made-up' }, onTheWay)).not.toHaveProperty('goesOn');
    expect(explain(bare, { ...onTheWay, freshAppPassword: true }).questions).not.toContain('which-password');
  });

  it('take any combination of answers without a guess that the text would contradict', () => {
    const one = fc.record(
      Object.fromEntries(Object.entries(answerIds).map(([id, given]) => [id, fc.constantFrom(...given)])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answers>;
    fc.assert(
      fc.property(one, (answers) => {
        const { causes, questions } = answered(unknown, answers);
        expect(causes.length).toBeLessThanOrEqual(5);
        for (const id of Object.keys(answers)) expect(questions).not.toContain(id);
      }),
    );
  });
});
