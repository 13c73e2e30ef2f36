// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { locateIn } from '../../../utils/locate/locate.ts';
import { type Eyes, look } from '../locate/looking.ts';

const hub = 'https://account.microsoft.com/security';
const find = (body: string, eyes?: Eyes) => locateIn(look(body, eyes, hub), 'hub.manageSignIn');
const card = (title: string, ...pressed: string[]) =>
  `<div class="card"><div><h3>${title}</h3><p>Try the newest ways to keep your account safe.</p></div>${pressed.join('')}</div>`;
const others = card('Password security', '<a href="/password">Change my password</a>');
const start = '<button id="start">Get started</button>';

describe('the way from the hub to the proofs page', () => {
  it('is the one button of the card with its title', () => {
    for (const title of ['Advanced security options', 'Manage how I sign in'])
      expect(find(others + card(title, start))).toMatchObject({
        found: true,
        element: { id: 'start' },
        label: 'Get started',
      });
  });

  it('is its own link before any button', () => {
    const link = '<a id="link" href="https://account.live.com/proofs/manage/additional">Go</a>';
    expect(find(card('Advanced security options', start, link))).toMatchObject({ element: { id: 'link' } });
  });

  const nothing: [string, string, Eyes?][] = [
    ['two buttons are in the card', card('Advanced security options', start, '<button>Dismiss</button>')],
    ['the button explains', card('Advanced security options', '<button>Learn more</button>')],
    ['the button goes away', card('Advanced security options', '<button>Not now</button>')],
    ['the button unfolds', card('Advanced security options', '<button aria-expanded="false">Show</button>')],
    ['it is a link to elsewhere', card('Advanced security options', '<a href="/devices">Get started</a>')],
    ['the title is of something else', card('Password security', start)],
    [
      'two cards have the title',
      card('Advanced security options', start) + card('Manage how I sign in', start),
    ],
    [
      'the button is under another heading',
      card('Advanced security options', `<h3>Sign-in activity</h3>${start}`),
    ],
    ['nobody sees the title', card('Advanced security options', start), { unseen: 'h3' }],
    ['nobody sees the button', card('Advanced security options', start), { unseen: 'button' }],
    ['something lies on the button', card('Advanced security options', start), { unreachable: 'button' }],
    [
      'the card is an advertisement',
      `<aside class="ad" aria-label="Advertisement">${card('Advanced security options', start)}</aside>`,
    ],
  ];
  it.each(nothing)('is not pointed at when %s', (_why, body, eyes) => {
    expect(find(body, eyes).found).toBe(false);
  });
});
