import { request } from 'node:https';
import { Window } from 'happy-dom';
import { practiceCode } from '../../../practice/microsoft/made-up.ts';
import type { Practice } from '../../../practice/server.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

interface Cookie {
  name: string;
  value: string;
  /** Host, or a domain that also covers its subdomains when it begins with a dot. */
  domain: string;
}

/** A page as the visitor has it before them. */
export interface SeenPage {
  url: URL;
  status: number;
  text: string;
  document: Window['document'];
  /** Every address passed on the way here, the last one included. */
  way: string[];
}

/** A small browser without layout: cookies, redirects, links and forms, over real TLS to the practice server. */
export class Visitor {
  private cookies: Cookie[] = [];
  private readonly practice: Practice;

  constructor(practice: Practice) {
    this.practice = practice;
  }

  private cookieHeader(url: URL): string {
    return this.cookies
      .filter(({ domain }) =>
        domain.startsWith('.') ? `.${url.hostname}`.endsWith(domain) : url.hostname === domain,
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private keep(url: URL, lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const domain = attributes.find((one) => /^domain=/i.test(one))?.slice('domain='.length);
      const [name = '', value = ''] = pair.split('=');
      const cookie = { name, value, domain: domain ? `.${domain}` : url.hostname };
      this.cookies = this.cookies.filter((one) => one.name !== name || one.domain !== cookie.domain);
      if (!attributes.some((one) => /^max-age=0$/i.test(one))) this.cookies.push(cookie);
    }
  }

  /** One exchange, no redirect followed. */
  exchange(
    address: string | URL,
    send: { method?: string; body?: string; type?: string } = {},
  ): Promise<Answer> {
    const url = new URL(address);
    return new Promise((resolve, reject) => {
      const headers: Record<string, string> = { host: url.hostname, cookie: this.cookieHeader(url) };
      if (send.body !== undefined) {
        headers['content-type'] = send.type ?? 'application/x-www-form-urlencoded';
        headers['content-length'] = String(Buffer.byteLength(send.body));
      }
      const call = request(
        {
          host: '127.0.0.1',
          port: this.practice.port,
          servername: url.hostname,
          ca: this.practice.certificate.cert,
          // As a browser that was told to take this one key: hosts beside the certificate are reached too.
          checkServerIdentity: () => undefined,
          method: send.method ?? 'GET',
          path: url.pathname + url.search,
          headers,
          agent: false,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            this.keep(url, response.headers['set-cookie'] ?? []);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            });
          });
        },
      );
      call.on('error', reject);
      call.end(send.body);
    });
  }

  async json(address: string, body?: unknown): Promise<{ status: number; value: Record<string, unknown> }> {
    const answer = await this.exchange(
      address,
      body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), type: 'application/json; charset=utf-8' },
    );
    return { status: answer.status, value: JSON.parse(answer.text || '{}') as Record<string, unknown> };
  }

  /** Goes to an address and follows redirects, as a browser's address bar does. */
  async open(address: string | URL, send: { method?: string; body?: string } = {}): Promise<SeenPage> {
    const way: string[] = [];
    let url = new URL(address);
    let next = send;
    for (let hop = 0; hop < 12; hop++) {
      way.push(url.href);
      const answer = await this.exchange(url, next);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status > 399 || typeof location !== 'string') {
        const window = new Window({ url: url.href });
        const document = new window.DOMParser().parseFromString(answer.text, 'text/html');
        return { url, status: answer.status, text: answer.text, document, way };
      }
      url = new URL(location, url);
      next = {};
    }
    throw new Error(`redirected for ever: ${way.map((one) => new URL(one).pathname).join(' > ')}`);
  }

  /** Follows the link that the selector finds. Throws when there is none. */
  follow(page: SeenPage, selector: string): Promise<SeenPage> {
    const href = page.document.querySelector(selector)?.getAttribute('href');
    if (!href) throw new Error(`no link ${selector} on ${page.url.pathname}`);
    return this.open(new URL(href, page.url));
  }

  /** Sends the form that holds the button, with what a browser would send, and `values` typed into it. */
  press(page: SeenPage, button: string, values: Record<string, string> = {}): Promise<SeenPage> {
    const pressed = page.document.querySelector(button) ?? templateContent(page, button);
    const form = pressed?.closest('form');
    if (!pressed || !form) throw new Error(`no button ${button} in a form on ${page.url.pathname}`);
    const fields = new URLSearchParams();
    for (const input of form.querySelectorAll('input[name]')) {
      const type = input.getAttribute('type') ?? 'text';
      if (type === 'submit' || ((type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked')))
        continue;
      fields.set(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
    }
    const own = pressed.getAttribute('name');
    if (own) fields.set(own, pressed.getAttribute('value') ?? '');
    for (const [name, value] of Object.entries(values)) fields.set(name, value);
    const action = new URL(form.getAttribute('action') ?? page.url.href, page.url);
    if ((form.getAttribute('method') ?? 'get').toLowerCase() === 'post') {
      return this.open(action, { method: 'POST', body: fields.toString() });
    }
    action.search = fields.toString();
    return this.open(action);
  }

  /** Signs in with a demo account from wherever the sign-in page stands, and says yes to staying signed in. */
  async signIn(page: SeenPage, address: string, password = 'practice-only'): Promise<SeenPage> {
    const asked = await this.press(page, '#idSIButton9', { loginfmt: address });
    let next = await this.press(asked, '#idSIButton9', { passwd: password });
    if (next.document.querySelector('#idTxtBx_SAOTCC_OTC')) {
      next = await this.press(next, '#idSubmit_SAOTCC_Continue', { otc: practiceCode });
    }
    return this.press(next, '#acceptButton');
  }
}

/** Dialogs of the proofs page wait in templates until they are opened. */
function templateContent(page: SeenPage, selector: string) {
  for (const template of page.document.querySelectorAll('template')) {
    const holder = page.document.createElement('div');
    holder.innerHTML = template.innerHTML;
    const found = holder.querySelector(selector);
    if (found) return found;
  }
  return null;
}
