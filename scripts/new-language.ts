/**
 * `npm run new:language -- <tag>` begins a language, or says what one still lacks: every English text that it has not is
 * put into its files as "TODO …", and the list of languages for administrators is renewed. Nothing that is there changes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { direction } from '../utils/words/language.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Stands before an English text that waits for its translation. */
const mark = 'TODO ';

type Texts = Record<string, string>;
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const writeJson = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
};

/** The catalogue of a language with the texts it lacks marked, in the order of the English one. */
export function completed(english: Texts, own: Texts): Texts {
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, own[key] ?? mark + text]));
}

/** The tag as it is written here, e.g. `pt-BR`; throws for what is no language tag. */
export function properTag(given: string | undefined): string {
  try {
    const [tag] = Intl.getCanonicalLocales(given);
    if (tag && given) return tag;
  } catch {
    // Said below.
  }
  throw new Error('usage: npm run new:language -- <tag> (BCP 47, for example da or pt-PT)');
}

const waiting = (texts: Texts): number => Object.values(texts).filter((text) => text.startsWith(mark)).length;

function catalogues(tag: string): string[] {
  return readdirSync(join(root, 'locales', 'en')).map((file) => {
    const path = join(root, 'locales', tag, file);
    const texts = completed(
      readJson<Texts>(join(root, 'locales', 'en', file)),
      existsSync(path) ? readJson<Texts>(path) : {},
    );
    writeJson(path, texts);
    return `locales/${tag}/${file}: ${waiting(texts)} of ${Object.keys(texts).length} texts wait`;
  });
}

/** The few texts that browsers and stores show themselves (`_locales`, with an underscore in the tag). */
function browserTexts(tag: string): string {
  type Messages = Record<string, { message: string }>;
  const path = join(root, 'public', '_locales', tag.replace('-', '_'), 'messages.json');
  const english = readJson<Messages>(join(root, 'public', '_locales', 'en', 'messages.json'));
  const own = existsSync(path) ? readJson<Messages>(path) : {};
  const plain = (messages: Messages): Texts =>
    Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  const texts = completed(plain(english), plain(own));
  writeJson(path, Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])));
  return `public/_locales/${tag.replace('-', '_')}/messages.json: ${waiting(texts)} texts wait`;
}

function storeText(tag: string): string {
  const path = join(root, 'docs', 'store', 'texts', `${tag}.md`);
  if (!existsSync(path)) {
    const english = readFileSync(join(root, 'docs', 'store', 'texts', 'en.md'), 'utf8');
    writeFileSync(path, english.replace(/^(?=[^\n])/gm, mark));
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return `docs/store/texts/${tag}.md: ${lines.filter((line) => line.startsWith(mark)).length} lines wait`;
}

function policySchema(): void {
  const path = join(root, 'public', 'managed-schema.json');
  const schema = readJson<{ properties: { language: { enum: string[] } } }>(path);
  schema.properties.language.enum = readdirSync(join(root, 'locales')).sort();
  writeJson(path, schema);
}

function main(given: string | undefined): void {
  const tag = properTag(given);
  const lines = [...catalogues(tag), browserTexts(tag), storeText(tag)];
  policySchema();
  const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  console.log(lines.join('\n'));
  console.log(
    `Plural forms to write: ${plurals.join(', ')}. Written ${direction(tag) === 'rtl' ? 'from right to left' : 'from left to right'}.`,
  );
  console.log(
    'Translate what follows each TODO and take the TODO away; then “npm run fix” and “npm test -- --only unit”.',
  );
}

if (process.argv[1]?.endsWith('new-language.ts')) {
  try {
    main(process.argv[2]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
