import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileTexts } from './compile.ts';
import type { CatalogueName } from './names.ts';

/** The folder of all catalogues. Build and test time only. */
export const localesFolder = fileURLToPath(new URL('../../locales', import.meta.url));

/** Languages that have a folder with the texts of popup and panel, English first. */
export function languagesThere(folder = localesFolder): string[] {
  const tags = readdirSync(folder).filter((tag) => existsSync(`${folder}/${tag}/ui.json`));
  return tags.sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
}

/** The uncompiled messages of one catalogue; undefined when the language does not have it. */
export function messagesOf(
  language: string,
  name: CatalogueName,
  folder = localesFolder,
): Record<string, string> | undefined {
  const file = `${folder}/${language}/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The keys of a catalogue, in the order in which every language's texts are compiled. */
export const keysOf = (name: CatalogueName): string[] => Object.keys(messagesOf('en', name) ?? {});

/** The compiled texts of one catalogue in one language, whole: see `compileTexts`. */
export const textsOf = (language: string, name: CatalogueName) =>
  compileTexts(messagesOf('en', name) ?? {}, messagesOf(language, name) ?? {});
