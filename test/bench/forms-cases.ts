import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderForm } from '../corpora/render-form.mjs';

export interface FormCase {
  file: string;
  html: string;
  /** Apps kept aside while the rules were made. */
  held: boolean;
}

/** A fifth of the apps, by a hash of the app's name; fixed before the rules were written. */
function isHeldOut(app: string): boolean {
  return Number.parseInt(createHash('sha256').update(app).digest('hex').slice(0, 8), 16) % 5 === 0;
}

/** Cases of a folder or file: pages as they are, one or many (`{"file","html"}` a line), facts rendered with three seeds. */
export function formCases(path: string, seeds = [1, 2, 3]): FormCase[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((f) => join(path, f))
    : [path];
  return files.flatMap((file) => {
    if (file.endsWith('.html'))
      return [{ file: basename(file), html: readFileSync(file, 'utf8'), held: false }];
    if (file.endsWith('.jsonl'))
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ ...(JSON.parse(line) as { file: string; html: string }), held: false }));
    if (!file.endsWith('.json')) return [];
    const facts = JSON.parse(readFileSync(file, 'utf8')) as { app: string; fields?: unknown };
    if (!Array.isArray(facts.fields)) return [];
    return seeds.map((seed) => ({
      file: `${basename(file, '.json')}.${seed}.html`,
      html: renderForm(facts, seed),
      held: isHeldOut(facts.app),
    }));
  });
}
