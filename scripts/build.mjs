import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PlainFailure, root } from './bootstrap.mjs';
import { runProgram } from './run-program.mjs';

/** The builds there are, and what WXT is asked for. */
export const targets = {
  chrome: { folder: 'chrome-mv3', args: ['-b', 'chrome'] },
  edge: { folder: 'edge-mv3', args: ['-b', 'edge'] },
  firefox: { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
};

/** Everything the built extension is made of. */
const sources = [
  'entrypoints',
  'components',
  'utils',
  'locales',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

function hashInto(hash, path) {
  const info = statSync(join(root, path), { throwIfNoEntry: false });
  if (!info) return;
  if (info.isDirectory())
    for (const name of readdirSync(join(root, path)).sort()) hashInto(hash, `${path}/${name}`);
  else hash.update(`${path}\n${info.size}\n`).update(readFileSync(join(root, path)));
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of sources) hashInto(hash, path);
  return hash.digest('hex');
}

function outputFolder(target) {
  return join(root, '.output', targets[target].folder);
}

/** What identifies the output as ours: the sources it was made of and when its manifest was written. */
function stampOf(target, hash) {
  const manifest = statSync(join(outputFolder(target), 'manifest.json'), { throwIfNoEntry: false });
  return manifest ? `${hash} ${manifest.mtimeMs}` : null;
}

/**
 * Builds the extension for a target unless the output was made of just these sources, or always when `fresh`. Gives its
 * folder and whether it was built now. Throws PlainFailure with the builder's own words.
 */
export async function buildExtension(target, { signal, fresh = false } = {}) {
  const hash = sourcesHash();
  const stampFile = join(root, '.cache', 'builds', targets[target].folder);
  const stamp = stampOf(target, hash);
  let kept = '';
  try {
    kept = readFileSync(stampFile, 'utf8');
  } catch {
    // Not built by us yet.
  }
  const folder = outputFolder(target);
  if (!fresh && stamp !== null && stamp === kept) return { folder, built: false };
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = await runProgram(process.execPath, [wxt, 'build', ...targets[target].args], {
    cwd: root,
    // The test runner's NODE_ENV would give a build for developers, with file names of this machine in it.
    env: { ...process.env, NODE_ENV: 'production' },
    limit: 5 * 60_000,
    signal,
  });
  if (result.code !== 0)
    throw new PlainFailure(
      `The extension could not be built for ${target}:\n${stripVTControlCharacters(result.output)}`,
    );
  mkdirSync(join(root, '.cache', 'builds'), { recursive: true });
  writeFileSync(stampFile, stampOf(target, hash) ?? '');
  return { folder, built: true };
}
