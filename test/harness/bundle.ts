import { build, type Plugin } from 'esbuild';

/**
 * Bundles a module of the extension, as it ships, into one script that puts its exports on
 * `globalThis[name]`. Used by benches and page tests: `page.evaluate(await bundle('utils/x.ts', 'x'))`.
 */
export async function bundle(
  entry: string,
  name: string,
  options: { minify?: boolean; plugins?: Plugin[] } = {},
): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    minify: options.minify ?? false,
    plugins: options.plugins ?? [],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // `var name = …` inside a function scope would not reach the page's global object.
    footer: { js: `globalThis.${name} = ${name};` },
  });
  const file = result.outputFiles[0];
  if (!file) throw new Error(`nothing was bundled for ${entry}`);
  return file.text;
}
