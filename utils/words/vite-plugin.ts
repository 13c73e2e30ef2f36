import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { keysOf, languagesThere, localesFolder, textsOf } from './languages.node.ts';
import { everyPart, type PagePart, pageParts } from './names.ts';

const prefix = 'virtual:signpost-words';
/** Rollup's convention for ids that are no files. */
const own = (id: string) => `\0${id}`;

const module = (value: unknown) => `export default ${JSON.stringify(value)};`;

/** What pages can load, each in a chunk of its own: the keys of a part, and its texts in each language. */
const loadersModule = () => {
  const lazy = (path: string) => `() => import('${prefix}/${path}')`;
  const texts = languagesThere().map(
    (tag) => `${JSON.stringify(tag)}: { ${everyPart.map((part) => `${part}: ${lazy(`${tag}/${part}`)}`)} }`,
  );
  // Those of the first draw come along: a file less to wait for.
  const key = (part: PagePart) =>
    `${part}: ${part === 'start' ? 'async () => ({ default: start })' : lazy(`keys/${part}`)}`;
  return [
    `import start from '${prefix}/keys/start';`,
    `export const keys = { ${everyPart.map(key)} };`,
    `export const texts = { ${texts} };`,
  ].join('\n');
};

/** The name of a chunk's file: words are told by part and language, which no other name is like. */
export function wordsChunk(moduleIds: readonly string[]): string {
  const [only, second] = moduleIds;
  const [first = '', part] =
    only?.startsWith(own(prefix)) && second === undefined
      ? only.slice(own(prefix).length + 1).split('/')
      : [];
  return part === undefined ? 'chunks/[name].js' : `words/${part}/${first}.js`;
}

/** The card's texts for pages of ours that draw cards themselves: each language behind an import. */
const cardsModule = () =>
  `export default { ${languagesThere().map((tag) => `${JSON.stringify(tag)}: () => import('${prefix}/${tag}/card')`)} };`;

/**
 * Makes the catalogues in `locales/` importable, compiled into data at build time. Gives `virtual:signpost-words/loaders`,
 * `/languages`, `/keys/<part>` and `/<language>/<part>`.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'signpost-words',
    resolveId: (id) => (id.startsWith(`${prefix}/`) ? own(id) : undefined),
    load(id) {
      if (!id.startsWith(own(prefix))) return undefined;
      const [first = '', second] = id.slice(own(prefix).length + 1).split('/');
      if (first === 'loaders') return loadersModule();
      if (first === 'languages') return module(languagesThere());
      if (first === 'cards') return cardsModule();
      const { of: names, has } =
        second === 'card' ? { of: ['card' as const], has: () => true } : pageParts[second as PagePart];
      for (const tag of first === 'keys' ? ['en'] : ['en', first])
        for (const name of names) {
          const file = `${localesFolder}/${tag}/${name}.json`;
          if (existsSync(file)) this.addWatchFile(file);
        }
      return module(
        names.flatMap((name) => {
          const keys = keysOf(name);
          const all: readonly unknown[] = first === 'keys' ? keys : textsOf(first, name);
          return all.filter((_, n) => has(keys[n] ?? ''));
        }),
      );
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
