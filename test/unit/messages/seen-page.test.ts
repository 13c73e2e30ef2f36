import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../utils/in-turns.ts';
import type { SeenButton, SeenField, SeenPage } from '../../../utils/mailform/seen.ts';
import { seenPage } from '../../../utils/messages/seen-page.ts';
import { runs } from '../../fuzz/runs.ts';

const field: SeenField = {
  control: 'text',
  tag: 'INPUT',
  type: 'text',
  label: 'SMTP server',
  labelFrom: 'label',
  titles: [0],
  at: 1,
};
const button: SeenButton = {
  text: 'Save',
  title: '',
  aria: '',
  id: '',
  name: '',
  submit: true,
  shown: true,
  form: 0,
  at: 2,
  behind: 0,
  above: '',
};
const page: SeenPage = {
  title: 'Settings',
  titles: [{ text: 'Mail', level: 2, count: 1 }],
  fields: [field],
  buttons: [button],
};
const read = (change: object) => atOnce(seenPage({ ...page, ...change }));

describe('a page that a script read', () => {
  it('is taken as it is', () => {
    expect(read({})).toEqual(page);
    const full = {
      ...field,
      options: [{ value: '1', text: 'TLS' }],
      chosen: 0,
      on: true,
      help: 'x'.repeat(3000),
    };
    expect(read({ fields: [field, full] })?.fields).toEqual([field, full]);
  });

  it('leaves out what does not belong to it', () => {
    expect(read({ fields: [{ ...field, value: 'typed' }] })?.fields).toEqual([field]);
  });

  it.each([
    ['a field of no known kind', { fields: [field, { ...field, control: 'secret' }] }],
    ['a text longer than a caption', { fields: [{ ...field, label: 'x'.repeat(501) }] }],
    ['a field under more titles than are read', { fields: [{ ...field, titles: Array(25).fill(0) }] }],
    ['a place between two', { fields: [{ ...field, at: 1.5 }] }],
    ['a title that is none', { titles: ['Mail'] }],
    ['a button without words', { buttons: [{ ...button, text: undefined }] }],
  ])('is not taken with %s', (_what, change) => expect(read(change)).toBeNull());

  it('throws at nothing, whatever stands in its lists', () => {
    const nearly = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.dictionary(fc.constantFrom(...Object.keys({ ...field, ...button }), '__proto__'), fc.anything()),
      fc.constantFrom(field, button, page.titles[0]),
    );
    fc.assert(
      fc.property(fc.array(nearly), fc.array(nearly), fc.array(nearly), (titles, fields, buttons) => {
        const made = atOnce(seenPage({ title: '', titles, fields, buttons }));
        if (made) expect(atOnce(seenPage(made))).toEqual(made);
      }),
      { numRuns: runs },
    );
  });
});
