import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure that is told to the person in its own words, without a stack. */
export class PlainFailure extends Error {}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Why the installed packages do not fit the lock file, or null when they do. Compares versions instead of times, so that
 * a switch of branches that changes nothing installs nothing.
 */
export function packagesProblem(folder = root) {
  let installed;
  try {
    installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  } catch {
    return 'they are not installed yet';
  }
  for (const [path, wanted] of Object.entries(packagesOf(join(folder, 'package-lock.json')))) {
    if (path === '' || wanted.link) continue;
    const have = installed[path];
    // Packages for other platforms are left out by the installer.
    if (!have && !wanted.optional && !wanted.devOptional) return `${path} is missing`;
    if (have && have.version !== wanted.version)
      return `${path} is ${have.version}, the lock file says ${wanted.version}`;
  }
  return null;
}

/** The declarations that WXT writes: tsconfig.json stands on them, so whatever reads that file does too. */
async function ensureTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await runProgram(process.execPath, [wxt, 'prepare'], {
    cwd: root,
    limit: 120_000,
  });
  if (code !== 0) throw new PlainFailure(`The types could not be generated:\n${output ?? ''}`);
}

/** Installs the packages exactly as locked when they are missing or other ones. Throws PlainFailure. */
export async function ensurePackages(say) {
  const problem = packagesProblem();
  if (problem) await install(say, problem);
  await ensureTypes();
}

async function install(say, problem) {
  say(`Installing the packages (${problem}). This takes a minute or two …`);
  const npm = process.env.npm_execpath;
  // No package runs a program of its own while it is installed, our own step neither: ensureTypes does it.
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const options = { cwd: root, show: true, limit: 15 * 60_000 };
  const result =
    npm && /\.c?js$/.test(npm)
      ? await runProgram(process.execPath, [npm, ...args], options)
      : await runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.ended === 'missing')
    throw new PlainFailure('npm was not found. It comes with Node.js: https://nodejs.org/');
  if (result.code !== 0 || packagesProblem())
    throw new PlainFailure(
      'The packages could not be installed. The lines above say why; mostly it is the network. Then run the command again.',
    );
}
