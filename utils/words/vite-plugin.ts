import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { keysOf, languagesThere, localesFolder, textsOf } from './languages.node.ts';
import { type CatalogueName, pageCatalogues } from './names.ts';

const prefix = 'virtual:signpost-words';
/** Rollup's convention for ids that are no files. */
const own = (id: string) => `\0${id}`;

const module = (value: unknown) => `export default ${JSON.stringify(value)};`;

/** What pages can load, each in a chunk of its own: the keys of a catalogue, and its texts in each language. */
const loadersModule = () => {
  const lazy = (path: string) => `() => import('${prefix}/${path}')`;
  const texts = languagesThere().map(
    (tag) =>
      `${JSON.stringify(tag)}: { ${pageCatalogues.map((name) => `${name}: ${lazy(`${tag}/${name}`)}`)} }`,
  );
  return [
    `export const keys = { ${pageCatalogues.map((name) => `${name}: ${lazy(`keys/${name}`)}`)} };`,
    `export const texts = { ${texts} };`,
  ].join('\n');
};

/**
 * Makes the catalogues in `locales/` importable, compiled into data at build time. Gives `virtual:signpost-words/loaders`,
 * `/languages`, `/keys/<catalogue>` and `/<language>/<catalogue>`.
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
      const name = second as CatalogueName;
      for (const tag of first === 'keys' ? ['en'] : ['en', first]) {
        const file = `${localesFolder}/${tag}/${name}.json`;
        if (existsSync(file)) this.addWatchFile(file);
      }
      return module(first === 'keys' ? keysOf(name) : textsOf(first, name));
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
