import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const folder = new URL('./pages/', import.meta.url).pathname;

/** One framework page as a script: the real framework from its package. */
async function script(name: string): Promise<string> {
  const result = await build({
    entryPoints: [`${folder}${name}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    conditions: ['browser'],
    plugins: [
      {
        name: 'svelte',
        setup(b) {
          b.onLoad({ filter: /\.svelte$/ }, (args) => ({
            contents: compile(readFileSync(args.path, 'utf8'), {
              filename: basename(args.path),
              generate: 'client',
            }).js.code,
            loader: 'js',
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Serves the framework pages and any further pages given, on loopback. */
export async function servePages(
  names: readonly string[],
  extra: Record<string, string> = {},
): Promise<{ base: string; server: Server }> {
  const files = new Map<string, [string, string]>();
  for (const name of names) {
    files.set(`/${name}`, [
      'text/html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail settings</title><body><div id="app"></div><script src="/${name}.js"></script></body></html>`,
    ]);
    files.set(`/${name}.js`, ['text/javascript', await script(name)]);
  }
  for (const [name, html] of Object.entries(extra)) files.set(`/${name}`, ['text/html', html]);
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.[0] ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.[1] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
