// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { type Touch, touchOf } from '../../../utils/locate/touch.ts';
import { look } from '../../pages/look.ts';

const labels = labelsFor(['en']);
/** No layout here: everything is seen. */
const seen = { shown: () => true, reachable: () => true, face: (e: Element) => e };

const lookAt = (at: string): Touch => touchOf({ ...look(document, new URL(at), labels), sight: seen }, []);

/** What an observer of the whole document is told of a change. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length).toBeGreaterThan(0);
  return records;
}

const make = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};
const get = (id: string): Element => document.getElementById(id) as Element;

describe('changes of a mailbox', () => {
  let touch: Touch;
  beforeEach(() => {
    document.body.innerHTML = `
      <header id="top"><button id="gear" aria-label="Settings"></button></header>
      <div id="app"><nav id="folders"><span id="count">Inbox 12</span></nav>
        <div id="list" role="listbox"><div role="option" id="row"><span id="subject">Hello</span></div></div></div>
      <div id="layer"></div>`;
    touch = lookAt('https://outlook.live.com/mail/0/');
  });
  const changed = (change: () => void) => touch.changed(recordsOf(change));

  it('are elsewhere as long as they say nothing', () => {
    expect(changed(() => get('list').append(make('<div role="option">Re: save the date</div>')))).toBe(false);
    expect(changed(() => get('row').remove())).toBe(false);
    expect(changed(() => (get('count').firstChild as Text).replaceData(6, 2, '13'))).toBe(false);
    expect(changed(() => get('folders').setAttribute('class', 'wide'))).toBe(false);
    expect(changed(() => get('app').append(make('<p>Typing…</p>')))).toBe(false);
  });

  it('in a message are nobody else’s words, whatever it quotes', () => {
    const quote = '<p>Let devices and apps use IMAP <button>Save</button></p>';
    expect(changed(() => get('row').append(make(quote)))).toBe(false);
  });

  it('touch when a dialog comes or goes, or the header changes', () => {
    expect(changed(() => get('layer').append(make('<div><div role="dialog"></div></div>')))).toBe(true);
    touch = lookAt('https://outlook.live.com/mail/0/');
    expect(changed(() => get('layer').replaceChildren())).toBe(true);
    expect(changed(() => get('gear').setAttribute('disabled', ''))).toBe(true);
  });

  it('touch when something comes that speaks of what is looked for', () => {
    expect(changed(() => get('app').append(make('<button>Settings</button>')))).toBe(true);
    expect(changed(() => get('app').append(make('<p><b>Forwarding and IMAP</b></p>')))).toBe(true);
  });

  it('touch when an ancestor is hidden', () => {
    expect(changed(() => document.body.setAttribute('class', 'covered'))).toBe(true);
  });

  it('touch when there are too many to be looked at', () => {
    const one = recordsOf(() => get('folders').setAttribute('class', 'x'));
    expect(touch.changed(Array.from({ length: 500 }, () => one[0] as MutationRecord))).toBe(true);
  });
});

describe('changes of an account page', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main>
      <section id="mine"><h2>Two-step verification</h2><p id="says">It is off.</p><button>Turn on</button></section>
      <section id="other"><h2>Devices</h2><p id="far">Three</p></section></main>`;
  });

  it('touch inside the section that was understood, not in another', () => {
    const touch = lookAt('https://account.live.com/proofs/manage/additional');
    expect(touch.changed(recordsOf(() => get('says').append('!')))).toBe(true);
    expect(touch.changed(recordsOf(() => get('far').append('!')))).toBe(false);
    expect(touch.changed(recordsOf(() => get('mine').remove()))).toBe(true);
  });

  it('touch what comes and speaks, the title and what both stand in, where the section is most of the page', () => {
    get('mine').append(make(`<div id="long">${'<p>Blue river</p>'.repeat(400)}</div>`));
    const touch = lookAt('https://account.live.com/proofs/manage/additional');
    expect(touch.changed(recordsOf(() => get('long').append(make('<p>Green river</p>'))))).toBe(false);
    expect(touch.changed(recordsOf(() => get('long').append(make('<button>Turn off</button>'))))).toBe(true);
    expect(touch.changed(recordsOf(() => get('mine').setAttribute('class', 'away')))).toBe(true);
    const title = document.querySelector('h2') as Element;
    expect(touch.at(title)).toBe(true);
    expect(touch.changed(recordsOf(() => title.append('!')))).toBe(true);
    expect(touch.changed(recordsOf(() => title.remove()))).toBe(true);
  });
});
