/**
 * `npm run check:evidence` lists the statements that want another look, oldest first: the status of each way of
 * signing in after 120 days, everything else after 400. It never fails; it only tells. `-- --issue FILE` also writes them
 * as the text of an issue, when there are any.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { recipes } from '../utils/apps/all.ts';
import { accountStates } from '../utils/evidence/account-states.ts';
import { alternatives } from '../utils/evidence/alternatives.ts';
import { evidence } from '../utils/evidence/evidence.ts';
import { sourceOf } from '../utils/evidence/source-of.ts';
import { adviceEntries } from '../utils/explain/advice-entries.ts';

interface Statement {
  about: string;
  source: string;
  url?: string | undefined;
  date: string;
  /** Days after which it wants another look. */
  good: number;
}

const day = 86_400_000;
/** The first moment of a day, month or year (ISO 8601). */
const startOf = (date: string): number =>
  Date.parse(`${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`);

/** Every dated statement that Signpost shows to people. */
export function statements(): Statement[] {
  return [
    ...evidence.map(({ method, protocol, sources: [newest] }) => ({
      about: `status: ${method} over ${protocol}`,
      source: newest.what,
      url: newest.url,
      date: newest.date,
      good: 120,
    })),
    ...alternatives.map(({ id, source }) => ({
      about: `alternative: ${id}`,
      source: source.what,
      url: source.url,
      date: source.date,
      good: 400,
    })),
    ...accountStates.map(({ id, source }) => ({
      about: `account state: ${id}`,
      source: source.what,
      url: source.url,
      date: source.date,
      good: 400,
    })),
    ...Object.entries(adviceEntries).map(([id, { source }]) => ({
      about: `advice: ${id}`,
      source: source.what,
      url: source.url,
      date: source.date,
      good: 400,
    })),
    ...recipes.flatMap(({ id, methods, where, messages, provider, firstTestFails, about = [] }) =>
      [
        ...methods.map((m) => ({ ...m, part: `method ${m.method}` })),
        ...where.map((w) => ({ ...w, part: `place ${w.path.join(' > ')}` })),
        ...messages.map((m) => ({ ...m, part: `message "${m.text}"` })),
        ...(provider ? [{ ...provider, part: `provider ${provider.choose}` }] : []),
        ...(firstTestFails ? [{ ...firstTestFails, part: 'first test fails' }] : []),
        ...about.map((a) => ({ ...a, part: 'notes' })),
      ].map(({ part, ...claim }) => {
        const { what, url, date } = sourceOf(claim);
        return { about: `app ${id}: ${part}`, source: what, url, date, good: 400 };
      }),
    ),
  ];
}

/** The statements that are older than they are good for, oldest first, with their age in days. */
export function stale(all: readonly Statement[], now: number): (Statement & { days: number })[] {
  return all
    .map((one) => ({ ...one, days: Math.floor((now - startOf(one.date)) / day) }))
    .filter(({ days, good }) => days > good)
    .sort((a, b) => b.days - a.days);
}

/** More than this in one list is not gone through by anybody. */
const longestIssue = 60;

/** The stale statements as a list to tick off, for an issue. */
export function issueText(old: readonly (Statement & { days: number })[]): string {
  const lines = old
    .slice(0, longestIssue)
    .map(
      ({ about, source, url, date }) => `- [ ] ${about}, of ${date}: ${url ? `[${source}](${url})` : source}`,
    );
  const more = old.length - lines.length;
  return [
    'Signpost shows these statements with their dates. Please look whether each still holds, and write the day you looked',
    'into its `date`, or mend the statement. Tick what is done.',
    '',
    ...lines,
    ...(more > 0 ? ['', `And ${more} more: \`npm run check:evidence\`.`] : []),
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('check-evidence.ts')) {
  const all = statements();
  const old = stale(all, Date.now());
  for (const { days, about, source, url } of old)
    console.log(`${String(days).padStart(5)} days  ${about}\n             ${source}${url ? `  ${url}` : ''}`);
  console.log(`${all.length} dated statements, ${old.length} want another look.`);
  const { issue } = parseArgs({ options: { issue: { type: 'string' } } }).values;
  if (issue && old.length > 0) {
    mkdirSync(dirname(issue), { recursive: true });
    writeFileSync(issue, issueText(old));
  }
}
