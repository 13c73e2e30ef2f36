import { describe, expect, it } from 'vitest';
import { cardCss } from '../../../components/card/card-css.ts';
import { fieldCss } from '../../../components/card/field-css.ts';
import { onlyUsed } from '../../../utils/build/drawn-css.ts';

const names = (css: string, found: RegExp) => [...new Set([...css.matchAll(found)].map(([, name]) => name))];

describe('onlyUsed', () => {
  it.each([
    ['card', cardCss()],
    ['fields', fieldCss()],
  ])('keeps of the styles of the %s every declaration they ask for, and no other', (_what, css) => {
    const declared = names(onlyUsed(css), /(--[\w-]+):/g);
    const asked = names(css, /var\((--[\w-]+)/g);
    const before = names(css, /(--[\w-]+):/g);
    expect(declared.toSorted()).toEqual(asked.filter((name) => before.includes(name)).toSorted());
    expect(declared.length).toBeLessThan(before.length);
  });

  it('leaves a name that begins another alone, and every value as it is', () => {
    const css =
      'a{--font:1px;--font-body:2px "A, B";--none:3px;top:var(--font-body);left:var(--font,\n4px)}\nb,\nc{d:e\nf}';
    expect(onlyUsed(css)).toBe(
      'a{--font:1px;--font-body:2px "A, B";top:var(--font-body);left:var(--font,4px)}b,c{d:e\nf}',
    );
  });
});
