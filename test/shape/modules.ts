import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One source file of the project, its path relative to the project's folder. */
export interface Module {
  path: string;
  text: string;
  /** Modules and packages imported for a value: relative ones as project paths, packages by name. */
  values: string[];
  /** The same with those imported for a type alone. */
  imports: string[];
}

const folders = ['entrypoints', 'components', 'utils', 'scripts', 'practice', 'test'];
const code = /\.(ts|tsx|mjs)$/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    // A real app that the tests install brings its own.
    if (entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesIn(path);
    return code.test(entry.name) && !entry.name.endsWith('.d.mts') ? [path] : [];
  });
}

/** Comments out, strings left alone as far as these rules need it: a `//` after a colon is an address. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

/** True for `import type …` and for imports whose every name is a type. */
const isTypeOnly = (clause: string): boolean => {
  if (/^type\b/.test(clause)) return true;
  const names = /^\{([^}]*)\}$/.exec(clause)?.[1];
  return names?.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name)) ?? false;
};

/** What a module imports or re-exports: all of it, and what it takes for a value. */
export function importsIn(text: string): { imports: string[]; values: string[] } {
  const plain = withoutComments(text);
  const named = [
    ...plain.matchAll(/^\s*(?:import|export)\s+((?:type\s+)?[\w*{][^;'"]*?)\s*from\s*['"]([^'"]+)['"]/gm),
  ].map(([, clause = '', from = '']) => ({ from, type: isTypeOnly(clause.trim()) }));
  const bare = [...plain.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)].map(([, from = '']) => from);
  return {
    imports: [...named.map(({ from }) => from), ...bare],
    values: [...named.filter(({ type }) => !type).map(({ from }) => from), ...bare],
  };
}

const resolve = (from: string, to: string): string =>
  to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : to;

/** All source files with their imports. */
export function modules(): Module[] {
  return folders.flatMap(filesIn).map((path) => {
    const text = readFileSync(path, 'utf8');
    const { imports, values } = importsIn(text);
    const here = (to: string) => resolve(path, to);
    return { path, text, values: values.map(here), imports: imports.map(here) };
  });
}
