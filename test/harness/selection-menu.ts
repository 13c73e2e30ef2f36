import type { Browser, Page } from 'puppeteer';
import { inFirefox } from './firefox-privileged.ts';
import type { Signpost, Surface } from './signpost.ts';

/**
 * Chooses Signpost's entry in the menu on the page's selected text, in Chromium. The browser draws that menu outside of
 * every document and lets no automation press it, so the event is given to the background as the browser words it.
 */
async function chooseInChromiumMenu(browser: Browser, base: string, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  // A popup would not open over a tab that is not in front.
  await page.bringToFront();
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(base),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background does not run');
  await worker.evaluate((text) => {
    const { contextMenus } = (
      globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } };
      }
    ).chrome;
    contextMenus.onClicked.dispatch({ menuItemId: 'explain', editable: false, selectionText: text });
  }, selectionText);
}

/** The same in Firefox, with the real menu: the right button on the selection, then Signpost's entry. */
async function chooseInFirefoxMenu(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  const at = await page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (!at) throw new Error('nothing is selected');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await inFirefox(
    browser,
    `const menu = document.getElementById('contentAreaContextMenu');
    const shown = (state) => new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the menu did not become ' + state + ', it is ' + menu.state)), 10_000);
      const look = () => menu.state === state ? (clearTimeout(late), resolve()) : setTimeout(look, 20);
      look();
    });
    await shown('open');
    const entry = [...menu.querySelectorAll('menuitem')].find((item) => /^signpost.*-menuitem-/.test(item.id) && !item.hidden);
    if (!entry) throw new Error('the menu has no entry of Signpost: ' + [...menu.children].filter((i) => !i.hidden).map((i) => i.id).join(' '));
    menu.activateItem(entry);
    await shown('closed');`,
  );
}

/** "Explain this mail error" on the page's selected text; gives the popup that then opens by itself. */
export async function explainSelection(signpost: Signpost, page: Page): Promise<Surface> {
  if (signpost.family === 'firefox') await chooseInFirefoxMenu(signpost.browser, page);
  else await chooseInChromiumMenu(signpost.browser, signpost.base, page);
  return signpost.popupNow();
}
