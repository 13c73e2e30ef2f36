// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../utils/locate/declare.ts';
import { headerPlace } from '../../../utils/locate/header-place.ts';
import { locateIn } from '../../../utils/locate/locate.ts';
import type { Located } from '../../../utils/locate/located.ts';
import { nextPlace } from '../../../utils/locate/next-place.ts';
import { prove } from '../../../utils/locate/prove.ts';
import { oneDoor, tabPlace } from '../../../utils/pages/account-home.ts';
import { inSection, look, on, ours, security } from './looking.ts';

/**
 * The rules of the proof one by one: which evidence counts, what it weighs (the debug view shows it), and which doubt
 * silences it. prove.test.ts says what holds for any mixture of them. One list of all rules, hence its length.
 */
const evidence = (located: Located) =>
  Object.fromEntries(located.reasons.map(({ what, weight }) => [what, weight]));
/** What every candidate of the right kind has. */
const always = { kind: 6, page: 6 };

describe('evidence for a control', () => {
  const own: [string, string, Declaration, Record<string, number>][] = [
    ['its whole name', '<button>Security</button>', security, { name: 44 }],
    ['its name before a comma, for less', '<button>Security, new here</button>', security, { name: 35 }],
    // Fewer points than a whole name: a part of the wording is inferred, not attested.
    ['all words of a wording', '<button>Create a new app password</button>', security, { name: 32 }],
    ['an id seen in the wild, in any case', '<button id="iNext">Blip</button>', security, { 'known id': 28 }],
    [
      'such an id on a wrapper of it alone',
      '<p id="iNext"><button>Security</button></p>',
      security,
      { name: 44, 'known id': 28 },
    ],
    [
      'an id, where no section is asked for, without any name',
      '<button id="iNext"></button>',
      security,
      { 'known id': 28 },
    ],
    [
      'an id with a name, where a section is',
      '<button id="iNext">Blip</button>',
      inSection,
      { 'known id': 28 },
    ],
    [
      'its name alone where its wrapper holds more',
      '<p id="iNext"><button>Security</button><i></i></p>',
      security,
      { name: 44 },
    ],
    [
      'its name alone where a wrapper has another id',
      '<p id="iNextOne"><button>Security</button></p>',
      security,
      { name: 44 },
    ],
    [
      'its name, though its link leads nowhere',
      '<a href="javascript:proofs">Security</a>',
      security,
      { name: 44 },
    ],
    [
      'where its link leads',
      `<a href="${ours}/security">Blip</a>`,
      { ...security, ids: [] },
      { 'link target': 40 },
    ],
    [
      'a link with a line break in it, as browsers follow it',
      `<a href="${ours}/secu\nrity">Blip Security</a><a href="${ours}/security">Blip</a>`,
      security,
      { 'link target': 40 },
    ],
    ['an acronym in a short name', '<button>IMAP</button>', { ...security, acronym: 'imap' }, { name: 28 }],
    [
      'an acronym in a name of 60 letters',
      `<button>IMAP ${'x'.repeat(55)}</button>`,
      { ...security, acronym: 'imap' },
      { name: 28 },
    ],
    [
      'its name before an acronym',
      '<button>Security, IMAP</button>',
      { ...security, acronym: 'imap' },
      { name: 35 },
    ],
    [
      'the main part it is at home in',
      '<div role="main"><button>Security</button></div>',
      { ...security, place: nextPlace },
      { name: 44, 'in the main part': 12 },
    ],
    [
      'the form it is at home in',
      '<form><button>Security</button></form>',
      { ...security, place: nextPlace },
      { name: 44, 'in the main part': 12 },
    ],
    [
      'a section that its name says',
      '<button>Create app password</button>',
      inSection,
      { name: 32, 'names appPassword': 33 },
    ],
  ];
  it.each(own)('%s', (_what, body, declaration, weights) => {
    const located = on(body, declaration);
    expect(located).toMatchObject({ found: true });
    expect(evidence(located)).toEqual({ ...weights, ...always });
    const sum = Object.values({ ...weights, ...always }).reduce((a, b) => a + b, 0);
    expect(located).toMatchObject({ weight: sum, element: document.querySelector('a,button') });
  });

  it('the section it stands in, when its name alone fits a neighbour as well', () => {
    const located = on(
      '<main><section><h2>App passwords</h2><p>For other apps.</p><button>Create</button></section><section><h2>Recovery code</h2><p>For you.</p></section></main>',
      inSection,
    );
    expect(evidence(located)).toEqual({ name: 32, 'in the appPassword section': 24, ...always });
  });

  it.each([
    ['a header', '<header><button>Security</button></header>', 20],
    ['a banner', '<div role="banner"><button>Security</button></div>', 20],
    ['a list in a header', '<header><nav><button>Security</button></nav></header>', 20],
    ['a place near the top', '<div><button>Security</button></div>', 16],
    ['an entry of its own near the top', '<div role="listitem"><button>Security</button></div>', 16],
    ['a place that is called nearly like a list', '<div role="xlist"><button>Security</button></div>', 16],
  ])('%s, for what is at home in a header', (_where, body, weight) => {
    expect(evidence(on(body, { ...security, place: headerPlace }))).toMatchObject({
      'in the header': weight,
    });
  });

  it.each([
    'x-main',
    'main-menu',
    'x-form',
    'form-row',
    'div',
    'div role="mainly"',
    'div role="domain"',
    'div role="formal"',
    'div role="platform"',
  ])('no main part: <%s>', (tag) => {
    const located = on(`<${tag}><button>Security</button></${tag.split(' ')[0]}>`, {
      ...security,
      place: nextPlace,
    });
    expect(evidence(located)).toEqual({ name: 44, ...always });
  });

  it('nothing of that for what is at home elsewhere', () => {
    expect(evidence(on('<main><button>Security</button></main>'))).toEqual({ name: 44, ...always });
  });
});

