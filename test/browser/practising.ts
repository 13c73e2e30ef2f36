import type { Page } from 'puppeteer';
import { inPage } from '../harness/in-page/bundle-in-page.ts';
import type { Box, GuideView } from '../harness/in-page/guide-view.ts';
import { until } from '../harness/signpost.ts';
import { readable } from './effort.ts';

/** What stands on the practice page at one moment, in px of the tab. */
interface Moment {
  card: GuideView['card'];
  ring: Box | null;
  /** Where the one button of the panel is that comes first. */
  first: Box | null;
  /** Buttons of the panel by their names. */
  buttons: { name: string; box: Box }[];
  done: string;
}

/** Our own pages may look into our closed root, each browser in its own way. */
async function look(page: Page): Promise<Moment> {
  const source = await inPage('guide-view');
  return JSON.parse(
    (await page.evaluate(`(() => {
      ${source};
      const frame = document.querySelector('iframe');
      const { x, y } = frame.getBoundingClientRect();
      const host = frame.contentDocument.querySelector('signpost-guide');
      const root = host && (globalThis.chrome?.dom ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
      const view = root && api.guideView(root);
      const boxOf = (one) => { const { x, y, width, height } = one.getBoundingClientRect(); return { x, y, width, height }; };
      const buttons = [...document.querySelectorAll('.practice-panel button')].filter((one) => one.checkVisibility());
      const first = buttons.find((one) => one.matches('.primary'));
      if (!view?.card) first?.scrollIntoView({ block: 'nearest' });
      const moved = (box) => box && { ...box, x: box.x + x + frame.clientLeft, y: box.y + y + frame.clientTop };
      return JSON.stringify({
        card: view?.card ? { ...view.card, buttons: view.card.buttons.map((one) => ({ ...one, box: moved(one.box) })) } : null,
        ring: moved(view?.ring ?? null),
        first: first ? boxOf(first) : null,
        buttons: buttons.map((one) => ({ name: one.textContent.trim(), box: boxOf(one) })),
        done: document.querySelector('.progress-text')?.textContent ?? '',
      });
    })()`)) as string,
  ) as Moment;
}

const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where somebody presses who reads the card alone: what it names in Signpost, else the ring, else the card's button. */
function pressWhere({ card, ring, first, buttons }: Moment): Box | null {
  if (!card) return first;
  const named = /“([^”]+)”/.exec(card.says?.text ?? '')?.[1];
  const inPanel = buttons.find(({ name }) => name === named)?.box;
  return inPanel ?? ring ?? card.buttons.find(({ action }) => action === 'open-direct')?.box ?? null;
}

/**
 * Walks the built-in practice page up to the filled form, with the pointer, as somebody who reads nothing but the cards;
 * where no card is, there is one button to press first. Gives the number of presses.
 *
 * @param read called with each card and with what the page showed meanwhile, before each press
 */
export async function practiseByCards(
  page: Page,
  read: (card: string, page: string) => void = () => {},
): Promise<number> {
  let before = '';
  for (let presses = 0; ; presses++) {
    let last = '';
    const now = await until(
      async () => {
        const moment = await look(page);
        const { card, ring, first, done } = moment;
        const where = pressWhere(moment);
        const what = JSON.stringify([card?.title, card?.says?.text, card ? ring : first, done]);
        const still = what === last;
        last = what;
        return still && what !== before && where ? { what, where, moment } : undefined;
      },
      () => `after ${presses} presses nothing new stood still on the practice page: ${last}`,
      20_000,
    );
    before = now.what;
    read(now.moment.card?.text ?? '', await page.evaluate(readable).then(String));
    // The form is filled; what is left is the app's own button.
    if (/^4 of/.test(now.moment.done)) return presses;
    const at = middle(now.where);
    await page.mouse.click(at.x, at.y);
  }
}
