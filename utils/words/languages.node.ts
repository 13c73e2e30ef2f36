import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of all catalogues. Build and test time only. */
export const localesFolder = fileURLToPath(new URL('../../locales', import.meta.url));

/** Catalogues that pages of the extension need, and the one the background needs. */
export const pageCatalogues = ['ui', 'card', 'causes', 'evidence'] as const;
export type CatalogueName = (typeof pageCatalogues)[number];

/** Languages that have a folder with both own catalogues, English first. */
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
