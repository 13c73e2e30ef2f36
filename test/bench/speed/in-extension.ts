import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { Person } from '../../browser/person.ts';
import { bundle } from '../../harness/bundle.ts';
import { median, round } from './table.ts';
import { readTrace, type Work } from './trace.ts';

type Fill = typeof import('../pages-fill.ts');

export interface GuideRow extends Work {
  elements: number;
  seconds: number;
  mutations: number;
  /** Share of the main thread that ran our script, per cent. */
  share: number;
  /** JS heap of the tab after a collection, MB more than before the guide was there. */
  heapAdded: number;
  /** JS heap, MB more after the mutations than before them, guide running. */
  heapGrown: number;
}
export interface PopupRow {
  runs: number;
  /** Medians, ms from the navigation to the first control. */
  ours: number;
  emptyPreact: number;
  ratio: number;
}

const mb = (bytes: number) => round(bytes / 1024 / 1024);

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Changes texts, classes and rows all over the page, `perSecond` times a second. Resolves with how many it made. */
function mutate(page: Page, seconds: number, perSecond: number): Promise<number> {
  return page.evaluate(
    async (time, rate) => {
      const all = [...document.querySelectorAll('[role=option], li, p')];
      const end = performance.now() + time * 1000;
      let made = 0;
      let due = performance.now();
      while (performance.now() < end) {
        for (; due < performance.now(); due += 1000 / rate) {
          const element = all[(made * 7919) % all.length];
          if (!element) continue;
          if (made % 3 === 0) element.classList.toggle('read');
          else if (made % 3 === 1) element.setAttribute('data-at', String(made));
          else {
            const span = document.createElement('span');
            span.textContent = `New message ${made}`;
            const old = element.querySelector(':scope > span[data-new]');
            span.dataset.new = '';
            if (old) old.replaceWith(span);
            else element.append(span);
          }
          made += 1;
        }
        await new Promise((done) => setTimeout(done, 4));
      }
      return made;
    },
    seconds,
    perSecond,
  );
}

/** The guide in Outlook's mailbox of the practice world, filled up and never still. */
async function guideRow(person: Person, elements: number, seconds: number): Promise<GuideRow> {
  const start = await person.begin('SaleSmartly', 'Both');
  const outlook = await person.go(start);
  await person.signIn(outlook);
  await person.ringed(outlook, /POP|settings/i);
  const { signpost } = person;
  // Once more without a journey, for what the page needs by itself.
  const url = 'https://outlook.live.com/mail/0/';
  const fill = async (page: Page) => {
    await page.waitForSelector('[role=listbox], main');
    await page.evaluate(await bundle('test/bench/pages-fill.ts', 'filling', { minify: true }));
    await page.evaluate((count) => {
      (globalThis as unknown as { filling: Fill }).filling.fill(document, count);
    }, elements);
  };
  await outlook.goto(url);
  await fill(outlook);
  await person.ringed(outlook, /settings/i);
  const withGuide = await heap(outlook);
  await outlook.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
  });
  const mutations = await mutate(outlook, seconds, 200);
  const trace = await outlook.tracing.stop();
  const after = await heap(outlook);
  const count = await outlook.evaluate(() => document.querySelectorAll('*').length);
  // The same page in the same tab, with the journey ended: no guide is put into it.
  await person.inPopup(outlook, async (popup) => {
    await popup.evaluate(
      `(globalThis.browser ?? chrome).storage.session.get('shown').then(({ shown }) =>
        (globalThis.browser ?? chrome).runtime.sendMessage({ id: 1, type: 'panel.endJourney', timestamp: Date.now(),
          data: { id: shown.store.current } }))`,
    );
  });
  await outlook.goto(url);
  await fill(outlook);
  if (await signpost.guide(outlook)) throw new Error('a guide is in the page although no journey is open');
  const without = await heap(outlook);
  const work = readTrace(trace ?? new Uint8Array(), `${signpost.base}guide.js`);
  return {
    ...work,
    elements: count,
    seconds,
    mutations,
    share: round((100 * work.totalMs) / (seconds * 1000)),
    heapAdded: mb(withGuide - without),
    heapGrown: mb(after - withGuide),
  };
}

/** An extension with nothing but a popup that Preact draws one button into. */
async function emptyExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-empty-'));
  const code = await bundle('test/bench/speed/empty-popup.tsx', 'empty', { minify: true });
  writeFileSync(join(folder, 'popup.js'), code);
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><body><script src="popup.js"></script></body>',
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
    }),
  );
  return folder;
}

/** Notes when the first control has been painted. A text, as what compiles this file puts helpers into functions. */
const noteReady = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[role=combobox]')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.readyAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Our popup with a cold background beside an empty one, each opened anew in a tab of its own, in turns. */
async function popupRow(person: Person, runs: number): Promise<PopupRow> {
  const { signpost } = person;
  const folder = await emptyExtension();
  try {
    const id = await signpost.browser.installExtension(folder);
    const ready = async (url: string): Promise<number> => {
      const page = await signpost.browser.newPage();
      await page.evaluateOnNewDocument(noteReady);
      await page.goto(url);
      const at = await page.waitForFunction(() => (globalThis as unknown as { readyAt?: number }).readyAt);
      const ms = Number(await at.jsonValue());
      await page.close();
      return ms;
    };
    const ours: number[] = [];
    const empty: number[] = [];
    for (let n = 0; n < runs + 2; n++) {
      await signpost.stopBackground();
      ours.push(await ready(`${signpost.base}popup.html`));
      empty.push(await ready(`chrome-extension://${id}/popup.html`));
    }
    const [a, b] = [median(ours.slice(2)), median(empty.slice(2))];
    return { runs, ours: round(a), emptyPreact: round(b), ratio: round(a / b) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is measured with the built extension in a real Chromium, in the practice world. */
export async function inExtension(options: {
  elements: number;
  seconds: number;
  runs: number;
}): Promise<{ popup: PopupRow; guide: GuideRow }> {
  const withPerson = async <T>(measure: (person: Person) => Promise<T>): Promise<T> => {
    const person = await Person.at('chromium');
    try {
      return await measure(person);
    } finally {
      await person.leave();
    }
  };
  const guided = () => withPerson((person) => guideRow(person, options.elements, options.seconds));
  return {
    popup: await withPerson((person) => popupRow(person, options.runs)),
    // On a machine that does other things too a navigation may take longer than the harness waits: once more.
    guide: await guided().catch(guided),
  };
}
