import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One source file of the project, its path relative to the project's folder. */
export interface Module {
  path: string;
  text: string;
  /** Modules and packages imported for a value: relative ones as project paths, packages by name. */
  values: string[];
}

const folders = ['entrypoints', 'components', 'utils', 'scripts', 'practice', 'test'];
const code = /\.(ts|tsx|mjs)$/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
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

/** What a module imports or re-exports for a value. */
export function valueImports(text: string): string[] {
  const plain = withoutComments(text);
  const found: string[] = [];
  for (const [, clause = '', from = ''] of plain.matchAll(
    /^\s*(?:import|export)\s+((?:type\s+)?[\w*{][^;'"]*?)\s*from\s*['"]([^'"]+)['"]/gm,
  ))
    if (!isTypeOnly(clause.trim())) found.push(from);
  for (const [, from = ''] of plain.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)) found.push(from);
  return found;
}

const resolve = (from: string, to: string): string =>
  to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : to;

/** All source files with their imports. */
export function modules(): Module[] {
  return folders.flatMap(filesIn).map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, values: valueImports(text).map((to) => resolve(path, to)) };
  });
}
