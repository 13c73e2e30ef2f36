import { describe, expect, it } from 'vitest';
import { inferred } from '../../../utils/labels/inferred/all.ts';
import { spellings } from '../../../utils/labels/spellings.ts';

describe('spellings', () => {
  it.each([
    ['Save', ['Save']],
    ['Save {all |}changes', ['Save all changes', 'Save changes']],
    ['{two|2}-{step|stage}', ['two-step', 'two-stage', '2-step', '2-stage']],
    ['how {{I|you} sign|to log} in', ['how I sign in', 'how to log in', 'how you sign in', 'how to log in']],
    ['one { left', ['one { left']],
  ])('of %s', (wording, all) => {
    expect(spellings(wording)).toEqual(all);
  });

  it('leave no brace in a table', () => {
    const left = Object.values(inferred)
      .flatMap((table) => Object.values(table).flat())
      .flatMap(spellings)
      .filter((text) => /[{}|]/.test(text));
    expect(left).toEqual([]);
  });
});
