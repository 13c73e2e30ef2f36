import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { wordsPlugin } from '../../utils/words/vite-plugin.ts';

/** One page each: popup and panel, the extension's other pages, and the card. */
const pages = ['gallery', 'welcome', 'options-page', 'practice', 'practice-frame', 'card'];

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the gallery pages with the real views and words, and serves them on loopback.
 * Out: the address and a function that ends it. Nothing of the extension's background is in it.
 */
export async function serveGallery(): Promise<{ origin: string; close(): Promise<void> }> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'signpost-pictures-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [wordsPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(pages.map((page) => [page, join(root, `${page}.html`)])),
      },
    },
  });
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(outDir, path)).then(
      (body) => {
        response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
        // Hundreds of scenes are drawn from the same few files.
        response.setHeader('cache-control', 'max-age=3600').end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
