import { existsSync, readFileSync } from 'node:fs';
import type { Failure } from './pages-score.ts';

const list = 'test/pages/known-failures.json';

/** Failures we know of and have not mended: `kind control file`, one a line, in test/pages/known-failures.json. */
function knownFailures(): Set<string> {
  return new Set(existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : []);
}

const nameOf = (f: Failure): string => `${f.kind} ${f.control} ${f.file}`;

/**
 * Compares a run with the list, both ways: a pass that broke, and a listed failure that passes now.
 * @param files the cases that were run; a listed failure of another case says nothing
 */
export function ratchet(
  failures: Failure[],
  files: string[],
  known = knownFailures(),
): { broke: string[]; mended: string[] } {
  const now = new Set(failures.map(nameOf));
  const ran = new Set(files);
  return {
    broke: failures.filter((f) => !known.has(nameOf(f))).map((f) => `${nameOf(f)}: ${f.detail}`),
    mended: [...known].filter((k) => !now.has(k) && ran.has(k.split(' ').slice(2).join(' '))),
  };
}