describe('no evidence', () => {
  const none: [string, string, Partial<Declaration>?][] = [
    ['another name', '<button>Privacy and security centre of ours</button>'],
    ['one word of two', '<button>App password</button>'],
    ['a control of another kind', '<button>Security</button>', { kinds: ['link'] }],
    ['the same path on another host', '<a href="https://example.test/security">Blip</a>'],
    ['a longer path', `<a href="${ours}/security/more">Blip</a>`],
    ['a link without an address', '<a>Blip</a>'],
    ['a link of a control that is known by none', `<a href="${ours}/security">Blip</a>`, { links: [] }],
    ['an id of a control that is known by none', '<button id="iNext">Blip</button>', { ids: [] }],
    ['an unknown id', '<button id="iNextOne">Blip</button>'],
    ['an acronym in a name of 61 letters', `<button>IMAP ${'x'.repeat(56)}</button>`, { acronym: 'imap' }],
    [
      'an acronym in a long text',
      `<button>IMAP ${'and more words '.repeat(4)}</button>`,
      { acronym: 'imap' },
    ],
    ['an acronym in brackets', '<button>Gmail (IMAP)</button>', { acronym: 'imap' }],
    ['another acronym', '<button>POP</button>', { acronym: 'imap' }],
    ['a name that nobody sees', '<button>Create<i style="display:none"> app password</i></button>'],
    // An id by itself might be anything of the section.
    ['an id without any name, where a section is asked for', '<button id="iNext"></button>', inSection],
  ];
  it.each(none)('%s', (_what, body, change = {}) => {
    expect(on(body, { ...security, ...change })).toEqual({ found: false, why: 'absent', reasons: [] });
  });
});

