// @vitest-environment happy-dom
import { computeAccessibleName } from 'dom-accessibility-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName } from '../../../utils/locate/names.ts';

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('fullName', () => {
  it('is what the library says, also where it need not be asked', () => {
    const attribute = fc.constantFrom(
      '',
      'href="/x"',
      'title="Tip"',
      'aria-label="Other"',
      'aria-labelledby="by"',
      'aria-owns="by"',
      'role="button"',
      'role="presentation"',
      'id="named"',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'button'),
        fc.uniqueArray(attribute, { maxLength: 3 }),
        fc.constantFrom('Save', ' Save  all\n', 'Save <b>all</b>', '<i></i>Save'),
        (tag, attributes, inside) => {
          document.body.innerHTML = `<p id="by">Outside</p><label for="named">Label</label><${tag} ${attributes.join(' ')}>${inside}</${tag}>`;
          const element = document.body.lastElementChild as Element;
          const said = computeAccessibleName(element);
          // Where the library has no name for it (a link without an address), its text stands in.
          if (said !== '') expect(spaced(fullName(element))).toBe(spaced(said));
        },
      ),
      { numRuns: 300 },
    );
  });
});
