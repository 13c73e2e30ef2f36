// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { now, viewOf } from '../../../scripts/pictures/fixtures.ts';
import { explain } from '../../../utils/explain/explain.ts';
import { languages } from '../../../utils/words/words.ts';
import { draw } from './draw.tsx';

const shown = (text: string, language = 'en') =>
  draw(viewOf([], null, { asked: { explanation: explain(text), at: now } }), { first: 'explain', language });

it.each([
  ['535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp', 'This comes from Gmail'],
  ['smtp.some-hoster.de: 550 Sender rejected', 'This comes from another mail server'],
  ['user@192.0.2.3: Permission denied (publickey,password).', 'I see no mail error in this'],
])('whose message it is, where it is not Microsoft’s: %s', async (text, title) => {
  const { root } = await shown(text);
  expect([...root.querySelectorAll('.notice')].map((notice) => notice.textContent).join()).toContain(title);
});

it('and names no host of the text', async () => {
  expect((await shown('smtp.some-hoster.de: 550 Sender rejected')).text()).not.toContain('some-hoster');
});

it.each(languages)('and says so in %s', async (language) => {
  const { gaps } = await shown('smtp.some-hoster.de: 550 Sender rejected', language);
  expect([...gaps]).toEqual([]);
});
