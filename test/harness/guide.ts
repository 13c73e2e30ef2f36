import type { Page } from 'puppeteer';
import { inPage } from './in-page/bundle-in-page.ts';
import type { GuideView } from './in-page/guide-view.ts';
import { type Signpost, until } from './signpost.ts';

/** Body of a function that gives a root's whole markup, with what is typed into its fields. */
export const asMarkup =
  "return root.innerHTML + [...root.querySelectorAll('input, textarea')].map((field) => field.value).join(' ');";

/**
 * Reads our layer. `inEachRoot` calls a function body once per closed shadow root of the page, as `root`.
 * Throws when more than one layer is there: an older copy must have been removed.
 */
export async function readGuide(inEachRoot: (body: string) => Promise<unknown[]>): Promise<GuideView | null> {
  const source = await inPage('guide-view');
  const views = (await inEachRoot(`${source}; return JSON.stringify(api.guideView(root));`))
    .map((json) => JSON.parse(String(json)) as GuideView | null)
    .filter((view) => view !== null);
  if (views.length > 1) throw new Error(`${views.length} layers are drawn in one page`);
  return views[0] ?? null;
}

export function waitForGuide(
  signpost: Signpost,
  page: Page,
  wanted: (view: GuideView | null) => boolean,
  patience?: number,
): Promise<GuideView> {
  let last: GuideView | null = null;
  return until(
    async () => {
      last = await signpost.guide(page).catch((error) => {
        // The page may be navigating.
        if (/context|navigat|detached|Cannot find|no such node/i.test(String(error))) return last;
        throw error;
      });
      return wanted(last) && last ? last : undefined;
    },
    () =>
      `the guide did not come to show what was awaited; it shows ${JSON.stringify(last)} on ${page.url()}`,
    patience,
  );
}

/** Moves the pointer to the button of the card that stands still, and presses. */
export async function pressCard(signpost: Signpost, page: Page, action: string): Promise<void> {
  let before = '';
  const view = await waitForGuide(signpost, page, (now) => {
    const box = JSON.stringify(now?.card?.buttons.find((button) => button.action === action)?.box);
    const still = box !== undefined && box === before;
    before = box ?? '';
    return still;
  });
  const button = view.card?.buttons.find((candidate) => candidate.action === action);
  if (!button) throw new Error(`no button ${action}`);
  await page.bringToFront();
  await page.mouse.click(button.box.x + button.box.width / 2, button.box.y + button.box.height / 2);
}
