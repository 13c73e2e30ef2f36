// `npm run mutation [-- group …]`: changes the code that a mistake would hurt most, one place at a time, and expects the tests
// of that very code to notice. Prints what was noticed, and names what was not; fails below 85 % of any group.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

/**
 * What belongs together: files, and the tests that have to notice (all of them are in vitest.mutation.config.ts). No commas in a
 * pattern: Stryker takes each for the next one.
 */
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
      'test/unit/background/target-command.test.ts',
    ],
  },
};

const report = join(root, '.cache', 'mutation.json');
const noticed = new Set(['Killed', 'Timeout']);

/** The changes of the last run that counted, and those that no test noticed. */
function read() {
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const all = Object.entries(files).flatMap(([file, { mutants, source }]) => {
    const lines = source.split('\n');
    return mutants.map(({ status, replacement, location: { start } }) => ({
      status,
      place: `${file}:${start.line}`,
      line: lines[start.line - 1].trim(),
      replacement,
    }));
  });
  const counted = all.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
  return { counted: counted.length, missed: counted.filter(({ status }) => !noticed.has(status)) };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`no such group: ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}
let failed = false;
const lines = [];
for (const [name, { files, tests }] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const args = [stryker, 'run', '--mutate', files.join(','), '--testFiles', tests.join(',')];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  failed ||= status !== 0;
  const { counted, missed } = read();
  for (const { place, line, replacement } of missed) lines.push(`${place}  ${line}  =>  ${replacement}`);
  lines.push(
    `${name}: ${counted - missed.length} of ${counted} noticed (${((100 * (counted - missed.length)) / counted).toFixed(1)} %)\n`,
  );
}
console.log(`\n${lines.join('\n')}`);
process.exit(failed ? 1 : 0);
