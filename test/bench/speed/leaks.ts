import type { Page } from 'puppeteer';
import { Person } from '../../browser/person.ts';
import { round, table } from './table.ts';

/** What a tab holds after a collection. */
export interface Held {
  heapMb: number;
  nodes: number;
  listeners: number;
  documents: number;
}
export interface LeakRow {
  steps: number;
  navigations: number;
  /** After the first steps, after all of them; after the first navigations, after all of them. */
  early: Held;
  afterSteps: Held;
  earlyNavigated: Held;
  afterNavigations: Held;
}

async function held(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heapMb: round(usedSize / 1024 / 1024), nodes, listeners: jsEventListeners, documents };
}

/** Buttons go and come back so many times, the ringed one among them: looked at, drawn, told. A text, as it is run in the page. */
const walkSteps = (page: Page, times: number): Promise<unknown> =>
  page.evaluate(`(async () => {
    const next = () => new Promise((done) => requestAnimationFrame(done));
    const buttons = [...document.querySelectorAll('button, [role=switch], input')];
    for (let n = 0; n < ${times}; n++) {
      const button = buttons[n % buttons.length];
      const gap = document.createComment('');
      button.replaceWith(gap);
      await next();
      gap.replaceWith(button);
      await next();
    }
  })()`);

/** The guide in the practice Outlook over many steps and many documents: what is held must not grow. */
export async function leaks(steps: number, navigations: number): Promise<LeakRow> {
  const person = await Person.at('chromium');
  try {
    const outlook = await person.go(await person.begin('SaleSmartly', 'Both'));
    await person.signIn(outlook);
    await person.ringed(outlook, /POP/i);
    await outlook.bringToFront();
    await walkSteps(outlook, Math.ceil(steps / 10));
    const early = await held(outlook);
    await walkSteps(outlook, steps);
    const afterSteps = await held(outlook);
    const url = 'https://outlook.live.com/mail/0/';
    const visit = async (times: number) => {
      for (let n = 0; n < times; n++) await outlook.goto(url, { waitUntil: 'domcontentloaded' });
      await person.ringed(outlook, /settings/i);
    };
    await visit(Math.ceil(navigations / 10));
    const earlyNavigated = await held(outlook);
    await visit(navigations);
    const afterNavigations = await held(outlook);
    return { steps, navigations, early, afterSteps, earlyNavigated, afterNavigations };
  } finally {
    await person.leave();
  }
}

/** As a table for people. */
export const leakTable = ({ steps, navigations, ...at }: LeakRow): string =>
  table(
    ['when', 'heap MB', 'nodes', 'listeners', 'documents'],
    (
      [
        [`after ${steps / 10} steps`, at.early],
        [`after ${steps * 1.1} steps`, at.afterSteps],
        [`after ${navigations / 10} navigations`, at.earlyNavigated],
        [`after ${navigations * 1.1} navigations`, at.afterNavigations],
      ] as const
    ).map(([when, { heapMb, nodes, listeners, documents }]) => [when, heapMb, nodes, listeners, documents]),
  );

/** May differ between two collections without anything having been kept: MB of heap, and so many of each other thing. */
const noise = { heapMb: 1, nodes: 200, listeners: 50, documents: 1 };

/** What has grown by more than noise, by name; nothing, when nothing is kept. */
export const grew = ({ early, afterSteps, earlyNavigated, afterNavigations }: LeakRow): string[] =>
  (
    [
      ['steps', early, afterSteps],
      ['navigations', earlyNavigated, afterNavigations],
    ] as const
  ).flatMap(([what, before, after]) =>
    (Object.keys(noise) as (keyof Held)[])
      .filter((key) => after[key] - before[key] > noise[key])
      .map((key) => `${key} over ${what}`),
  );
