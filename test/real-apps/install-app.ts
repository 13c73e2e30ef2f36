import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const limit = 5 * 60_000;

/**
 * Installs a real app's packages (a folder here with package.json and lock) unless they are there already. Returns the
 * folder, or null when npm cannot fetch them: said on the console, and an error where tests must not be
 * left out (`CI`). Nothing of the packages runs while they are installed.
 */
export async function installApp(name: string): Promise<string | null> {
  const folder = new URL(`./${name}`, import.meta.url).pathname;
  const stamp = join(folder, 'node_modules', '.signpost-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      timeout: limit,
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const why = `${name} could not be installed: ${String(error).trim().slice(-600)}`;
    if (process.env.CI) throw new Error(why);
    console.warn(`Left out, since ${why}`);
    return null;
  }
  writeFileSync(stamp, wanted);
  return folder;
}
