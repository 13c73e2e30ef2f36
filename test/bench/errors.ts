import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { CauseId } from '../../utils/explain/cause.ts';
import { explain } from '../../utils/explain/explain.ts';
import type { BenchOptions } from './run.ts';
import { type ErrorCase, variantKinds, variantsOf } from './variants.ts';

const casesShape = z.array(z.object({ text: z.string(), cause: z.optional(z.string()) }));
const ownCases = new URL('../corpora/errors-dev.json', import.meta.url);

interface Score {
  cases: number;
  top1: number;
  top3: number;
  unknown: number;
  wrong: number;
  failures: { text: string; right: string[]; causes: string[] }[];
}

/** Scores `explain` on texts; only the text is given to it. A joined text is right with either of its causes. */
export function score(cases: readonly ErrorCase[]): Score {
  const result: Score = { cases: cases.length, top1: 0, top3: 0, unknown: 0, wrong: 0, failures: [] };
  for (const { text, causes: right } of cases) {
    const causes = answer(text);
    const first = causes[0];
    if (causes.slice(0, 3).some((cause) => right.includes(cause))) result.top3++;
    if (first !== undefined && right.includes(first)) result.top1++;
    else {
      if (first === undefined) result.unknown++;
      else result.wrong++;
      result.failures.push({ text, right, causes: causes.slice(0, 3) });
    }
  }
  return result;
}

const answer = (text: string): CauseId[] => explain(text).causes.map(({ id }) => id);
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const row = (name: string, s: Score): string =>
  `${name.padEnd(12)} ${String(s.cases).padStart(5)}  top-1 ${percent(s.top1, s.cases).padStart(7)}  top-3 ${percent(s.top3, s.cases).padStart(7)}  unknown ${String(s.unknown).padStart(3)}  wrong ${String(s.wrong).padStart(3)}`;

/** `npm run bench -- errors`: see docs/benches.md. Without `--cases` the variants of the project's own are shown too. */
export async function run(options: BenchOptions): Promise<void> {
  const raw = casesShape.parse(JSON.parse(await readFile(options.cases ?? ownCases, 'utf8')));
  if (options.answers) {
    const answers = raw.map(({ text }, index) => JSON.stringify({ index, causes: answer(text).slice(0, 3) }));
    await writeFile(options.answers, `${answers.join('\n')}\n`);
  }
  const cases = raw.flatMap(({ text, cause }) => (cause === undefined ? [] : [{ text, causes: [cause] }]));
  const plain = score(cases);
  console.log(row('plain', plain));
  for (const kind of variantKinds) console.log(row(kind, score(variantsOf(kind, cases, 20_260_311))));
  for (const { text, right, causes } of plain.failures)
    console.log(
      `  ${right.join('/')} answered ${causes.join(', ') || 'unknown'}: ${text.slice(0, 140).replace(/\n/gu, ' ')}`,
    );
  if (options.json) await writeFile(options.json, `${JSON.stringify(plain, null, 1)}\n`);
}
