import type { Page } from 'puppeteer';
import type { Surface } from '../harness/signpost.ts';
import { until } from '../harness/signpost.ts';
import { demo, type Person } from './person.ts';

/** More presses of Tab than any page of the tests has places to stop. */
const patience = 80;

/** Walks on by Tab until `here` says so; otherwise tells what the focus came by. */
async function walk(
  tab: () => Promise<unknown>,
  where: () => Promise<string>,
  here: () => Promise<boolean>,
  to: string,
): Promise<void> {
  const met: string[] = [];
  for (let n = 0; n < patience; n++) {
    if (await here()) return;
    await tab();
    met.push((await where()).slice(0, 40));
  }
  throw new Error(`Tab does not come to ${to}; it comes to ${[...new Set(met)].join(' | ')}`);
}

/** In popup or panel: by Tab to the control of this name, and a key there. */
export async function pressIn(
  popup: Surface,
  name: string | RegExp,
  key: 'Enter' | ' ' = 'Enter',
): Promise<void> {
  const focused = async () => (await popup.find({ css: ':focus' }))[0]?.name ?? '';
  const fits = (now: string) => (typeof name === 'string' ? now === name : name.test(now));
  await until(
    async () => {
      const controls = await popup.find('button, summary, input, a');
      return controls.some((control) => control.visible && fits(control.name)) || undefined;
    },
    () => `nothing is called ${name}`,
  );
  await walk(
    () => popup.press('Tab'),
    focused,
    async () => fits(await focused()),
    String(name),
  );
  await popup.press(key).catch((error) => {
    // What the press opens may dismiss the popup before the press is acknowledged.
    if (!/Target closed|No target|Session closed|was closed/i.test(String(error))) throw error;
  });
}

const nameInPage = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent?.trim() ?? '';
  });

/** On a page: by Tab to what this selector matches. */
export function tabTo(page: Page, selector: string): Promise<void> {
  return walk(
    () => page.keyboard.press('Tab'),
    () => nameInPage(page),
    () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector),
    selector,
  );
}

/** On a page: into the card by its key, by Tab from it to what it speaks of, and a key there. */
export async function pressRinged(
  person: Person,
  page: Page,
  title: RegExp,
  key: 'Enter' | ' ' = 'Enter',
): Promise<void> {
  const { signpost } = person;
  await signpost.waitForGuide(
    page,
    (view) => title.test(view?.card?.title ?? '') && Boolean(view?.ring ?? view?.arrow),
    25_000,
  );
  const inCard = () => page.evaluate(() => document.activeElement?.localName === 'signpost-guide');
  // Pressed once more it would take the focus back into the card, after the Tab that leads out of it.
  if (!(await inCard())) await signpost.pressCommand('show-where', page);
  await until(
    async () => (await inCard()) || undefined,
    () => 'the focus did not come into the card',
  );
  await walk(
    () => page.keyboard.press('Tab'),
    () => nameInPage(page),
    async () => !(await inCard()),
    'what the card speaks of',
  );
  // Focusing has scrolled there; the ring comes along.
  await signpost.waitForGuide(page, (view) => Boolean(view?.ring));
  const { ring } = await person.ringed(page, title);
  const { x, y } = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const inside = x > ring.x && x < ring.x + ring.width && y > ring.y && y < ring.y + ring.height;
  if (!inside) throw new Error(`Tab leads from the card to ${await nameInPage(page)}, not to what is ringed`);
  await page.keyboard.press(key);
}

/** Goes through whatever the practice sign-in asks, with Tab, the keys of the words, and Enter. */
export async function signInByKeys(page: Page): Promise<void> {
  const answers: Record<string, string> = {
    i0116: demo.address,
    i0118: demo.password,
    idTxtBx_SAOTCC_OTC: demo.code,
  };
  for (let n = 0; n < 8; n++) {
    const asked = await page.waitForSelector(
      '#i0118, #i0116, #acceptButton, #idTxtBx_SAOTCC_OTC, main:not(#view)',
      { timeout: 15_000 },
    );
    if (new URL(page.url()).host !== 'login.live.com') return;
    const id = (await asked?.evaluate((element) => element.id)) ?? '';
    await tabTo(page, `#${id}`);
    const answer = answers[id];
    if (answer) await page.keyboard.type(answer);
    await Promise.all([page.waitForNavigation({ timeout: 15_000 }), page.keyboard.press('Enter')]);
  }
  throw new Error(`the sign-in did not end: ${page.url()}`);
}
