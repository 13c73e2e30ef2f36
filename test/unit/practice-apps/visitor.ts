import { request } from 'node:https';
import type { Practice } from '../../../practice/server.ts';

export interface Page {
  url: URL;
  status: number;
  text: string;
}

/** Walks the practice world as a browser without scripts does: real HTTPS, redirects, cookies by host. */
export class Visitor {
  private readonly cookies = new Map<string, { domain: string; value: string }>();

  constructor(private readonly practice: Practice) {}

  /** Opens an address, or posts a form to it, and follows redirects to the page they end at. */
  async open(address: string, form?: Record<string, string>): Promise<Page> {
    let url = new URL(address);
    let body = form && new URLSearchParams(form).toString();
    for (let hop = 0; hop < 20; hop += 1) {
      const page = await this.ask(url, body);
      if (page.location === undefined) return page;
      url = new URL(page.location, url);
      body = undefined;
    }
    throw new Error(`too many redirects, last to ${url.host}${url.pathname}`);
  }

  private ask(url: URL, body: string | undefined): Promise<Page & { location: string | undefined }> {
    const { port, certificate } = this.practice;
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          servername: url.hostname,
          ca: certificate.cert,
          method: body === undefined ? 'GET' : 'POST',
          path: url.pathname + url.search,
          headers: {
            host: url.host,
            cookie: this.cookiesFor(url.hostname),
            ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
          },
        },
        (answer) => {
          for (const line of answer.headers['set-cookie'] ?? []) this.keep(line, url.hostname);
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({
              url,
              status: answer.statusCode ?? 0,
              text: Buffer.concat(chunks).toString('utf8'),
              location: answer.headers.location,
            }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  private cookiesFor(host: string): string {
    return [...this.cookies]
      .filter(([, { domain }]) => host === domain || host.endsWith(`.${domain}`))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }

  private keep(line: string, host: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const at = pair.indexOf('=');
    const domain = attributes.flatMap((one) => /^domain=\.?(.+)$/i.exec(one)?.[1] ?? [])[0] ?? host;
    this.cookies.set(`${pair.slice(0, at)} ${domain}`, { domain, value: pair.slice(at + 1) });
  }
}
