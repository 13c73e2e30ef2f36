/**
 * `npm run new:app -- <id> "<Name>"` makes the file of a new app and puts it into the lists.
 * `npm run new:app` alone only renews the lists and the JSON Schema (after a recipe was renamed, changed or removed).
 */
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type Recipe, recipe } from '../utils/apps/recipe.ts';

const folder = new URL('../utils/apps/', import.meta.url);
/** Files there that are not recipes. */
const helpers = new Set(['recipe.ts', 'recipe-text.ts', 'index.ts', 'list.ts', 'all.ts']);

/** "my-app-2" → "myApp2": the name of the constant that holds a recipe. */
export const constantFor = (id: string): string =>
  (/^\d/.test(id) ? `app-${id}` : id).replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const skeleton = (
  id: string,
  name: string,
  today: string,
): string => `import type { Recipe } from './recipe.ts';

/** Where this is known from: the page's title, its address, and its own date if it has one (else today). */
const help = { source: 'TODO: title of the help page', url: 'https://example.com/', date: '${today}' };

export const ${constantFor(id)}: Recipe = {
  version: 1,
  id: '${id}',
  name: ${JSON.stringify(name)},
  aliases: [],
  // hosted: on the Internet · self-hosted: on somebody's own server · desktop · phone · device · service
  kind: 'hosted',
  // Only what the source says. Leave it empty when it is not known.
  methods: [{ method: 'password', ...help }],
  purposes: ['send'],
  needs: [],
  where: [{ path: ['Settings', 'Email'], for: 'send', confidence: 'attested', ...help }],
  // In the order of the app's screen, in its own words.
  fields: [],
  messages: [],
  notes: [],
};
`;

/** The recipes in the folder, by name, with the "unknown app" last. */
export async function readRecipes(): Promise<{ file: string; value: Recipe }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !helpers.has(file)).sort();
  const found: { file: string; value: Recipe }[] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    const id = file.slice(0, -3);
    const parsed = recipe.safeParse(module[constantFor(id)]);
    if (!parsed.success || parsed.data.id !== id)
      throw new Error(`${file}: ${parsed.success ? `its id is not "${id}"` : z.prettifyError(parsed.error)}`);
    found.push({ file, value: parsed.data });
  }
  const last = ({ value }: { value: Recipe }): number => (value.id === 'other' ? 1 : 0);
  return found.sort((a, b) => last(a) - last(b) || a.value.name.localeCompare(b.value.name, 'en'));
}

/** Whether a statement still has the skeleton's source; `npm test` refuses it. */
export const unfinished = ({ methods, where, messages }: Recipe): boolean =>
  [...methods, ...where, ...messages].some(
    ({ source, url }) => /TODO/.test(source) || url === 'https://example.com/',
  );

/** The two generated lists and the schema, as file name → content. */
export function lists(recipes: readonly { file: string; value: Recipe }[]): Map<string, string> {
  const note = '// Made by `npm run new:app`; do not edit.';
  const cards = recipes.map(
    ({
      value: {
        id,
        name,
        aliases,
        purposes: [usual],
      },
    }) => `  ${JSON.stringify({ id, name, aliases, ...(usual !== 'send' && { usual }) })},`,
  );
  const byFile = [...recipes].sort((a, b) => (a.file < b.file ? -1 : 1));
  return new Map([
    [
      'list.ts',
      `${note}\nimport type { AppCard } from './recipe.ts';\n\n/** All apps by name, for the search; the unknown app is last. */\nexport const apps: readonly AppCard[] = [\n${cards.join('\n')}\n];\n`,
    ],
    [
      'all.ts',
      `${note}\n${byFile.map(({ file, value }) => `import { ${constantFor(value.id)} } from './${file}';`).join('\n')}\nimport type { Recipe } from './recipe.ts';\n\nexport const recipes: readonly Recipe[] = [\n${byFile.map(({ value }) => `  ${constantFor(value.id)},`).join('\n')}\n];\n`,
    ],
    ['recipe.schema.json', `${JSON.stringify(z.toJSONSchema(recipe), null, 2)}\n`],
  ]);
}

async function main([id, name]: string[]): Promise<void> {
  if (id !== undefined) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !name)
      throw new Error('usage: npm run new:app -- <id> "<Name>" (id: small letters, digits, hyphens)');
    const file = new URL(`${id}.ts`, folder);
    if (existsSync(file)) throw new Error(`utils/apps/${id}.ts is there already`);
    await writeFile(file, skeleton(id, name, new Date().toISOString().slice(0, 10)));
    console.log(`utils/apps/${id}.ts made: fill it in, then run "npm run new:app" and "npm test".`);
  }
  const recipes = await readRecipes();
  for (const [file, content] of lists(recipes)) await writeFile(new URL(file, folder), content);
  for (const { file } of recipes.filter(({ value }) => unfinished(value)))
    console.log(`utils/apps/${file} still names no source: put the help page's title, address and date in.`);
  console.log('utils/apps/list.ts, all.ts and recipe.schema.json renewed. Run "npm run fix" to format them.');
}

if (process.argv[1]?.endsWith('new-app.ts')) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