describe('evidence against', () => {
  const doubts: [string, string, Partial<Declaration>, string, number][] = [
    ['help', '<button>Create app password: learn more</button>', {}, 'speaks of help', -50],
    ['advertising words', '<button>Security, sponsored</button>', {}, 'speaks of ad', -50],
    ['another site', '<a href="https://shop.example/x">Security</a>', {}, 'leads away from Microsoft', -60],
    [
      'a site that ends like Microsoft’s',
      '<a href="https://notlive.com/x">Security</a>',
      {},
      'leads away from Microsoft',
      -60,
    ],
    [
      'a site that begins like Microsoft’s',
      '<a href="https://live.com.shop.example/x">Security</a>',
      {},
      'leads away from Microsoft',
      -60,
    ],
    ['an article', '<a href="https://support.microsoft.com/x">Security</a>', {}, 'leads to an article', -60],
    ['an advertisement around it', '<aside><a href="#">Security</a></aside>', {}, 'advertisement', -70],
    [
      'another section',
      '<section><h2>Recovery code</h2><p>For you.</p><button>Create</button></section>',
      inSection,
      'outside the appPassword section',
      -50,
    ],
    [
      'folding its section away',
      '<section><h2>App passwords</h2><p>For other apps.</p><button aria-expanded="false">Create</button></section>',
      inSection,
      'folds a section',
      -50,
    ],
    [
      'a question that folds',
      '<section><h2>App passwords</h2><p>For other apps.</p><details><summary role="button">Create</summary></details></section>',
      inSection,
      'folds a section',
      -50,
    ],
    [
      'a tab of the main part, for what leads to another page',
      '<main><button role="tab">Security</button></main>',
      { ...security, place: tabPlace },
      'a tab',
      -50,
    ],
  ];
  it.each(doubts)('%s silences a name', (_what, body, change, doubt, weight) => {
    const located = on(body, { ...security, ...change });
    expect(located.found).toBe(false);
    expect(evidence(located)).toMatchObject({ [doubt]: weight });
  });

  it.each([
    ['Microsoft’s sign-in', 'https://login.live.com/x'],
    ['Microsoft’s other pages', 'https://account.microsoft.com/devices'],
    ['Microsoft itself', 'https://microsoft.com/x'],
    ['a page of Microsoft’s that is called nearly like its articles', 'https://notsupport.live.com/x'],
  ])('not: a link to %s', (_where, href) => {
    expect(evidence(on(`<a href="${href}">Security</a>`))).toEqual({ name: 44, ...always });
  });

  it.each([
    ['a tab outside of the main part', '<button role="tab">Security</button>', true],
    ['a tab that is a link', '<main><a role="tab" href="#x">Security</a></main>', true],
    ['no tab', '<main><button>Security</button></main>', true],
    ['a tab, for what stays on the page', '<main><button role="tab">Security</button></main>', false],
  ])('not: %s', (_where, body, leaves) => {
    expect(on(body, leaves ? { ...security, place: tabPlace } : security)).toMatchObject({ found: true });
  });

  it('not: help behind the whole name', () => {
    for (const more of [[], ['next']] as const)
      expect(
        evidence(on('<button>Security, learn more</button>', { ...security, labels: ['security', ...more] })),
      ).toEqual({ name: 35, ...always });
  });

  it.each([
    ['its link', `<a href="https://account.live.com/proofs/AppPassword">Create</a>`, 'link target'],
    ['its id', '<button id="iNext">Create</button>', 'known id'],
  ])('not: standing outside of its section, when %s says what it is', (_what, control, reason) => {
    const located = on(`<h2>Recovery code</h2><p>For you.</p>${control}`, inSection);
    expect(located.found).toBe(true);
    expect(Object.keys(evidence(located)).sort()).toEqual(['kind', 'name', 'page', reason].sort());
  });

  it.each([
    ['a list', '<nav><button>Security</button></nav>'],
    ['a tree of folders', '<div role="tree"><button>Security</button></div>'],
    ['the main part', '<main><button>Security</button></main>'],
    ['a part called main', '<div role="main"><button>Security</button></div>'],
  ])('%s, for what is at home in a header', (_where, body) => {
    const located = on(body, { ...security, place: headerPlace });
    expect(located).toMatchObject({ found: false, why: 'unproven' });
    expect(evidence(located)).toMatchObject({ 'in the header': -20 });
  });

  it.each([
    [{ top: 0, bottom: 129 }, 16],
    [{ top: 0, bottom: 130 }, -20],
    [{ top: -1, bottom: 20 }, -20],
  ])('a place of %o counts %i for what is at home in a header', (box, weight) => {
    const made = look('<div><button>Security</button></div>');
    const button = document.querySelector('button') as HTMLElement;
    button.getBoundingClientRect = () => box as DOMRect;
    expect(evidence(prove(made, { ...security, place: headerPlace }, null, 'press'))).toMatchObject({
      'in the header': weight,
    });
  });
});

