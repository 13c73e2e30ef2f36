import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  link?: boolean;
  integrity?: string;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const locked = Object.entries(
  read<{ packages: Record<string, Locked> }>('package-lock.json').packages,
).filter(([path]) => path !== '');
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const shipped = locked.filter(([, one]) => !one.dev && !one.devOptional);

/** Licences that ask for a notice at most; MPL-2.0 is for files that are shipped unmodified, and for tools. */
const free =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|BSD|Apache-2\.0|Unicode-DFS-2016|Unlicense|CC0-1\.0)$/;
const toolsToo = /^(MPL-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0|CC-BY-3\.0|Python-2\.0|Zlib)$/;
const choices = (license: string): string[] => license.replace(/[()]/g, '').split(/ OR /);
const every = (license: string, test: (one: string) => boolean): boolean =>
  license.split(/ AND /).every(test);

/** Packages whose manifest names its licence in a way that the lock file does not take over. */
const named: Record<string, string> = { 'is-relative': 'MIT', 'os-shim': 'MIT' };

describe('what is depended on', () => {
  it('is these few packages, and what they bring', () => {
    expect(shipped.map(([path]) => nameOf(path)).sort()).toEqual(
      [
        '@aklinker1/zero-serialize-error',
        '@webext-core/messaging',
        'dom-accessibility-api',
        'preact',
        'webextension-polyfill',
        'zod',
      ].sort(),
    );
  });

  it('is pinned to one version each, with its hash', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    for (const [path, one] of locked) if (!one.link) expect(one.integrity, path).toMatch(/^sha512-/);
  });

  it('ships under licences that ask for a notice at most, the polyfill unmodified under MPL-2.0', () => {
    for (const [path, { license = '' }] of shipped)
      expect(
        choices(license).some((one) => every(one, (part) => free.test(part))) ||
          (nameOf(path) === 'webextension-polyfill' && license === 'MPL-2.0'),
        `${path}: ${license}`,
      ).toBe(true);
  });

  it('has no tool under GPL, LGPL or AGPL alone', () => {
    for (const [path, { license = named[nameOf(path)] ?? '' }] of locked)
      expect(
        choices(license).some((one) => every(one, (part) => free.test(part) || toolsToo.test(part))),
        `${path}: ${license || 'no licence named'}`,
      ).toBe(true);
  });

  it('runs no install script', () => {
    const withScripts = locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path));
    expect(manifest.allowScripts).toEqual(Object.fromEntries(withScripts.map((name) => [name, false])));
    // npm before 11 asks no such list: our own installing lets none run.
    expect(readFileSync('scripts/bootstrap.mjs', 'utf8')).toMatch(/'ci',[^\]]*'--ignore-scripts'/);
  });

  it('is named, with its licence, in what is shipped: each package of which there is code', async () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const entries = readdirSync(`${root}entrypoints`)
      .flatMap((name) => [name, `${name}/main.ts`, `${name}/main.tsx`])
      .map((name) => `${root}entrypoints/${name}`)
      .filter((path) => /\.tsx?$/.test(path) && existsSync(path));
    const { metafile } = await build({
      entryPoints: entries,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'nowhere',
      format: 'esm',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'empty', '.svg': 'empty' },
      logLevel: 'silent',
      plugins: [
        {
          name: 'made by the build',
          setup: ({ onResolve }) =>
            onResolve({ filter: /^virtual:|\?/ }, ({ path }) => ({ path, external: true })),
        },
      ],
    });
    const inside = Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []) : [],
      );
    const notices = readFileSync(`${root}public/third-party.txt`, 'utf8');
    const named = [...notices.matchAll(/^(\S+) (\d\S*) \((\S+)\)$/gm)].map((line) => line.slice(1, 4));
    expect(named.map(([name]) => name)).toEqual([...new Set(inside)].sort());
    for (const [name, version, license] of named) {
      const { version: is, license: under } = read<Locked>(`node_modules/${name}/package.json`);
      expect([name, version, license]).toEqual([name, is, under]);
    }
    expect(notices).toContain(
      'The above copyright notice and this permission notice shall be included in all',
    );
  });
});
