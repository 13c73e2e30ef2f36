import { type ChildProcess, spawn } from 'node:child_process';
import { createDecipheriv, createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../harness/signpost.ts';
import { installApp } from '../real-apps/install-app.ts';
import { demo, Person } from './person.ts';

/*
 * A real app: Node-RED with its e-mail node (both Apache-2.0). The two packages bring 280 others, so they have a folder
 * of their own and are installed when this file first runs.
 */
const folder = await installApp('node-red');
const program = join(folder ?? '', 'node_modules/node-red/red.js');

const password = 'abcdefghijklmnop';
const credentialSecret = 'a secret of this test';
const node = { id: 'c0ffee0000000002', type: 'e-mail', z: 'c0ffee0000000001' };
/** Where a new e-mail node begins, by its own defaults. */
const preset = {
  server: 'smtp.gmail.com',
  port: '465',
  authtype: 'BASIC',
  saslformat: true,
  token: 'oauth2Response.access_token',
  secure: true,
  tls: true,
  name: 'sam@happytails.example',
  dname: '',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** What Node-RED keeps beside the flow: AES-256-CTR under the hash of the secret, the start value in front. */
function credentials(user: string): Record<string, Record<string, string>> {
  const { $: kept } = JSON.parse(readFileSync(join(user, 'flows_cred.json'), 'utf8')) as { $: string };
  const key = createHash('sha256').update(credentialSecret).digest();
  const decipher = createDecipheriv('aes-256-ctr', key, Buffer.from(kept.slice(0, 32), 'hex'));
  return JSON.parse(decipher.update(kept.slice(32), 'base64', 'utf8') + decipher.final('utf8'));
}

let app: ChildProcess;
let user = '';
let editor = '';
let person: Person | undefined;

describe.skipIf(!folder)('Node-RED’s e-mail node', () => {
  beforeEach(async () => {
    user = mkdtempSync(join(tmpdir(), 'signpost-node-red-'));
    const port = await freePort();
    const settings = {
      flowFile: 'flows.json',
      credentialSecret,
      telemetry: { enabled: false },
      editorTheme: { tours: false },
      logging: { console: { level: 'warn' } },
    };
    writeFileSync(
      join(user, 'settings.cjs'),
      `module.exports = ${JSON.stringify({ ...settings, uiHost: '127.0.0.1' })};`,
    );
    const flow = [
      { id: node.z, type: 'tab', label: 'Bookings' },
      { ...node, ...preset, x: 300, y: 200, wires: [] },
    ];
    writeFileSync(join(user, 'flows.json'), JSON.stringify(flow));
    const options = ['--port', String(port), '--userDir', user, '--settings', join(user, 'settings.cjs')];
    app = spawn(process.execPath, [program, ...options], { stdio: 'ignore' });
    editor = `http://127.0.0.1:${port}/`;
    await until(
      () =>
        fetch(`${editor}flows`).then(
          (answer) => (answer.ok ? true : undefined),
          () => undefined,
        ),
      () => 'Node-RED did not start',
      60_000,
    );
  });
  afterEach(async () => {
    await person?.leave();
    person = undefined;
    const ended = new Promise((resolve) => app.once('exit', resolve));
    app.kill();
    await ended;
    rmSync(user, { recursive: true, force: true });
  });

  it('takes what Signpost filled into its flow file', async () => {
    person = await Person.at('chromium', {}, { loopbackAsIs: true });
    await person.beginWithPassword('Node-RED', password);
    const page = await person.signpost.open(editor);
    const box = await (await page.waitForSelector(`[id="${node.id}"]`, { visible: true }))?.boundingBox();
    if (!box) throw new Error('the node is not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count: 2 });
    await page.waitForSelector('#node-input-password', { visible: true });

    const said = await person.fillHere(page);
    expect(said).toContain('127.0.0.1');
    expect(said).toContain('This page is not encrypted');
    expect(said).not.toContain(password);
    await page.click('#node-dialog-ok');
    await page.waitForSelector('#node-input-password', { hidden: true });
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && new URL(answer.url()).pathname === '/flows',
    );
    await page.click('#red-ui-header-button-deploy');
    expect((await saved).ok()).toBe(true);

    const flow = JSON.parse(readFileSync(join(user, 'flows.json'), 'utf8')) as { id: string }[];
    // STARTTLS in the words of its mail library: not secure from the first byte, on 587. Nothing else has changed.
    expect(flow.find(({ id }) => id === node.id)).toMatchObject({
      ...preset,
      server: 'smtp-mail.outlook.com',
      port: '587',
      secure: false,
    });
    const kept = credentials(user)[node.id];
    expect(kept?.userid).toBe(demo.address);
    expect(kept?.password === password).toBe(true);
    expect(await person.signpost.errors()).toEqual([]);
  });
});
