import { join } from 'node:path';
import { PlainFailure, root } from './bootstrap.mjs';
import { runProgram } from './run-program.mjs';

/**
 * What the linter of addons.mozilla.org finds in a built Firefox extension (a folder or a zip): one line for each
 * error, warning and notice. Empty when it finds nothing. Needs no network.
 */
export async function lintPackage(path) {
  const program = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [program, 'lint', '--source-dir', path, '--output', 'json', '--no-config-discovery'];
  const { output } = await runProgram(process.execPath, args, { cwd: root, limit: 120_000 });
  const start = output.indexOf('{');
  if (start < 0) throw new PlainFailure(`The linter did not answer:\n${output}`);
  const { errors, warnings, notices } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  return [...errors, ...warnings, ...notices].map(
    ({ _type, code, message, file, line }) =>
      `${_type} ${code}: ${message}${file ? ` (${file}:${line ?? 1})` : ''}`,
  );
}
