import { join } from 'node:path';
import { ensurePackages, PlainFailure, root } from './bootstrap.mjs';
import { buildExtension, targets } from './build.mjs';
import { ensureBrowser } from './get-browser.mjs';
import { lintPackage } from './lint-package.mjs';
import { runProgram } from './run-program.mjs';
import { runVitest } from './run-vitest.mjs';

const minutes = 60_000;
const say = (words = '') => console.log(words);
const interrupted = new AbortController();
const { signal } = interrupted;

const script = (...path) => join(root, 'node_modules', ...path);

/** One program that passes or fails as a whole. */
async function check(file, args) {
  const { code, output, ended } = await runProgram(process.execPath, [file, ...args], {
    cwd: root,
    limit: 5 * minutes,
    signal,
  });
  const late = ended === 'limit' ? 'It did not end in time.\n' : '';
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output: late + output };
}

async function types() {
  const tsc = script('typescript', 'bin', 'tsc');
  const ours = await check(tsc, ['--noEmit']);
  // The practice mailbox is React, with a configuration of its own.
  return ours.failed ? ours : check(tsc, ['--noEmit', '-p', join(root, 'practice', 'outlook')]);
}

/** Format and rules, and that nothing is unused: no file, no export, no package (knip.json). */
async function lint() {
  const rules = await check(script('@biomejs', 'biome', 'bin', 'biome'), ['check', '.']);
  return rules.failed ? rules : check(script('knip', 'bin', 'knip.js'), ['--no-progress']);
}

/** Builds for every browser, and asks the linter of addons.mozilla.org about Firefox's. */
async function build() {
  const result = { passed: 0, failed: 0, output: '' };
  for (const target of Object.keys(targets)) {
    try {
      const { folder } = await buildExtension(target, { signal });
      const complaints = target === 'firefox' ? await lintPackage(folder) : [];
      if (complaints.length > 0) throw new PlainFailure(complaints.join('\n'));
      result.passed += 1;
    } catch (error) {
      if (!(error instanceof PlainFailure)) throw error;
      result.failed += 1;
      result.output += `${error.message}\n`;
    }
  }
  return result;
}

/** With `--full` the properties are tried ten times as often (test/fuzz/runs.ts). */
const patience = () => (process.env.SIGNPOST_FULL === '1' ? 6 : 1);
const vitest = (projects, limit) => () =>
  runVitest(projects, { limit: limit * minutes * patience(), signal });

/** What there is to run. Rows run one after the other, the members of a row side by side. */
const rows = [
  [
    { name: 'types', run: types },
    { name: 'lint', run: lint },
  ],
  [
    { name: 'unit', run: vitest(['unit', 'unit-browser'], 5) },
    { name: 'build', run: build },
  ],
  [{ name: 'pages', run: vitest(['pages'], 10) }],
  [{ name: 'browser', run: vitest(['browser'], 25) }],
];
const names = rows.flat().map((step) => step.name);

const help = `npm test [-- --only ${names.join(',')}] [--full]

Installs what is missing (packages, Chromium, Firefox), then checks types and lint, runs the unit tests, builds the
extension for every browser, and tests it in real Chromium and Firefox. Ends with a line “N passed, N failed”.`;

/** Takes `--full` out of the arguments, and notes it where the tests look. */
function withoutFull(args) {
  if (args.includes('--full')) process.env.SIGNPOST_FULL = '1';
  return args.filter((arg) => arg !== '--full');
}

/** The names after --only, all without it; throws PlainFailure for one that does not exist. */
function chosen(args) {
  const [flag, value] = args.flatMap((arg) => arg.split('='));
  if (flag === undefined) return names;
  const wanted = flag === '--only' && value ? value.split(',') : [];
  const unknown = wanted.filter((name) => !names.includes(name));
  if (wanted.length === 0 || unknown.length > 0) throw new PlainFailure(help);
  // The browser tests drive the built extension.
  return wanted.includes('browser') ? [...wanted, 'build'] : wanted;
}

async function run(step) {
  const began = Date.now();
  const result = await step.run();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const mark = result.failed ? '✗' : '✓';
  say(`${mark} ${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  if (result.output) say(`${result.output.trimEnd()}\n`);
  return result;
}

/** Everything behind `npm test`; the last line is the count, and the exit code is 0 only without failures. */
export async function main(args) {
  const total = { passed: 0, failed: 0 };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => interrupted.abort());
  try {
    const wanted = chosen(withoutFull(args));
    await ensurePackages(say);
    const browsers = wanted.some((name) => ['pages', 'browser'].includes(name))
      ? ['chromium', 'firefox']
      : [];
    for (const family of browsers) {
      const { path } = await ensureBrowser(family, say);
      process.env[family === 'firefox' ? 'SIGNPOST_FIREFOX' : 'SIGNPOST_BROWSER'] = path;
    }
    for (const row of rows) {
      const steps = row.filter((step) => wanted.includes(step.name));
      if (steps.length === 0 || signal.aborted) continue;
      say(`Running: ${steps.map((step) => step.name).join(', ')} …`);
      for (const result of await Promise.all(steps.map(run))) {
        total.passed += result.passed;
        total.failed += result.failed;
      }
    }
    if (signal.aborted) throw new PlainFailure('The tests were interrupted.');
  } catch (error) {
    total.failed += 1;
    say(error instanceof PlainFailure ? error.message : error);
  }
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}
