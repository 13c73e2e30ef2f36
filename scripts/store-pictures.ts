/**
 * `npm run pictures:store`, the last part of `npm run pictures`, takes the README's and the stores' pictures: the built
 * extension in Chromium on the practice world, then composed. Writes docs/pictures/signpost.png and docs/store/pictures/.
 */
import { mkdir, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer';
import { colours } from '../components/tokens.ts';
import { demo, Person, petSitterForm } from '../test/browser/person.ts';

const store = 'docs/store/pictures';
const work = '.cache/pictures';
const [backdrop] = colours.canvas;
const [accent] = colours.accent;
for (const folder of ['docs/pictures', store, work]) await mkdir(folder, { recursive: true });

const dataUrl = async (path: string, type: string) =>
  `data:${type};base64,${(await readFile(path)).toString('base64')}`;

/** Draws a page of our own and takes its picture. */
async function compose(
  browser: Browser,
  size: { width: number; height: number },
  html: string,
  path: string,
): Promise<void> {
  const sheet = await browser.newPage();
  await sheet.setViewport({ ...size, deviceScaleFactor: 1 });
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; height: ${size.height}px; display: flex; gap: 20px; align-items: center; justify-content: center;
      background: ${backdrop}; font: 500 30px system-ui, sans-serif }
    .shot { border-radius: 10px; box-shadow: 0 6px 24px #0003; overflow: hidden; display: flex }
    /* The popup's picture is as wide as its window, which has room for a scroll bar. */
    .popup { width: 380px }
    /* As much of a page as a small window shows. */
    .page img { width: 820px }
  </style>${html}`);
  await sheet.screenshot({ path });
  await sheet.close();
  console.log(path);
}

/** A page of the practice world with the popup beside it, in the size the stores take. */
async function pair(
  person: Person,
  page: Page,
  name: string,
  popupSays: string | RegExp,
  atStep = false,
): Promise<void> {
  await page.setViewport({ width: 1060, height: 950, deviceScaleFactor: 2 });
  await person.inPopup(page, async (popup) => {
    await popup.waitFor(popupSays);
    // The step that the picture is about is the last one.
    if (atStep)
      await popup.evaluate("document.querySelector('.step.now')?.scrollIntoView({ block: 'start' })");
    await popup.screenshot(`${work}/${name}-popup.png`);
  });
  // The card has come back when the popup is closed, and its fade is over.
  await page.bringToFront();
  await page.waitForNetworkIdle({ idleTime: 400 });
  await page.screenshot({ path: `${work}/${name}-page.png` });
  const [left, right] = await Promise.all(
    ['page', 'popup'].map((part) => dataUrl(`${work}/${name}-${part}.png`, 'image/png')),
  );
  const html = `<div class="shot page"><img alt="" src="${left}"></div><div class="shot popup"><img alt="" src="${right}"></div>`;
  await compose(person.signpost.browser, { width: 1280, height: 800 }, html, `${store}/${name}.png`);
  if (name === '2-two-step')
    await compose(person.signpost.browser, { width: 1280, height: 790 }, html, 'docs/pictures/signpost.png');
}

async function journey(): Promise<void> {
  const person = await Person.at('chromium');
  try {
    const begun = await person.begin('Pet Sitter Plus');
    const app = await person.signpost.open('https://app.petsitterplus.signpost.test/');
    await pair(person, app, '1-which-way', /Sign in with Microsoft/);
    await app.close();
    await person.inPopup(begun, async (popup) => {
      await popup.click({ role: 'button', name: 'Why, and what else there is' });
      await popup.click({ role: 'button', name: 'Use an app password instead' });
      await popup.waitFor('Turn on two-step verification');
    });
    const microsoft = await person.go(begun);
    await person.signIn(microsoft);
    await person.ringed(microsoft, /two-step/i);
    await pair(person, microsoft, '2-two-step', 'Turn on two-step verification');
    Object.assign(person.account, { twoStep: true });
    await microsoft.reload();
    await Promise.all([microsoft.waitForNavigation(), person.pressRing(microsoft, /app password/i)]);
    await person.take(microsoft);
    const outlook = await person.go(microsoft, /outlook\.live\.com/);
    await person.ringed(outlook, /POP|IMAP/);
    await pair(person, outlook, '3-pop-and-imap', 'Kept for');
    await outlook.setViewport(null);
    await person.allowPopAndImap(outlook);
    const form = await person.signpost.open(petSitterForm);
    await person.inPopup(form, async (popup) => {
      await popup.waitFor(/Fill \d+ fields?/);
    });
    await pair(person, form, '4-preview', /Fill \d+ fields?/, true);
  } finally {
    await person.leave();
  }
}

/** Chrome's small tile and Edge's logo, from the drawing of the icon. */
async function marks(): Promise<void> {
  const person = await Person.at('chromium');
  try {
    const { browser } = person.signpost;
    const icon = await dataUrl('scripts/icons/signpost.svg', 'image/svg+xml');
    const tile = `<img alt="" width="120" src="${icon}"><span style="color:${accent}">Signpost</span>`;
    await compose(browser, { width: 440, height: 280 }, tile, `${store}/tile-440x280.png`);
    const logo = `<img alt="" width="260" src="${icon}">`;
    await compose(browser, { width: 300, height: 300 }, logo, `${store}/logo-300x300.png`);
  } finally {
    await person.leave();
  }
}

await journey();
await marks();
console.log(`The account in them is ${demo.address}, of the practice world.`);
