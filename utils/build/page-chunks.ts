import type { Plugin } from 'vite';

/** The popup's page and its first module, the background's own, by their place. */
const popup = /\/entrypoints\/popup\//;
const background = /\/entrypoints\/background\.ts$/;
/** The screens that a popup may begin with, each loaded later, by the attribute of the page's root element. */
const screens = { start: '/components/screens/start.tsx', journey: '/components/screens/journey.tsx' };

type ModuleInfo = (id: string) => { importers: readonly string[] } | null;
type Chunks = Record<string, { fileName: string; imports?: string[]; facadeModuleId?: string | null }>;

const plain = (id: string): string => id.replaceAll('\\', '/');

/** The modules that import one, and theirs, with itself; not those that load it later. */
function importersOf(id: string, info: ModuleInfo, seen = new Set<string>()): Set<string> {
  if (!seen.has(id)) {
    seen.add(id);
    for (const importer of info(id)?.importers ?? []) importersOf(importer, info, seen);
  }
  return seen;
}

/**
 * The file that a module goes into: what the popup begins with into one, and what of it the background needs too into
 * another, which loads no views then. Null: as the bundler thinks best.
 */
export function pageChunk(id: string, info: ModuleInfo): string | null {
  const importers = [...importersOf(id, info)].map(plain);
  if (popup.test(plain(id)) || !importers.some((one) => popup.test(one))) return null;
  return importers.some((one) => background.test(one)) ? 'common' : 'panel';
}

/** A chunk with what it imports, and what that does. */
function withImports(file: string, chunks: Chunks, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const one of chunks[file]?.imports ?? []) withImports(one, chunks, seen);
  }
  return seen;
}

/** The popup's page with the files of each first screen written into its root element (utils/first-read.ts). */
export function withScreens(html: string, chunks: Chunks): string {
  const attributes = Object.entries(screens).map(([name, end]) => {
    const entry = Object.values(chunks).find((one) => plain(one.facadeModuleId ?? '').endsWith(end));
    if (!entry) throw new Error(`no file begins with ${end}`);
    const files = [...withImports(entry.fileName, chunks)].map((file) => `/${file}`);
    return ` data-${name}="${files.filter((file) => !html.includes(`"${file}"`)).join(' ')}"`;
  });
  return html.replace('<html', (tag) => tag + attributes.join(''));
}

/**
 * What the popup begins with in two files instead of 17, which came level after level, and the files of its first screen
 * known to the page before its modules are there.
 */
export function pageChunksPlugin(): Plugin {
  return {
    name: 'signpost-page-chunks',
    outputOptions: (options) =>
      options.format === 'es'
        ? {
            ...options,
            codeSplitting: {
              // What else these modules import stays where the bundler puts it: with another page's, say.
              includeDependenciesRecursively: false,
              groups: [
                { debugName: 'popup', name: (id, graph) => pageChunk(id, (one) => graph.getModuleInfo(one)) },
              ],
            },
          }
        : options,
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        bundle && html.includes('src="/early.js"') ? withScreens(html, bundle as Chunks) : html,
    },
  };
}
