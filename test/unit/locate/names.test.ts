// @vitest-environment happy-dom
import { computeAccessibleName } from 'dom-accessibility-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName, quickName } from '../../../utils/locate/names.ts';

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

describe('quickName', () => {
  it('is the title where nothing but an icon stands in it', () => {
    document.body.innerHTML = '<button title="Settings">\u2699</button>';
    expect(quickName(document.body.firstElementChild as Element)).toBe('Settings');
  });

  const nameOf = (html: string): string => {
    document.body.innerHTML = html;
    return quickName(document.body.firstElementChild as Element);
  };

  it('parts the lines of a tile, so that the first can be read as its title', () => {
    expect(nameOf('<button><div>Security</div><div>Ways to sign in</div></button>')).toBe(
      'Security | Ways to sign in',
    );
    expect(nameOf('<button><b>Security</b><small>Ways to sign in</small></button>')).toBe(
      'Security | Ways to sign in',
    );
  });

  it('takes no line of the source for a line of the page', () => {
    expect(nameOf('<button><i></i>Turn\n   on <b>two-step</b>\n</button>')).toBe('Turn on two-step');
  });

  it('reads what is put into a slot, once, and nothing that is put into none', () => {
    document.body.innerHTML = '<x-drawer><span>Security</span><span slot="gone">Old</span></x-drawer>';
    const shadow = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button><slot>Nothing</slot> v</button>';
    expect(quickName(shadow.firstElementChild as Element)).toBe('Security v');
  });
});
