// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { locateIn } from '../../../utils/locate/locate.ts';
import { type HostPages, scan } from '../../../utils/locate/page-scan.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';
import type { ControlId } from '../../../utils/pages/ids.ts';
import { outlookPages } from '../../../utils/pages/outlook-pages.ts';

const addresses: Record<string, [string, HostPages]> = {
  hub: ['https://account.microsoft.com/security', accountPages],
  home: ['https://account.microsoft.com/', accountPages],
  proofs: ['https://account.live.com/proofs/manage/additional', accountPages],
  wizard: ['https://account.live.com/proofs/EnableTfa', accountPages],
  password: ['https://account.live.com/proofs/AppPassword', accountPages],
  forwarding: ['https://outlook.live.com/mail/0/options/mail/forwarding', outlookPages],
  settings: ['https://outlook.live.com/mail/0/options/general', outlookPages],
};

/** A look at a page of this body. No layout here: everything is seen. */
function look(page: string, body: string) {
  const [at, pages] = addresses[page] as [string, HostPages];
  document.body.innerHTML = body;
  const sight = { shown: () => true, reachable: () => true, face: (e: Element) => e };
  return { ...scan(document, new URL(at), labelsFor(['en', 'zh-Hans', 'hi']), pages), sight };
}

/** The id of what is pointed at; null where nothing is. */
function find(page: string, control: ControlId, body: string): string | null {
  const found = locateIn(look(page, body), control);
  return found.found ? found.element.id : null;
}

const state = (page: string, body: string) => {
  const s = look(page, body);
  return s.pages?.read(s, s.pages.recognise(s).page) ?? {};
};

describe('what names IMAP and switches nothing', () => {
  const panel = (inside: string) =>
    `<div role="dialog" aria-label="Settings"><h2>Forwarding and IMAP</h2>${inside}</div>`;
  it.each([
    ['the link of an article', '<a href="https://support.microsoft.com/imap">Turn on IMAP in Outlook</a>'],
    ['a question that folds out', '<details><summary>Turn on IMAP in Outlook</summary>No.</details>'],
    ['a head that folds', '<button aria-expanded="false">Turn on IMAP</button>'],
    ['a suggestion', '<ul role="listbox"><li role="option">Turn on IMAP</li></ul>'],
  ])('%s', (_what, inside) => {
    expect(find('forwarding', 'outlook.imapSwitch', panel(inside))).toBeNull();
    expect(state('forwarding', panel(inside)).imap).toBeUndefined();
  });

  it('unlike a button whose text flips', () => {
    const own = panel('<button id="own">Turn on IMAP</button>');
    expect(find('forwarding', 'outlook.imapSwitch', own)).toBe('own');
    expect(state('forwarding', own).imap).toBe('off');
  });

  it('nor is it the entry of the menu beside the one that is', () => {
    const menu = (...names: string[]) =>
      `<div role="dialog" aria-label="Settings">${names.map((n, i) => `<button id="e${i}">${n}</button>`).join('')}</div>`;
    const entry = (...names: string[]) => find('settings', 'outlook.forwardingMenuItem', menu(...names));
    expect(entry('Allow use by IMAP', 'Forwarding and IMAP')).toBe('e1');
    expect(entry('IMAP sam@gmail.example', 'Layout')).toBeNull();
    expect(entry('IMAP', 'Layout')).toBe('e0');
  });
});

describe('switches of one name', () => {
  const row = (label: string, name: string, id = '') =>
    `<div><b>${label}</b><button role="switch" aria-checked="true" aria-label="${name}" id="${id}"></button></div>`;
  const panel = (name: string) =>
    `<h2>Forwarding and IMAP</h2>${row('Enable forwarding', name)}${row('POP', name)}${row('IMAP', name, 'own')}`;

  it('are told apart by their rows when the name says nothing', () => {
    expect(find('forwarding', 'outlook.imapSwitch', panel('Toggle'))).toBe('own');
  });
  it('are what they say when it does', () => {
    expect(find('forwarding', 'outlook.imapSwitch', panel('Delete messages'))).toBeNull();
  });
});

