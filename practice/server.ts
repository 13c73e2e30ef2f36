import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { appSites } from './apps/index.ts';
import { type PracticeCertificate, practiceCertificate } from './certificate.ts';
import { startMail } from './mail/index.ts';
import { microsoftSites } from './microsoft/index.ts';
import { parseRequest } from './request.ts';
import type { PracticeRequest, PracticeResponse, PracticeSite } from './site.ts';
import { startSite } from './start-site.ts';
import { createWorld, type PracticeOptions, type PracticeWorld } from './world.ts';

/** What was asked of the practice world. Never a query, a body or a header. */
export interface LoggedRequest {
  host: string;
  path: string;
  method: string;
}

export interface Practice {
  world: PracticeWorld;
  /** HTTPS port on 127.0.0.1; see chrome-args.ts and firefox-prefs.ts for how a browser is led to it. */
  port: number;
  spkiHash: string;
  certificate: PracticeCertificate;
  /** Every request so far, also to hosts the practice world does not have: who was called, and who was not. */
  requests: LoggedRequest[];
  close(): Promise<void>;
}

const parseFailureStatus = { 'bad-address': 400, 'too-long': 413, 'bad-body': 400 } as const;

const baseHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const;

function notFound(): PracticeResponse {
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not part of the practice world.\n' };
}

async function answer(
  sites: Map<string, PracticeSite>,
  request: PracticeRequest,
  world: PracticeWorld,
): Promise<PracticeResponse> {
  const site = sites.get(request.url.hostname);
  return (await site?.handle(request, world)) ?? notFound();
}

/**
 * Starts the practice world: every replica behind its real host name on one HTTPS port of 127.0.0.1, and the mail
 * servers beside it. Hosts nobody serves are answered with 404, so that a browser's own calls come to nothing.
 * Throws when a port or the certificate cannot be had.
 */
export async function startPractice(
  options: Partial<PracticeOptions> = {},
  extraSites: PracticeSite[] = [],
): Promise<Practice> {
  const world = createWorld(options);
  const sites = new Map<string, PracticeSite>();
  for (const site of [...microsoftSites, startSite, ...appSites, ...extraSites]) {
    for (const host of site.hosts) sites.set(host, site);
  }
  const certificate = await practiceCertificate([...sites.keys()]);
  const requests: LoggedRequest[] = [];

  const server = createServer({ key: certificate.key, cert: certificate.cert }, async (message, response) => {
    const send = (status: number, headers: Record<string, string | string[]>, body?: string | Uint8Array) => {
      response.writeHead(status, { ...baseHeaders, ...headers });
      response.end(message.method === 'HEAD' ? undefined : body);
    };
    try {
      const request = await parseRequest(message);
      if (typeof request === 'string') {
        send(parseFailureStatus[request], { 'content-type': 'text/plain' }, `${request}\n`);
        return;
      }
      requests.push({ host: request.url.hostname, path: request.url.pathname, method: request.method });
      const result = await answer(sites, request, world);
      send(
        result.status ?? 200,
        { 'content-type': result.type ?? 'text/html; charset=utf-8', ...result.headers },
        result.body ?? '',
      );
    } catch (error) {
      // The name alone: a message could carry what was typed.
      const name = error instanceof Error ? error.name : 'Error';
      if (response.headersSent) response.destroy();
      else send(500, { 'content-type': 'text/plain' }, `The practice world failed: ${name}\n`);
    }
  });
  // A browser that gives up a connection half-way is no news.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = (server.address() as AddressInfo).port;
  world.ports.https = port;
  const closeServer = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  try {
    const mail = await startMail(world);
    return {
      world,
      port,
      spkiHash: certificate.spkiHash,
      certificate,
      requests,
      async close() {
        await Promise.all([closeServer(), mail.close()]);
      },
    };
  } catch (error) {
    await closeServer();
    throw error;
  }
}
