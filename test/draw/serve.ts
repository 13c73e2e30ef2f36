import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The strictest policy a page can have that still shows something. */
export const strictPolicy =
  "default-src 'none'; style-src 'nonce-page'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface Pages {
  url(name: string): string;
  close(): Promise<void>;
}

/** Serves test/draw/pages on loopback; `name.html?strict` comes with the strict policy. */
export async function servePages(): Promise<Pages> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileURLToPath(new URL(`pages${pathname}`, import.meta.url));
    readFile(file).then(
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
