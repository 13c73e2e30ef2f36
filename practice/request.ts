import type { IncomingMessage } from 'node:http';
import type { PracticeRequest } from './site.ts';

/** More than any practice form sends; a longer body is refused. */
const maxBodyBytes = 256 * 1024;

export type ParseFailure = 'bad-address' | 'too-long' | 'bad-body';

async function readBody(message: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += (chunk as Buffer).length;
    if (length > maxBodyBytes) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0) cookies[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return cookies;
}

function parseBody(type: string, text: string): Record<string, unknown> | null {
  if (text === '') return {};
  if (type.startsWith('application/json')) {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : null;
    } catch {
      return null;
    }
  }
  // A field sent more than once keeps its last value, as the replicas never send one twice.
  return Object.fromEntries(new URLSearchParams(text));
}

/** Reads a whole request: address as the browser sees it, cookies, and an urlencoded or JSON body. */
export async function parseRequest(message: IncomingMessage): Promise<PracticeRequest | ParseFailure> {
  const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const address = `https://${host}${message.url ?? '/'}`;
  if (!URL.canParse(address)) return 'bad-address';
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const text = await readBody(message);
  if (text === null) return 'too-long';
  const body = parseBody(headers['content-type'] ?? '', text);
  if (body === null) return 'bad-body';
  return {
    method: message.method ?? 'GET',
    url: new URL(address),
    headers,
    cookies: parseCookies(headers.cookie),
    body,
  };
}
