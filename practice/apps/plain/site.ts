import type { PracticeSite } from '../../site.ts';
import type { PracticeWorld } from '../../world.ts';
import { asset } from '../asset.ts';
import { checkIncoming } from '../check-incoming.ts';
import { field, seeOther } from '../page.ts';
import { encryptions, sendTest } from '../send-test.ts';
import { resultPage, settingsPage } from './form.ts';
import { type CheckLine, stateOf } from './state.ts';

/**
 * Another app, known to no recipe: one classic form for incoming and outgoing mail with other passwords
 * around it, posted as a whole, its result on the next page.
 */
export const plainSite: PracticeSite = {
  hosts: ['app.plain.signpost.test'],
  async handle({ method, url, body }, world) {
    const state = stateOf(world);
    switch (`${method} ${url.pathname}`) {
      case 'GET /':
        return seeOther('/settings');
      case 'GET /app.css':
        return asset(import.meta.url, './app.css');
      case 'GET /settings':
        return settingsPage(state);
      case 'GET /settings/result':
        return resultPage(state);
      case 'POST /settings': {
        state.form = Object.fromEntries(
          Object.keys(body)
            .filter((name) => !/password/i.test(name))
            .map((name) => [name, field(body, name)]),
        );
        const [sending, receiving] = await Promise.all([
          checkSending(world, body),
          checkReceiving(world, body),
        ]);
        state.result = { sending, receiving };
        return seeOther('/settings/result');
      }
      default:
        return null;
    }
  },
};

async function checkSending(world: PracticeWorld, body: Record<string, unknown>): Promise<CheckLine> {
  const from = field(body, 'outFrom');
  const result = await sendTest(
    world,
    {
      host: field(body, 'outHost'),
      port: Number(field(body, 'outPort')),
      encryption: encryptions.find((one) => one === field(body, 'outSecurity')) ?? 'none',
      username: field(body, 'outUser'),
      password: field(body, 'outPassword'),
      from,
    },
    { to: field(body, 'adminEmail'), subject: 'Invoice Desk: test', text: 'Sending works.' },
  );
  return result.ok ? { ok: true, text: 'Test mail sent.' } : result;
}

async function checkReceiving(world: PracticeWorld, body: Record<string, unknown>): Promise<CheckLine> {
  // Without encryption nothing answers on the mailbox's ports: the server waits for TLS.
  if (field(body, 'inSecurity') !== 'tls') return { ok: false, text: 'Connection timed out' };
  const result = await checkIncoming(world, {
    protocol: field(body, 'inProtocol') === 'pop' ? 'pop' : 'imap',
    host: field(body, 'inHost'),
    port: Number(field(body, 'inPort')),
    username: field(body, 'inUser'),
    secret: { password: field(body, 'inPassword') },
  });
  return result.ok ? { ok: true, text: 'Signed in to the mailbox.' } : result;
}
