// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { locateIn } from '../../../utils/locate/locate.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';
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
    ['its own name is of others', '<button>Manage sign-in options for your family</button>'],
    ['its own name is of tips', '<button>See tips on sign-in options</button>'],
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

describe('the way from the account to its security', () => {
  const home = 'https://account.microsoft.com/';
  const find = (body: string) => locateIn(look(body, {}, home), 'home.security');
  const privacy = card('Privacy', '<button>Manage</button>');

  it('is the button of its card where another card has one of the same words', () => {
    const own = card('Security', '<button id="own">Manage</button>');
    expect(find(privacy + own)).toMatchObject({ found: true, element: { id: 'own' } });
  });

  it('is "Learn more" in its card where each card says that', () => {
    const cards = ['Privacy', 'Security'].map((t) => card(t, `<button id="${t}">Learn more</button>`));
    expect(find(cards.join(''))).toMatchObject({ found: true, element: { id: 'Security' } });
    expect(find(privacy + cards[1]).found).toBe(false);
  });

  it('is the button beside its term in a list of terms', () => {
    const list = `<dl><dt>Privacy</dt><dd>3 apps <button>Manage</button></dd>
      <dt>Security</dt><dd>Password and more <button id="own">Manage</button></dd></dl>`;
    expect(find(list)).toMatchObject({ found: true, element: { id: 'own' } });
  });

  it('is not a button with words of its own: it may do one thing of many', () => {
    expect(find(privacy + card('Security', '<button>Change password</button>')).found).toBe(false);
  });

  it('is either of two of one name in the menu and in the page, and neither of two side by side', () => {
    const link = (id: string) => `<a id="${id}" href="#">Security</a>`;
    expect(find(`<nav>${link('menu')}</nav><main>${link('tile')}</main>`).found).toBe(true);
    expect(find(`<main>${link('one')}${link('other')}</main>`)).toMatchObject({
      found: false,
      why: 'ambiguous',
    });
  });
});

it('reads on the hub what a line says of two-step verification', () => {
  const read = (body: string) => accountPages.read(look(body, {}, hub), 'security-hub').twoStep;
  expect(read('<p>Two-step verification: <b>On</b></p>')).toBe('on');
  expect(read('<p>Two-step verification is off</p>')).toBe('off');
  expect(read('<p>Two-step verification: On</p><p>Two-step verification is off</p>')).toBeUndefined();
  expect(read(card('Two-step verification', '<button>Manage</button>'))).toBeUndefined();
});

it('points at no head of a section that folds', () => {
  const folded = (button: string) =>
    `<details open><summary>Manage how I sign in</summary><p>Ways and more</p>${button}</details>`;
  expect(find(folded('<button id="in">View</button>'))).toMatchObject({ element: { id: 'in' } });
  expect(find(folded('')).found).toBe(false);
});