describe('the answer', () => {
  it('is the control with its name as a person reads it', () => {
    expect(on('<button>\n  Create  a new\n app password </button>')).toMatchObject({
      found: true,
      label: 'Create a new app password',
    });
  });

  it('is unproven when something speaks for a control, and more against it', () => {
    const body = '<button id="iNext">Create app password: learn more</button>';
    expect(on(body)).toMatchObject({ found: false, why: 'unproven', reasons: { length: 5 } });
    // What nobody sees leaves no doubt.
    expect(on(body, security, { unseen: 'button' })).toMatchObject({ found: false, why: 'absent' });
  });

  it('is absent when all that speaks for it is outweighed', () => {
    const located = on('<aside><button>Security</button></aside>');
    expect(located).toMatchObject({ found: false, why: 'absent' });
    // The debug view still says what was looked at.
    expect(evidence(located)).toEqual({ name: 44, ...always, advertisement: -70 });
  });

  it('is hidden when nobody sees it, or gets at it', () => {
    const body = '<button>Security</button>';
    expect(on(body, security, { unseen: 'button' })).toMatchObject({ found: false, why: 'hidden' });
    const under = look(body, { unreachable: 'button' });
    const located = prove(under, security, null, 'press');
    expect(located).toMatchObject({ found: false, why: 'hidden' });
    expect(evidence(located)).toEqual({ name: 44, ...always });
    // A state can be read from it all the same.
    expect(prove(under, security, null, 'see').found).toBe(true);
    expect(prove(look(body, { unseen: 'button' }), security, null, 'see')).toMatchObject({ why: 'hidden' });
  });

  it('passes over what nobody sees for what is seen', () => {
    const body = '<button id="a">Security</button><button id="b">Security</button>';
    expect(on(body, security, { unseen: '#a' })).toMatchObject({ element: { id: 'b' } });
    expect(on(body, security, { unreachable: '#a' })).toMatchObject({ element: { id: 'b' } });
  });

  it('is unproven on a page too big to see all of it, whatever was found', () => {
    const made = look('<button>Security</button>');
    expect(prove({ ...made, walk: { ...made.walk, cut: true } }, security, null, 'press')).toEqual({
      found: false,
      why: 'unproven',
      reasons: [{ what: 'page too big', weight: 0 }],
    });
  });

  it('is ambiguous with the reasons of both when two are alike', () => {
    const located = on('<button>Security</button><button>Security</button>');
    expect(located).toMatchObject({ found: false, why: 'ambiguous', reasons: { length: 6 } });
  });

  it('needs the first to be clearly ahead, wherever it stands', () => {
    for (const body of [
      '<button>Security, new here</button><button id="b">Security</button>',
      '<button id="b">Security</button><button>Security, new here</button>',
    ])
      expect(on(body)).toMatchObject({ found: true, element: { id: 'b' } });
    // 47 and 40.
    expect(on('<button>Security, new here</button><button id="iNext">Blip</button>')).toMatchObject({
      why: 'ambiguous',
    });
  });

  it('is the one that is meant of several that are alike', () => {
    const made = look('<button id="a">Security</button><button id="b">Security</button>');
    const meant = document.querySelector('#b') ?? undefined;
    expect(prove(made, security, null, 'press', meant)).toMatchObject({ found: true, element: { id: 'b' } });
    const other = document.createElement('button');
    expect(prove(made, security, null, 'press', other)).toMatchObject({ found: false });
  });

  it('is known by any of several places that its link may lead to', () => {
    const either = { ...security, labels: [], links: [/^\/security$/, /^\/security\/options$/] };
    for (const { source } of either.links)
      expect(
        on(`<a href="${ours}${source.replace(/[\\^$]/g, '')}">Blip</a>`, either as Declaration),
      ).toMatchObject({ found: true });
  });

  it('is found where no section of the host’s pages is known', () => {
    const made = look('<button id="iNext">Create</button><button>Create</button>');
    const bare = { ...made, pages: made.pages && { ...made.pages, sections: null } };
    expect(prove(bare, inSection, null, 'press')).toMatchObject({ found: true, element: { id: 'iNext' } });
    expect(prove({ ...made, pages: null }, inSection, null, 'press')).toMatchObject({
      element: { id: 'iNext' },
    });
  });

  it('is the innermost of those inside one another', () => {
    expect(on('<div role="button"><button id="b">Security</button></div>')).toMatchObject({
      element: { id: 'b' },
    });
  });

  it.each([
    ['one place', `${ours}/security`, `${ours}/security`, true],
    ['two places', `${ours}/security`, `${ours}/security?x`, true],
    ['two paths', `${ours}/a/security`, `${ours}/b/security`, false],
    ['two hosts', `${ours}/x/security`, 'https://account.live.com/x/security', false],
    // A start page is where links lead whose work is done by scripts.
    ['one start page', `${ours}/?security`, `${ours}/?security`, false],
  ])('two links to %s', (_what, a, b, found) => {
    expect(on(`<a href="${a}">Security</a><a href="${b}">Security</a>`).found).toBe(found);
  });

  it('is ambiguous when something else weighs nearly as much as two links to one place', () => {
    const link = `<a href="${ours}/x">Security</a>`;
    expect(on(`${link}${link}`).found).toBe(true);
    expect(on(`${link}${link}<button>Security</button>`)).toMatchObject({ why: 'ambiguous' });
  });

  it('does not take a button for a link to the same place', () => {
    expect(on(`<a href="${ours}/x">Security</a><button>Security</button>`).found).toBe(false);
  });

  describe('two of one name without a place of their own, one in the main part and one beside it', () => {
    const leaves: Declaration = { ...security, alike: oneDoor };
    const rail = '<nav><button id="rail">Security</button></nav>';
    const tile = '<main><button id="tile">Security</button></main>';
    it('are one door where the control leads to another page', () => {
      expect(on(rail + tile, leaves).found).toBe(true);
      expect(on(tile + rail, leaves).found).toBe(true);
    });
    it('are a riddle where it does not', () => {
      expect(on(rail + tile)).toMatchObject({ why: 'ambiguous' });
    });
    it('are a riddle where both stand in it, or neither', () => {
      const two = (tag: string) =>
        `<${tag}><button>Security</button><p><button>Security</button></p></${tag}>`;
      expect(on(two('main'), leaves)).toMatchObject({ why: 'ambiguous' });
      expect(on(two('nav'), leaves)).toMatchObject({ why: 'ambiguous' });
    });
    it('are a riddle where they are called differently', () => {
      const other = '<main><button>Create app password</button></main>';
      const beside = '<nav><button>Create an app password</button></nav>';
      expect(on(other, leaves).found).toBe(true);
      expect(on(beside + other, leaves)).toMatchObject({ why: 'ambiguous' });
    });
  });

  it('looks only inside of what it is told to, each time anew', () => {
    const made = look('<p><button id="a">Security</button></p><div><button id="b">Security</button></div>');
    const [first, second] = ['p', 'div'].map((tag) => document.querySelector(tag));
    expect(prove(made, security, first ?? null, 'press')).toMatchObject({ element: { id: 'a' } });
    expect(prove(made, security, second ?? null, 'press')).toMatchObject({ element: { id: 'b' } });
    expect(prove(made, security, null, 'press')).toMatchObject({ why: 'ambiguous' });
    expect(prove(made, security, null, 'see')).toMatchObject({ why: 'ambiguous' });
  });

  it('is ambiguous for two of one name in one section, however they are ordered', () => {
    const two = (more: string) =>
      on(
        `<main><section><h2>App passwords</h2><p>For other apps.</p><button>Create</button>${more}</section><section><h2>Recovery code</h2><p>For you.</p></section></main>`,
        inSection,
      );
    const located = two('<p><button>Create</button></p>');
    expect(located).toMatchObject({ found: false, why: 'ambiguous' });
    expect(evidence(located)).toMatchObject({ 'has a twin in it': 0 });
    expect(two('<p><button>Remove</button></p>').found).toBe(true);
    // Two links to the page itself are no riddle: either is right.
    const link = '<a href="https://account.live.com/proofs/AppPassword">Create</a>';
    expect(
      on(
        `<main><section><h2>App passwords</h2><p>For other apps.</p>${link}<p>${link}</p></section></main>`,
        inSection,
      ).found,
    ).toBe(true);
  });
});

