import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeWork } from '../../../utils/background/works.ts';
import { loadStore } from '../../../utils/store/store-item.ts';
import * as rig from '../../fuzz/rig.ts';

vi.mock('../../../utils/messages/wire.ts', async () => (await import('../../fuzz/rig.ts')).wireModule());

const address = 'pat@outlook.com';
const passwordWay = async () => (await loadStore()).store.mailboxes[address]?.passwordSignIn?.value;
const paste = (id: string, text: string) => rig.send('panel.explain', { id, text, answers: {} });

async function begin(): Promise<string> {
  await rig.send('panel.startJourney', {
    id: crypto.randomUUID(),
    address,
    app: 'other',
    appName: '',
    purpose: 'send',
  });
  const { store } = await loadStore();
  await rig.send('panel.chooseWay', { id: store.current, way: 'password' });
  return String(store.current);
}

beforeEach(async () => {
  rig.reset();
  await rig.startBackground();
  // The first of them loads the whole background.
}, 60_000);

describe('a pasted message closes the password way', () => {
  it.each([
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    '535 5.7.139 [AM0PR02CA0001.eurprd02.prod.outlook.com]',
    'Outlook no longer accepts app passwords; your app must use modern authentication.',
    '535 5.7.139 Authentifizierung nicht erfolgreich, die Standardauthentifizierung ist deaktiviert.',
  ])('where a sentence or a code says that passwords are refused: %s', async (text) => {
    await paste(await begin(), text);
    expect(await passwordWay()).toBe('refused');
  });

  it.each([
    // Explained as refused passwords for what came before, not for what it says.
    '535 5.7.3 Authentication unsuccessful',
    // Words that stand together, a name, single words: they may come first, and close nothing.
    'Sign-in methods: OAuth 2.0, basic authentication. Error.',
    'Blocked for legacy reasons, says the login page of the mailbox',
    'mail app password basic modern authentication oauth',
  ])('and not where no sentence does: %s', async (text) => {
    const id = await begin();
    const answer = await paste(id, text);
    expect(answer).toHaveProperty('causes.0.id', 'basic-auth-disabled');
    expect(await passwordWay()).toBeUndefined();
  });
});

describe('what the app’s page says of itself, true or false', () => {
  const worked = 'Test email sent successfully';
  const refused = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.';

  it.each([
    [worked, { test: expect.anything() }, 'accepted'],
    [refused, {}, 'refused'],
    [
      'Two-step verification is on. POP and IMAP are on. App password created. Settings saved.',
      {},
      undefined,
    ],
  ])(
    'moves its own test and what is known of the way, and no step at Microsoft’s: %s',
    async (said, marks, way) => {
      const id = await begin();
      await rig.send('panel.typePassword', { id, value: 'qzvwqzvwqzvwqzvw' });
      const before = (await loadStore()).store;
      await changeWork(7, () => ({
        ...{ tabId: 7, documentId: 'D1', instance: 'I1', origin: 'https://app.example', host: 'app.example' },
        ...{ journey: id, at: 0, pending: 'watch', phase: 'filled' },
      }));
      await rig.send('target.result', { instance: 'I1', text: said }, rig.page('https://app.example/', 7));
      const { store } = await loadStore();
      const { passwordSignIn, ...seen } = store.mailboxes[address] ?? {};
      const { passwordSignIn: _, ...seenBefore } = before.mailboxes[address] ?? {};
      expect(passwordSignIn?.value).toBe(way);
      expect(seen).toEqual(seenBefore);
      expect(store.journeys[0]?.marks).toEqual({ ...before.journeys[0]?.marks, ...marks });
      const { secret } = await fakeBrowser.storage.session.get('secret');
      expect(secret == null).toBe(way !== undefined);
    },
  );
});
