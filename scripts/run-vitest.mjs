import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { runProgram } from './run-program.mjs';

/**
 * What a report of vitest's JSON reporter counts: every test once, a file that could not be run as one failure. Skipped
 * tests are named, as nothing is left out silently. `code` is vitest's exit code: when it reports failure that no test
 * and no file shows (an error outside of any test, say), that is one failure, too.
 */
export function countReport(report, code) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + brokenFiles.length;
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  return {
    passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: skipped.map((test) => test.fullName),
  };
}

/** Runs projects of vitest.config.ts; `output` is what a person has to read: nothing when all passed. */
export async function runVitest(projects, { limit, signal }) {
  const [project] = projects;
  const folder = join(root, '.cache', 'test');
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { code, output, ended } = await runProgram(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: root, limit, signal },
  );
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const why = ended === 'limit' ? 'the tests did not end in time' : 'vitest wrote no report';
    return { passed: 0, failed: 1, output: `${output}\n${project}: ${why}` };
  }
  const { passed, failed, skipped } = countReport(report, code);
  const left = skipped.length ? `${skipped.length} skipped:\n  ${skipped.join('\n  ')}\n` : '';
  return { passed, failed, output: (failed ? output : '') + left };
}
