import { describe, expect, it } from 'vitest';
import { importsIn, type Module, modules, withoutComments } from './modules.ts';

const all = modules();
const byPath = new Map(all.map((module) => [module.path, module]));
const within = (...folders: string[]) =>
  all.filter(({ path }) => folders.some((f) => path.startsWith(`${f}/`)));
const shipped = within('entrypoints', 'components', 'utils');

/** Everything a module reaches by its imports, for values alone or of any kind, with the way there. */
function reached(from: Module, by: 'values' | 'imports' = 'values'): Map<string, string[]> {
  const ways = new Map<string, string[]>([[from.path, [from.path]]]);
  const open = [from.path];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of byPath.get(at)?.[by] ?? []) {
      if (ways.has(to)) continue;
      ways.set(to, [...(ways.get(at) ?? []), to]);
      open.push(to);
    }
  }
  return ways;
}

it('reads the imports that count', () => {
  const text = [
    "import type { A } from './a.ts';",
    "import { type B } from './b.ts';",
    "import { type C, c } from './c.ts';",
    "export { d } from './d.ts';",
    "import {\n  e,\n} from './e.ts';",
    "// import { f } from './f.ts';",
    "import './g.css';",
    "import * as z from 'zod/mini';",
  ].join('\n');
  const { imports, values } = importsIn(text);
  expect(values.sort()).toEqual(['./c.ts', './d.ts', './e.ts', './g.css', 'zod/mini']);
  expect(imports.sort()).toEqual(['./a.ts', './b.ts', ...values].sort());
  // A wrong reading of the tree would make every rule below hold for nothing.
  expect(all.length).toBeGreaterThan(300);
  expect(byPath.get('entrypoints/background.ts')?.values).toContain('utils/zod-jitless.ts');
});

describe('house rules', () => {
  it('no file is longer than 300 lines without a reason in it', () => {
    const long = all.filter(
      ({ text }) =>
        text.split('\n').length - 1 > 300 && !/\w, hence its length\.|^\/\/ Made by `npm run /.test(text),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('no modules depend on each other in a circle, nor do their types', () => {
    const circles = all.flatMap((module) =>
      module.imports
        .filter((to) => byPath.has(to))
        .flatMap((to) => {
          const back = reached(byPath.get(to) as Module, 'imports').get(module.path);
          return back ? [[module.path, ...back].join(' → ')] : [];
        }),
    );
    expect(circles).toEqual([]);
  });

  it('the pure parts reach no browser API, by whatever way', () => {
    const pure = within(
      ...[
        'guide',
        'explain',
        'apps',
        'evidence',
        'labels',
        'locate',
        'pages',
        'mailform',
        'report',
        'policy',
      ].map((folder) => `utils/${folder}`),
    ).filter(({ path }) => path !== 'utils/policy/read-policy.ts');
    const edges = /^(wxt\/|webextension-polyfill|@webext-core\/|utils\/native)/;
    const broken = pure.flatMap((module) => {
      const ways = [...reached(module)].filter(([to]) => edges.test(to)).map(([, way]) => way.join(' → '));
      return /\b(browser|chrome)\.\w/.test(withoutComments(module.text)) ? [...ways, module.path] : ways;
    });
    expect(broken).toEqual([]);
  });

  it('what decides knows no document: guide, explanations, apps and evidence', () => {
    const deciding = within('utils/guide', 'utils/explain', 'utils/apps', 'utils/evidence');
    const broken = deciding.filter(({ text }) =>
      /\b(document|window|navigator|localStorage)\s*[.[]/.test(withoutComments(text)),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('views call no browser API', () => {
    const broken = within('components').filter(
      ({ values, text }) =>
        [...values].some((to) => /^(wxt\/|webextension-polyfill|utils\/native)/.test(to)) ||
        /\b(browser|chrome)\.\w/.test(withoutComments(text)),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('nothing shipped makes code or HTML of strings, or calls out', () => {
    const forbidden =
      /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|\bnew Function\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|setAttribute\('style'|console\.\w+\(/;
    const broken = shipped.filter(
      // What builds is not shipped.
      ({ path, text }) =>
        !/\.node\.ts$|vite-plugin|utils\/build\/|compile\.ts$/.test(path) &&
        forbidden.test(withoutComments(text)),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('only the background writes what is remembered', () => {
    const writers = shipped.filter(
      ({ path, values, text }) =>
        !/^utils\/(store|background)\//.test(path) &&
        values.some((to) => to.startsWith('utils/store/')) &&
        /\b(updateStore|saveStore)\b/.test(withoutComments(text)),
    );
    expect(writers.map(({ path }) => path)).toEqual([]);
  });

  it('schemas come from zod/mini', () => {
    expect(shipped.filter(({ values }) => values.includes('zod')).map(({ path }) => path)).toEqual([]);
  });
});
