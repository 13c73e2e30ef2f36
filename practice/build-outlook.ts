import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cacheDirectory } from './certificate.ts';

export type FluentVersion = 8 | 9;

const sources = join(dirname(fileURLToPath(import.meta.url)), 'outlook');
const lock = join(sources, '..', '..', 'package-lock.json');

/** Stands for everything the bundle depends on: our sources and the locked versions of the libraries. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(sources).sort()) hash.update(name).update(readFileSync(join(sources, name)));
  return hash.update(readFileSync(lock)).digest('hex').slice(0, 20);
}

const building = new Map<string, Promise<string>>();

/**
 * The script of the practice mailbox with Outlook's settings drawn by the real Fluent UI 8 or 9. Built once per state of the
 * sources and kept under the cache directory. Throws what the bundler throws.
 */
export function outlookBundle(version: FluentVersion): Promise<string> {
  const hash = sourceHash();
  const file = join(cacheDirectory, `outlook-${version}.js`);
  const firstLine = `// ${hash}\n`;
  try {
    const kept = readFileSync(file, 'utf8');
    if (kept.startsWith(firstLine)) return Promise.resolve(kept);
  } catch {
    // Not built yet.
  }
  const key = `${version} ${hash}`;
  let job = building.get(key);
  if (!job) {
    job = bundle(version).then((text) => {
      mkdirSync(cacheDirectory, { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, firstLine + text);
      renameSync(draft, file);
      return firstLine + text;
    });
    building.set(key, job);
  }
  return job;
}

async function bundle(version: FluentVersion): Promise<string> {
  const result = await build({
    entryPoints: [join(sources, `main-${version}.tsx`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {},
    legalComments: 'none',
    // Fluent checks this; the built replica runs as a shipped page does.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const output = result.outputFiles[0];
  if (!output) throw new Error(`nothing was bundled for Fluent UI ${version}`);
  return output.text;
}