it('takes the one that names its section before a bare verb that merely stands in it, in better words', () => {
  const page = (named: string) => `<h2>Two-step verification</h2>
    <div><span>Codes by text message</span><button>Turn on</button></div><button id="named">${named}</button>`;
  const find = (body: string) =>
    locateIn(look(body, {}, 'https://account.live.com/proofs/manage/additional'), 'proofs.twoStepTurnOn');
  expect(find(page('Activate two-step verification'))).toMatchObject({
    found: true,
    element: { id: 'named' },
  });
  // What it names is about the thing and not the thing.
  expect(find(page('Activate two-step verification reminders'))).not.toMatchObject({
    element: { id: 'named' },
  });
});

describe('what cannot be pressed yet', () => {
  const page = (create: string) => `<h2>Two-step verification</h2><p>Off</p><a href="#">Turn on</a>
    <h2>App passwords</h2><p>Some apps cannot ask for a code.</p>${create}`;
  const find = (body: string) =>
    locateIn(look(body, {}, 'https://account.live.com/proofs/manage/additional'), 'proofs.createAppPassword');
  it('is not pointed at, and nothing else of its section is in its place', () => {
    expect(find(page('<button>Create</button>')).found).toBe(true);
    for (const disabled of [
      '<button disabled>Create app password</button>',
      '<button aria-disabled="true">Create app password</button><button>New</button>',
      '<x-button disabled><button>Create app password</button></x-button>',
    ])
      expect(find(page(disabled))).toMatchObject({ found: false, why: 'hidden' });
  });

  it('is pointed at where no section is asked for, or where it is only to be read', () => {
    // A page's "Next" waits for a choice: the ring shows where it will be.
    expect(on('<button disabled>Security</button>').found).toBe(true);
    const made = look('<h2>App passwords</h2><p>Some.</p><button disabled>Create</button>');
    expect(prove(made, inSection, null, 'press')).toMatchObject({ why: 'hidden' });
    expect(prove(made, inSection, null, 'see').found).toBe(true);
  });
});

