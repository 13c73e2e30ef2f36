import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileCatalogue } from './compile.ts';
import {
  type CatalogueName,
  languagesThere,
  localesFolder,
  messagesOf,
  pageCatalogues,
} from './languages.node.ts';

const prefix = 'virtual:signpost-words';
/** Rollup's convention for ids that are no files. */
const own = (id: string) => `\0${id}`;

/** One language's catalogue: `virtual:signpost-words/de/ui`. A catalogue it lacks is empty. */
const catalogueModule = (language: string, name: string) =>
  compileCatalogue(language, messagesOf(language, name as CatalogueName) ?? {});

/** One language for the extension's pages, loaded when needed: its catalogues, each behind an import. */
const pagesModule = (language: string) =>
  [
    ...pageCatalogues.map((name) => `import ${name} from '${prefix}/${language}/${name}';`),
    `export default [${pageCatalogues.join(', ')}];`,
  ].join('\n');

/** All languages for pages, each in its own chunk. */
const loadersModule = () =>
  `export const loaders = {\n${languagesThere()
    .map((tag) => `  ${JSON.stringify(tag)}: () => import('${prefix}/${tag}/pages'),`)
    .join('\n')}\n};`;

/** All card catalogues at once: the background's service worker cannot import later. */
const cardsModule = () => {
  const tags = languagesThere();
  return [
    ...tags.map((tag, n) => `import c${n} from '${prefix}/${tag}/card';`),
    `export const cards = {\n${tags.map((tag, n) => `  ${JSON.stringify(tag)}: c${n},`).join('\n')}\n};`,
  ].join('\n');
};

/**
 * Makes the catalogues in `locales/` importable, compiled at build time, so that nothing is parsed or
 * evaluated in the browser. Gives `virtual:signpost-words/loaders` and `virtual:signpost-words/cards`.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'signpost-words',
    resolveId: (id) => (id.startsWith(`${prefix}/`) ? own(id) : undefined),
    load(id) {
      if (!id.startsWith(own(prefix))) return undefined;
      const [first = '', second] = id.slice(own(prefix).length + 1).split('/');
      if (first === 'loaders') return loadersModule();
      if (first === 'cards') return cardsModule();
      if (second === 'pages') return pagesModule(first);
      const file = `${localesFolder}/${first}/${second}.json`;
      if (existsSync(file)) this.addWatchFile(file);
      return catalogueModule(first, second ?? '');
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(localesFolder)) return undefined;
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(own(prefix))) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
