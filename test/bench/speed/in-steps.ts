import type { Page } from 'puppeteer';
import { Person } from '../../browser/person.ts';
import { inClosedRoots } from '../../harness/chromium-documents.ts';
import { type Frames, framesOf } from './table.ts';

export interface StepRow {
  /** From a control's coming (or coming back) to the ring around it. */
  firstDraw: Frames;
  /** From the page's first showing that nothing waits to be saved to the tick in the card. */
  tick: Frames;
}

/** What the counting starts with: the ring as it is seen, and the control under it with their distance. A text, as it is run in the page. */
const start = `
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const later = (ms) => new Promise((done) => setTimeout(done, ms));
  const ring = () => {
    const element = root.querySelector('.ring');
    return element?.checkVisibility() && !element.classList.contains('unplaced') ? element.getBoundingClientRect() : null;
  };
  const until = async (holds) => {
    for (let n = 0; n < 600; n++) {
      if (holds()) return n;
      await frame();
    }
    throw new Error('it did not come within 600 frames');
  };
  const { x, y, width, height } = ring();
  const control = document.elementFromPoint(x + width / 2, y + height / 2).closest('button, [role], input, label');
  const box = () => control.getBoundingClientRect();
  const [dx, dy] = [x - box().x, y - box().y];
  const exact = () => {
    const [a, b] = [ring(), box()];
    return a !== null && Math.abs(a.x - b.x - dx) <= 2 && Math.abs(a.y - b.y - dy) <= 2;
  };
`;

/** Begins to count in the page, with our closed root as `root`; resolves with what the body gives. */
async function counting<T>(page: Page, body: string): Promise<{ result: Promise<T> }> {
  const session = await page.createCDPSession();
  await inClosedRoots(
    session,
    `if (root.host.localName === 'signpost-guide') globalThis.counted = (async () => { ${start} ${body} })();`,
  );
  await session.detach();
  return { result: page.evaluate('globalThis.counted') as Promise<T> };
}

/** One person in the practice Outlook: how soon ring and tick follow the page. */
export async function inSteps(runs: number): Promise<StepRow> {
  const person = await Person.at('chromium');
  try {
    const outlook = await person.go(await person.begin('SaleSmartly', 'Both'));
    await person.signIn(outlook);
    await person.ringed(outlook, /POP/i);
    await outlook.bringToFront();
    // The pauses differ, so that the control does not come at the guide's own pace.
    const first = await counting<number[]>(
      outlook,
      `const all = [];
      for (let n = 0; n < ${runs}; n++) {
        const gap = document.createComment('');
        control.replaceWith(gap);
        await until(() => ring() === null);
        await later(500 + (n * 137) % 900);
        gap.replaceWith(control);
        all.push(await until(exact));
      }
      return all;`,
    );
    const firstDraw = framesOf(await first.result);
    await person.pressRing(outlook, /POP/);
    await person.pressRing(outlook, /IMAP/);
    const save = await person.ringed(outlook, /save/i);
    const ticking = await counting<number>(
      outlook,
      `await until(() => !control.isConnected || control.disabled || control.getAttribute('aria-disabled') === 'true');
      return until(() => root.querySelector('.tick')?.checkVisibility());`,
    );
    await outlook.mouse.click(save.ring.x + save.ring.width / 2, save.ring.y + save.ring.height / 2);
    return { firstDraw, tick: framesOf([await ticking.result]) };
  } finally {
    await person.leave();
  }
}
