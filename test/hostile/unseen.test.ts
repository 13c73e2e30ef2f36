import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice/server.ts';
import { messages } from '../../utils/messages/protocol.ts';
import { ourHosts } from '../../utils/pages/our-hosts.ts';
import { builtExtension, openSignpost } from '../harness/extension.ts';
import type { Family, Signpost } from '../harness/signpost.ts';
import { heardIn, listener } from './pages/listener.ts';
import { addStranger } from './stranger.ts';
import { tools } from './visit.ts';

const families: Family[] = ['chromium', 'firefox'];
const app = 'listening.hostile.test';
const talkative = 'talkative.hostile.test';
const asking = 'asking.hostile.test';

/** Names that WXT's wrapper of content scripts would tell its start by: with the entry's, and the extension's id. */
const startsOf = (entries: string[], ids: string[]) =>
  ids.flatMap((id) => entries.map((entry) => `${id}:${entry}:wxt:content-script-started`));

/** What a page and another extension can find out about Signpost where the person has not used it. */
describe.each(families)('in %s', (family) => {
  let practice: Practice;
  let signpost: Signpost;
  let expected: string[] = [];
  const files = readdirSync(builtExtension(family), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  beforeAll(async () => {
    practice = await startPractice({ reverify: false }, [
      { hosts: [app, talkative, asking, ...ourHosts], handle: () => ({ body: listener(expected) }) },
    ]);
    signpost = await openSignpost(family, { practice });
    const entries = files.filter((name) => /^[\w-]+\.js$/.test(name)).map((name) => name.slice(0, -3));
    expected = startsOf(['content', ...entries], ['undefined', signpost.extensionId, 'stranger']);
  });
  afterAll(async () => {
    await signpost?.close();
    await practice?.close();
  });

  /** What a page hears from its beginning until some time after all of it was loaded. */
  async function heard(host: string, base = signpost.base, names = files): Promise<string[]> {
    const page = await signpost.open(`https://${host}/`);
    const all = await page.evaluate(heardIn, base, names);
    await page.close();
    return all;
  }

  it.each([app, ...ourHosts])(
    'before anything was done, %s cannot tell that it is installed',
    async (host) => {
      expect(files.length).toBeGreaterThan(20);
      expect(await heard(host)).toEqual([]);
    },
  );

  it('with a connection under way, the page of an app where Signpost was not pressed cannot tell either', async () => {
    const page = await signpost.open('https://practice.signpost.test/');
    const popup = await signpost.popup(page);
    await popup.evaluate(`(async () => { ${tools}
      await send('panel.startJourney', { id: crypto.randomUUID(), address: 'paula.practice@outlook.com', app: 'other', appName: 'An app', purpose: 'send' });
    })()`);
    await popup.close();
    expect(await heard(app)).toEqual([]);
    // It is under way indeed: on Microsoft's pages our host can be seen now.
    const microsoft = await signpost.open(`https://${ourHosts[0]}/`);
    await expect
      .poll(() => microsoft.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.join(' ')), {
        timeout: 15_000,
      })
      .toContain('signpost-guide');
    await Promise.all([page.close(), microsoft.close()]);
  });

  it('an extension that does tell is heard, in each of the ways', async () => {
    const base = await addStranger(signpost, {
      host: talkative,
      page: `
        const type = 'stranger:content:wxt:content-script-started';
        document.dispatchEvent(new CustomEvent(type));
        postMessage({ type }, '*');
        document.documentElement.append(document.createElement('stranger-card'));
        document.documentElement.dataset.stranger = '';`,
    });
    const all = (await heard(talkative, base, ['open.svg'])).join('\n');
    for (const way of [
      'event stranger:content:wxt:content-script-started',
      'message {"type":"stranger:',
      'added <stranger-card>',
      'attribute data-stranger',
      'answers open.svg',
      'shows open.svg',
    ])
      expect(all).toContain(way);
  });

  it('another extension has no channel to ours: no message of it is answered, and none changes anything', async () => {
    const before = await signpost.storage();
    const data = {
      id: 'j',
      value: 'qzvwstranger',
      address: 'a@outlook.com',
      app: 'other',
      appName: '',
      purpose: 'send',
    };
    await addStranger(signpost, {
      host: asking,
      background: `
        const b = globalThis.browser ?? chrome;
        const ours = ${JSON.stringify(signpost.extensionId)};
        // A browser may leave a call open to which nobody listens.
        const silence = () => new Promise((done) => setTimeout(done, 3000, 'refused'));
        const ask = async (type) => {
          const message = { id: 1, type, data: ${JSON.stringify(data)}, timestamp: Date.now() };
          try { return JSON.stringify((await b.runtime.sendMessage(ours, message)) ?? 'nothing'); }
          catch { return 'refused'; }
        };
        const call = () => new Promise((done) => {
          const port = b.runtime.connect(ours);
          port.onMessage.addListener(() => done('answered'));
          port.onDisconnect.addListener(() => done('refused'));
          port.postMessage({ id: 1, type: 'panel.hello', data: null, timestamp: Date.now() });
        });
        b.runtime.onMessage.addListener((_, __, answer) => {
          const calls = [...${JSON.stringify(Object.keys(messages))}.map(ask), call()];
          Promise.all(calls.map((one) => Promise.race([one, silence()]))).then((all) => answer(all));
          return true;
        });`,
      page: `(globalThis.browser ?? chrome).runtime.sendMessage('go').then((all) => { document.title = 'asked ' + JSON.stringify([...new Set(all)]); });`,
    });
    const page = await signpost.open(`https://${asking}/`);
    await page.waitForFunction(() => document.title.startsWith('asked'), { timeout: 15_000 });
    expect(await page.title()).toBe('asked ["refused"]');
    const { session, local } = await signpost.storage();
    expect({ local, secret: session.secret }).toEqual({ local: before.local, secret: before.session.secret });
    await page.close();
  });
});
