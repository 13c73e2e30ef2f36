import type { RequestListener } from 'node:http';
import { appSites } from './apps/index.ts';
import { type PracticeCertificate, practiceCertificate } from './certificate.ts';
import { openFrontDoor } from './front-door.ts';
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

type Sites = Map<string, PracticeSite>;

const parseFailureStatus = { 'bad-address': 400, 'too-long': 413, 'bad-body': 400 } as const;

const baseHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const;

const notFound: PracticeResponse = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'Not part of the practice world.\n',
};

async function answer(
  sites: Sites,
  request: PracticeRequest,
  world: PracticeWorld,
): Promise<PracticeResponse> {
  const site = sites.get(request.url.hostname);
  return (await site?.handle(request, world)) ?? notFound;
}

function serve(sites: Sites, world: PracticeWorld, requests: LoggedRequest[]): RequestListener {
  return async (message, response) => {
    const send = (status: number, headers: Record<string, string | string[]>, body?: string | Uint8Array) => {
      const kept = world.options.keptPages && { 'cache-control': 'private' };
      response.writeHead(status, { ...baseHeaders, ...kept, ...headers });
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
  };
}

/** Leads http to https on the world's own hosts; a call to any other host is logged and refused like one with TLS. */
function leadToHttps(sites: Sites, requests: LoggedRequest[]): RequestListener {
  return (message, response) => {
    const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (sites.has(host)) {
      response.writeHead(301, { location: `https://${host}${message.url ?? '/'}` }).end();
      return;
    }
    requests.push({ host, path: (message.url ?? '/').replace(/\?.*/s, ''), method: message.method ?? 'GET' });
    response.writeHead(404).end();
  };
}

/**
 * Starts the practice world: every replica behind its real host name on one port of 127.0.0.1, and the mail
 * servers beside it. Hosts nobody serves are answered with 404, so that a browser's own calls come to nothing.
 * Throws when a port or the certificate cannot be had.
 */
export async function startPractice(
  options: Partial<PracticeOptions> = {},
  extraSites: PracticeSite[] = [],
): Promise<Practice> {
  const world = createWorld(options);
  const sites: Sites = new Map();
  for (const site of [...microsoftSites, startSite, ...appSites, ...extraSites]) {
    for (const host of site.hosts) sites.set(host, site);
  }
  const certificate = await practiceCertificate([...sites.keys()]);
  const requests: LoggedRequest[] = [];
  const door = await openFrontDoor(certificate, serve(sites, world, requests), leadToHttps(sites, requests));
  world.ports.https = door.port;
  try {
    const mail = await startMail(world);
    return {
      world,
      port: door.port,
      spkiHash: certificate.spkiHash,
      certificate,
      requests,
      async close() {
        await Promise.all([door.close(), mail.close()]);
      },
    };
  } catch (error) {
    await door.close();
    throw error;
  }
}
