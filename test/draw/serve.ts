import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The strictest policy a page can have that still shows something. */
const strictPolicy =
  "default-src 'none'; style-src 'nonce-page'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'";

const bundles = new Map<string, Promise<string>>();
/** `fluent8.js`, `fluent9.js`: pages made with the real libraries, bundled when first asked for. */
function bundlePage(name: string): Promise<string> {
  const ready =
    bundles.get(name) ??
    build({
      entryPoints: [fileURLToPath(new URL(`pages/${name}.ts`, import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
    }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(name, ready);
  return ready;
}

export interface Pages {
  url(name: string): string;
  close(): Promise<void>;
}

/** Serves test/draw/pages on loopback; `name.html?strict` comes with the strict policy. */
export async function servePages(): Promise<Pages> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileURLToPath(new URL(`pages${pathname}`, import.meta.url));
    const built = /^\/(fluent\d)\.js$/.exec(pathname)?.[1];
    (built ? bundlePage(built) : readFile(file)).then(
      (body) => {
        response.setHeader(
          'content-type',
          pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
        );
        if (searchParams.has('strict')) response.setHeader('content-security-policy', strictPolicy);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
