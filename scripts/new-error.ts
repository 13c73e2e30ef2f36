/**
 * `npm run new:error -- <cause> "<the message>" [--source URL] [--protocol smtp]` teaches Signpost a message, test first:
 * the message becomes a case that must be explained rightly, and a cause that there is not yet gets its places in code and words. What is
 * left to write is said at the end. Without a cause it only says how the message is understood today.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { causeIds } from '../utils/explain/cause.ts';
import { explain } from '../utils/explain/explain.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage =
  'usage: npm run new:error -- [<cause>] "<the message>" [--source URL] [--protocol smtp|imap|pop|oauth]';

/** The message with addresses that may belong to somebody put out of it. */
export const withoutPeople = (text: string): string =>
  text.replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, 'jane@example.com').trim();

/** `list` with the quoted name put where the alphabet wants it: before the first greater one. */
export function insertSorted(code: string, name: string, entry: string, like: RegExp): string {
  for (const match of code.matchAll(like))
    if ((match[1] ?? '') > name) return code.slice(0, match.index) + entry + code.slice(match.index);
  const last = [...code.matchAll(like)].at(-1);
  if (!last) throw new Error('the list was not found');
  throw new Error(`put ${name} after ${last[1]} by hand`);
}

const change = (path: string, by: (code: string) => string): string => {
  writeFileSync(path, by(readFileSync(path, 'utf8')));
  return relative(root, path);
};

function newCause(cause: string): string[] {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(cause)) throw new Error(`“${cause}” is no id: small letters and hyphens`);
  const today = new Date().toISOString().slice(0, 10);
  const folder = join(root, 'utils', 'explain');
  const adviceFile = readdirSync(folder).find((file) =>
    /Readonly<Record<CauseId, AdviceEntry>>/.test(readFileSync(join(folder, file), 'utf8')),
  );
  if (!adviceFile) throw new Error('the advice of the causes was not found in utils/explain');
  const ids = change(join(folder, 'cause.ts'), (code) =>
    insertSorted(code, cause, `  '${cause}',\n`, /^ {2}'([\w-]+)',\n/gm),
  );
  const advice = change(join(folder, adviceFile), (code) =>
    insertSorted(
      code,
      cause,
      `  '${cause}': {\n    tries: 1,\n    donts: 0,\n    source: { what: 'TODO', date: '${today}' },\n  },\n`,
      /^ {2}'([\w-]+)': \{\n/gm,
    ),
  );
  const words = change(join(root, 'locales', 'en', 'causes.json'), (json) => {
    const texts = JSON.parse(json) as Record<string, string>;
    for (const part of ['title', 'what', 'try.1']) texts[`cause.${cause}.${part}`] = `TODO ${part}`;
    return `${JSON.stringify(texts, null, 2)}\n`;
  });
  const said = change(join(root, 'test', 'unit', 'explain', 'causes.test.ts'), (code) =>
    insertSorted(code, cause, `  '${cause}': [],\n`, /^ {2}'([\w-]+)': \[/gm),
  );
  return [
    `${ids}: the id is in`,
    `${advice}: say where the advice comes from, and how many steps and warnings there are`,
    `${words}: write cause.${cause}.title, .what, .try.1 … for somebody who never saw the word SMTP`,
    `${said}: three or more ways in which servers, libraries and apps put it`,
    'utils/explain/reopens.ts: the step of the checklist where it is put right, if there is one',
  ];
}

/** The files under phrases/ that speak of a cause. */
function phrasesOf(cause: string): string[] {
  const folder = join(root, 'utils', 'explain', 'phrases');
  return readdirSync(folder)
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(`'${cause}'`))
    .map((file) => `utils/explain/phrases/${file}`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string', default: 'TODO' },
      protocol: { type: 'string', default: 'smtp' },
    },
  });
  const given = withoutPeople(positionals.at(-1) ?? '');
  const cause = positionals.length > 1 ? positionals[0] : undefined;
  if (!given || positionals.length > 2) throw new Error(usage);
  const now = explain(given).causes.map(({ id }) => id);
  console.log(`Understood today as: ${now.join(', ') || 'unknown'}.`);
  if (!cause) return;
  if (now[0] === cause) {
    console.log('That is right already: nothing to do.');
    return;
  }
  const left = (causeIds as readonly string[]).includes(cause) ? [] : newCause(cause);
  const corpus = change(join(root, 'test', 'corpora', 'errors-taught.json'), (json) => {
    const cases = JSON.parse(json) as unknown[];
    cases.push({ text: given, protocol: values.protocol, cause, source: values.source });
    return `${JSON.stringify(cases, null, 2)}\n`;
  });
  const files = phrasesOf(cause).join(' or ') || 'the file of utils/explain/phrases whose subject is nearest';
  console.log(
    [
      `${corpus}: the message is its last case${values.source === 'TODO' ? '; say its source' : ''}`,
      ...left,
      `${files}: the piece of the message that every client passes on, under “${cause}”`,
    ].join('\n'),
  );
  console.log(
    'Then “npx vitest run --project unit test/unit/explain” passes again, and “npm run bench -- errors” shows nothing worse.',
  );
}

if (process.argv[1]?.endsWith('new-error.ts')) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