describe('a line that only mentions two-step verification', () => {
  const card = (title: string, line: string, verb: string, id = '') =>
    `<article><h3>${title}</h3><p>${line}</p><button id="${id}">${verb}</button></article>`;
  const own = card('Two-step verification', 'Off', 'Turn on', 'own');

  it.each([
    ['beside another subject', 'Passwordless account', 'Passwordless account + two-step verification'],
    ['late, below another title', 'Passkeys', 'Passkeys / two-step verification'],
  ])('%s titles nothing', (_how, title, line) => {
    const main = (inside: string) => `<main><h1>Security</h1>${inside}</main>`;
    const other = card(title, line, 'Turn on', 'other');
    expect(find('proofs', 'proofs.twoStepTurnOn', main(other))).toBeNull();
    expect(find('proofs', 'proofs.twoStepTurnOn', main(other + own))).toBe('own');
  });

  it('titles nothing late, where a heading does', () => {
    const tip = '<h1>Security</h1><div><p>Hooray: two-step verification</p><button>Turn on</button></div>';
    expect(find('proofs', 'proofs.twoStepTurnOn', `<main>${tip}${own}</main>`)).toBe('own');
    const on = card('Two-step verification', 'On', 'Turn off', 'off');
    expect(find('proofs', 'proofs.twoStepTurnOn', `<main>${tip}${on}</main>`)).toBeNull();
  });

  it('nor is what turns it on rung where the page says that it is on', () => {
    const row = (id: string, verb: string) =>
      `<div><b>Two-step verification</b><a href="#" id="${id}">${verb}</a></div>`;
    const on = (body: string) => find('proofs', 'proofs.twoStepTurnOn', `<main>${body}</main>`);
    expect(on(row('on', 'Turn on'))).toBe('on');
    expect(on(`${row('on', 'Turn on')}<p>Two-step verification is turned on</p>`)).toBeNull();
    expect(on(row('on', 'Turn on') + row('off', 'Turn off'))).toBeNull();
    expect(
      state('proofs', `<main>${row('off', 'Turn off')}<p>Two-step verification is off</p></main>`).twoStep,
    ).toBeUndefined();
  });

  it('nor does it in a dialog about something else', () => {
    const dialog =
      '<div role="dialog" aria-label="Passwordless account"><p>Two-step verification</p><button>Turn on</button></div>';
    expect(find('proofs', 'proofs.twoStepTurnOn', dialog)).toBeNull();
  });
});

describe('a "Next" of something else', () => {
  const step = '<h1>Set up two-step verification</h1>';
  const next = '<button id="next">Next</button>';
  it.each([
    [
      'in a row of pictures',
      `<main>${step}<div aria-roledescription="carousel"><button aria-label="Next">›</button></div></main>`,
    ],
    [
      'in a dialog over the wizard',
      `<main>${step}</main><div role="dialog"><h2>Try passkeys</h2>${next}</div>`,
    ],
  ])('%s is none', (_where, body) => {
    expect(find('wizard', 'wizard.next', body)).toBeNull();
  });
  it('stands behind the own one, and is not one of a dialog that holds the wizard', () => {
    const pages = '<nav><a href="#2" id="page">Next</a></nav>';
    expect(find('wizard', 'wizard.next', `<main>${step}${pages}${next}</main>`)).toBe('next');
    const dialog = `<h1>Account</h1><div role="dialog"><h2>Set up two-step verification</h2>${next}</div>`;
    expect(find('wizard', 'wizard.next', dialog)).toBe('next');
  });
});

it('takes what is called an ID for no app password', () => {
  const shown = (name: string, letters: string, id: string) =>
    `<tr><th>${name}</th><td><code id="${id}">${letters}</code></td></tr>`;
  const id = shown('Trace ID', 'qhzkwmvtrnplxdcb', 'id');
  const own = shown('Your app password', 'vmxqtrzkhwbnpldy', 'own');
  const table = (rows: string) => `<h1>App passwords</h1><table>${rows}</table>`;
  expect(find('password', 'appPassword.value', table(id))).toBeNull();
  expect(find('password', 'appPassword.value', table(id + own))).toBe('own');
});

it('takes letters in four groups by hyphens for an app password, however much like words they are', () => {
  const body = (letters: string) => `<h1>App passwords</h1><p><span id="own">${letters}</span></p>`;
  expect(find('password', 'appPassword.value', body('jeni-basg-qiit-gzer'))).toBe('own');
  expect(find('password', 'appPassword.value', body('jenibasgqiitgzer'))).toBeNull();
});

describe('a title outside its card', () => {
  const by = (titles: string[]) =>
    titles.map((t) => `<h2>${t}</h2><div><p>More</p><button id="${t[0]}">Manage</button></div>`).join('');
  it('stands over the next card, where headings and cards go by turns', () => {
    expect(find('hub', 'hub.manageSignIn', by(['Recent activity', 'Manage how I sign in', 'Devices']))).toBe(
      'M',
    );
  });
  it('stands over none where a card comes first', () => {
    const body = `<div><button>Manage</button></div>${by(['Recent activity', 'Manage how I sign in'])}`;
    expect(find('hub', 'hub.manageSignIn', `<main>${body}</main>`)).toBeNull();
  });
  it('may be in the name of its button as well', () => {
    const term = (t: string) =>
      `<dt id="t${t}">${t}</dt><dd><button id="b${t}" aria-labelledby="b${t} t${t}">Manage</button></dd>`;
    expect(find('home', 'home.security', `<dl>${term('Privacy')}${term('Security')}</dl>`)).toBe('bSecurity');
  });
});

it('reads a state of one sign, and one that a danda ends', () => {
  expect(state('hub', '<dl><div><dt>双重验证</dt><dd>开</dd></div></dl>').twoStep).toBe('on');
  expect(state('hub', '<p>दो-चरणीय सत्यापन चालू है।</p>').twoStep).toBe('on');
});
