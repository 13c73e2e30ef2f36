import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BenchCase } from '../bench/page-case.ts';

/** Every HTML file of a folder, or the one file. */
export function readCases(path: string): BenchCase[] {
  if (statSync(path).isFile()) return [{ file: path, html: readFileSync(path, 'utf8') }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.html?$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .sort()
    .map((file) => ({ file: relative(path, file), html: readFileSync(file, 'utf8') }));
}
