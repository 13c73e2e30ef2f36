import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './zip.ts';

/** What a checkout or an unpacked source archive holds beside its sources. */
const made = /^(node_modules|\.git|\.output|\.wxt|\.cache|dist)(\/|$)|\.(log|tsbuildinfo)$/;

const git = (root: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const isCheckout = (root: string) => existsSync(join(root, '.git'));

/** The project's own files, relative to `root`: what git tracks, or everything not made where there is no git. */
export function sourceFiles(root: string): string[] {
  if (!isCheckout(root)) return filesBelow(root).filter((file) => !made.test(file));
  // A file deleted but not committed yet is still listed.
  return git(root, 'ls-files', '-z')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
}

/** Whether a checkout holds changes that are not committed. */
export const isDirty = (root: string): boolean =>
  isCheckout(root) && git(root, 'status', '--porcelain').trim() !== '';
