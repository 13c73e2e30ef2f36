// `npm run mutation [-- group or file …]`: changes the code that a mistake would hurt most, one place at a time, and expects the
// tests of that very code to notice. Prints what was noticed, and names what was not; fails below 85 % of any group.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

/** What belongs together: files, and the patterns of the tests that have to notice. No commas in a pattern. */
const groups = {
  prover: { files: ['utils/locate/prove.ts'], tests: ['test/unit/locate/prove*.test.ts'] },
  addresses: {
    files: [
      'utils/mailform/judge/site.ts',
      'utils/mailform/judge/look-alike.ts',
      'utils/mailform/fill/frame-refusal.ts',
    ],
    tests: ['site', 'look-alike', 'frame-refusal'].map((name) => `test/unit/mailform/${name}.test.ts`),
  },
  refusals: {
    files: [
      'utils/mailform/fill/refuse.ts',
      'utils/mailform/fill/hit-test.ts',
      'utils/mailform/fill/painted-over.ts',
    ],
    tests: ['test/forms/refuse-element.test.ts'],
  },
  secret: {
    files: [
      'utils/secret/secret.ts',
      'utils/background/secret-answers.ts',
      'utils/background/target-command.ts',
    ],
    tests: [
      'test/unit/secret/secret.test.ts',
      'test/unit/background/secret-answers.test.ts',
      'test/unit/background/password-tab.test.ts',
      'test/unit/background/target-command.test.ts',
    ],
  },
};

const report = join(root, '.cache', 'mutation.json');
const noticed = new Set(['Killed', 'Timeout']);

/** The changes of the last run that counted. */
function counted() {
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const all = Object.entries(files).flatMap(([file, { mutants, source }]) => {
    const lines = source.split('\n');
    return mutants.map(({ status, replacement, location: { start } }) => ({
      file,
      status,
      missed: !noticed.has(status),
      said: `${file}:${start.line}  ${lines[start.line - 1].trim()}  =>  ${replacement}`,
    }));
  });
  return all.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
}

/** How many of these changes were noticed, in words. */
function share(changes) {
  const seen = changes.filter(({ missed }) => !missed).length;
  return `${seen} of ${changes.length} noticed (${((100 * seen) / changes.length).toFixed(1)} %)`;
}

const wanted = process.argv.slice(2);
const known = Object.entries(groups).flatMap(([name, { files }]) => [name, ...files]);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no such group or file: ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}
let failed = false;
const lines = [];
for (const [name, { files, tests }] of Object.entries(groups)) {
  const whole = wanted.length === 0 || wanted.includes(name);
  const changed = files.filter((file) => whole || wanted.includes(file));
  if (changed.length === 0) continue;
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  // A run that was broken off must not be read as the one before it.
  rmSync(report, { force: true });
  // Not by `--testFiles`: with it Stryker 9.6 switches a change on only when the modules are loaded, too late for
  // one in a table at the top of its file (`mutantActivation` in its mutant-test-planner.js).
  const { status } = spawnSync(process.execPath, [stryker, 'run', '--mutate', changed.join(',')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SIGNPOST_MUTATION_TESTS: tests.join(',') },
  });
  failed ||= status !== 0;
  if (!existsSync(report)) {
    lines.push(`${name}: broken off`);
    continue;
  }
  const all = counted();
  for (const { missed, said } of all) if (missed) lines.push(said);
  for (const file of changed) lines.push(`${file}: ${share(all.filter((one) => one.file === file))}`);
  if (changed.length > 1) lines.push(`${name}: ${share(all)}`);
  lines.push('');
}
console.log(`\n${lines.join('\n')}`);
process.exit(failed ? 1 : 0);