it('takes a "Next" in words before the arrow of a row of tips', () => {
  const tips = '<button aria-label="Back">‹</button><button id="tip" aria-label="Next">›</button>';
  const find = (body: string) =>
    locateIn(
      look(
        `<main><h1>Two-step verification</h1>${body}</main>`,
        {},
        'https://account.live.com/proofs/EnableTfa',
      ),
      'wizard.next',
    );
  expect(find(`${tips}<button id="next">Next</button>`)).toMatchObject({ element: { id: 'next' } });
  // Where it is the only one, the wizard itself may have arrows.
  expect(find(tips)).toMatchObject({ element: { id: 'tip' } });
  expect(find('<button id="start">Get started</button>')).toMatchObject({ element: { id: 'start' } });
});

it('puts back for its arrow only what is named by a label and holds no word, and only where its place counts', () => {
  const placed: Declaration = { ...security, place: nextPlace };
  const two = (first: string) => on(`<main>${first}<button id="word">Security</button></main>`, placed);
  expect(two('<button aria-label="Security">›</button>')).toMatchObject({ element: { id: 'word' } });
  expect(two('<button aria-label="Security">Security</button>')).toMatchObject({ why: 'ambiguous' });
  expect(on('<button aria-label="Security">›</button><button>Security</button>')).toMatchObject({
    why: 'ambiguous',
  });
});
