import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kitModules } from '../../../utils/build/guide-kit.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const listed = (names: string): string[] => names.split(',').flatMap((name) => name.trim() || []);

describe('kitModules', () => {
  const modules = [...kitModules()];

  it('names all that is in the kit, each with the file that has it', () => {
    const inKit = /export const kit = \{([^}]+)\}/.exec(read('utils/content/guide-kit.ts'))?.[1] ?? '';
    const names = modules.flatMap(([, some]) => listed(some));
    expect(names.toSorted()).toEqual(listed(inKit).toSorted());
    for (const [path, some] of modules)
      for (const name of listed(some))
        expect(read(path)).toMatch(new RegExp(`^export (function|const) ${name}\\b`, 'm'));
  });
});
