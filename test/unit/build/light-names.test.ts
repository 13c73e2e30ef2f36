import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightNames } from '../../../utils/build/light-names.ts';

const folder = 'node_modules/dom-accessibility-api/dist/';
const read = (name: string): string => readFileSync(`${folder}${name}.mjs`, 'utf8');

describe('lightNames', () => {
  it.each([
    ['getRole', /tagName|void 0|superscript|complementary/],
    ['util', /ownerDocument;|new TypeError/],
    ['accessible-name', /options\)|arguments/],
    ['accessible-name-and-description', /typeof Map|options\.|arguments|new (Type)?Error|label"\)\)/],
  ])('finds every piece in %s and leaves nothing of it', (name, gone) => {
    expect(read(name)).toMatch(gone);
    expect(lightNames(`/x/${folder}${name}.mjs`, read(name))).not.toMatch(gone);
  });

  it('leaves every other module alone', () => {
    expect(lightNames(`/x/${folder}is-inaccessible.mjs`, read('is-inaccessible'))).toBeUndefined();
    expect(lightNames('/x/utils/locate/util.mjs', read('util'))).toBeUndefined();
  });

  it('refuses a module that holds a piece no more, or twice', () => {
    const util = read('util');
    expect(() => lightNames(`/${folder}util.mjs`, util.replace('getRootNode ?', ''))).toThrow('getRootNode');
    expect(() => lightNames(`/${folder}util.mjs`, util + util)).toThrow('does not hold this once');
  });
});
