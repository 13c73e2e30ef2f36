import { X509Certificate } from 'node:crypto';
import { get } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromeArgs } from '../../../practice/chrome-args.ts';
import { firefoxPrefs } from '../../../practice/firefox-prefs.ts';
import { type Practice, startPractice } from '../../../practice/server.ts';
import type { PracticeSite } from '../../../practice/site.ts';
import { Visitor } from './visitor.ts';

const failing: PracticeSite = {
  hosts: ['extra.signpost.test'],
  handle: (request) => {
    if (request.url.pathname === '/echo')
      return { body: JSON.stringify(request.body), type: 'application/json' };
    throw new TypeError(`secret ${request.url.search}`);
  },
};

let practice: Practice;
let visitor: Visitor;
beforeAll(async () => {
  practice = await startPractice({ language: 'de' }, [failing]);
  visitor = new Visitor(practice);
});
afterAll(() => practice.close());

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

describe('the practice server', () => {
  it('has a certificate for every host, known by the hash Chromium takes', () => {
    const names = new X509Certificate(practice.certificate.cert).subjectAltName ?? '';
    for (const host of ['account.microsoft.com', 'account.live.com', 'login.live.com', 'outlook.live.com']) {
      expect(names).toContain(`DNS:${host}`);
    }
    expect(Buffer.from(practice.spkiHash, 'base64')).toHaveLength(32);
    expect(chromeArgs(practice).join(' ')).toContain(practice.spkiHash);
    expect(firefoxPrefs(practice)['network.socket.forcePort']).toBe(
      `443=${practice.port};80=${practice.port}`,
    );
  });

  it('listens on loopback only', async () => {
    expect(await accepts('127.0.0.1', practice.port)).toBe(true);
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const one of others) expect(await accepts(one?.address ?? '', practice.port)).toBe(false);
  });

  it('answers hosts it does not have with 404 and logs them, path only', async () => {
    const page = await visitor.open('https://update.browser.example/check?id=typed');
    expect(page.status).toBe(404);
    expect(practice.requests.at(-1)).toEqual({
      host: 'update.browser.example',
      path: '/check',
      method: 'GET',
    });
  });

  it('leads plain http to https on its own hosts, and refuses it on others', async () => {
    const ask = (host: string) =>
      new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
        get(
          { host: '127.0.0.1', port: practice.port, path: '/security?a=b', headers: { host }, agent: false },
          (answer) => {
            answer.resume();
            resolve({ status: answer.statusCode, location: answer.headers.location });
          },
        ).on('error', reject);
      });
    expect(await ask('account.microsoft.com')).toEqual({
      status: 301,
      location: 'https://account.microsoft.com/security?a=b',
    });
    expect((await ask('elsewhere.example')).status).toBe(404);
    expect(practice.requests.at(-1)).toEqual({ host: 'elsewhere.example', path: '/security', method: 'GET' });
  });

  it('never logs or repeats what was typed', async () => {
    await visitor.open('https://login.live.com/login.srf?wreply=x', {
      method: 'POST',
      body: 'loginfmt=typed-address&passwd=typed-password',
    });
    expect(JSON.stringify(practice.requests)).not.toMatch(/typed|wreply/);
  });

  it('says the kind of its own failures, not their text', async () => {
    const page = await visitor.open('https://extra.signpost.test/?typed');
    expect(page.status).toBe(500);
    expect(page.text).toContain('TypeError');
    expect(page.text).not.toContain('secret');
  });

  it('refuses bodies that are too long or not JSON', async () => {
    const send = (body: string, type: string) =>
      visitor.exchange('https://extra.signpost.test/echo', { method: 'POST', body, type });
    expect((await send('a'.repeat(300_000), 'text/plain')).status).toBe(413);
    expect((await send('{"half', 'application/json')).status).toBe(400);
    expect((await send('[1]', 'application/json')).status).toBe(400);
    expect((await send('a=1&b=%C3%A4', 'application/x-www-form-urlencoded')).text).toBe('{"a":"1","b":"ä"}');
  });

  it('puts the banner on every page of every Microsoft host, in its own language too', async () => {
    const addresses = [
      'https://practice.signpost.test/',
      'https://account.microsoft.com/',
      'https://account.live.com/proofs/manage/additional',
      'https://www.microsoft.com/outlook',
    ];
    for (const address of addresses) {
      const page = await visitor.open(address);
      expect(page.status).toBe(200);
      const banner = page.document.querySelector('.practice-banner')?.textContent;
      expect(banner).toBe('Practice, not MicrosoftÜbung, nicht Microsoft');
    }
  });

  it('keeps to the same certificate at the next start', async () => {
    const second = await startPractice({}, [failing]);
    await second.close();
    expect(second.spkiHash).toBe(practice.spkiHash);
    expect(await accepts('127.0.0.1', second.port)).toBe(false);
  });
});
