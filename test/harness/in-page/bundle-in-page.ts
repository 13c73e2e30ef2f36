import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cache = new Map<string, Promise<string>>();

/**
 * The source of an in-page module as one statement that declares `api`, its exports. Evaluated inside a function, it
 * leaves nothing behind in the page. Browser automation may evaluate it under any page policy.
 */
export function inPage(module: 'controls' | 'guide-view'): Promise<string> {
  const known = cache.get(module);
  if (known) return known;
  const made = build({
    entryPoints: [fileURLToPath(new URL(`./${module}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'api',
    target: 'es2022',
    minify: true,
  }).then((result) => {
    const source = result.outputFiles[0]?.text;
    if (!source) throw new Error(`nothing was bundled for ${module}`);
    return source;
  });
  cache.set(module, made);
  return made;
}
