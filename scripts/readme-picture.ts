import { mkdir, readFile } from 'node:fs/promises';
import { Person } from '../test/browser/person.ts';

/**
 * Takes the README's picture: the ring and card on a practice page, and the checklist beside it, by the built
 * extension in Chromium. Run `npm run build` first. Writes docs/pictures/signpost.png.
 */
const folder = 'docs/pictures';
const work = '.cache/pictures';
await mkdir(folder, { recursive: true });
await mkdir(work, { recursive: true });

const person = await Person.at('chromium');
try {
  const start = await person.beginWithAppPassword();
  const page = await person.go(start);
  await person.signIn(page);
  await page.setViewport({ width: 900, height: 700 });
  await person.ringed(page, /two-step/i);
  await person.inPopup(page, async (popup) => {
    await popup.waitFor('Turn on two-step verification');
    await popup.screenshot(`${work}/popup.png`);
  });
  // After the popup, when the card's fade is over.
  await person.ringed(page, /two-step/i);
  await page.screenshot({ path: `${work}/page.png` });

  const image = async (name: string) =>
    `data:image/png;base64,${(await readFile(`${work}/${name}.png`)).toString('base64')}`;
  const sheet = await person.signpost.browser.newPage();
  await sheet.setViewport({ width: 1360, height: 740, deviceScaleFactor: 1 });
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; padding: 20px; display: flex; gap: 20px; align-items: flex-start; background: #e9edf2 }
    img { border-radius: 10px; box-shadow: 0 6px 24px #0003; max-height: 700px }
  </style><img alt="" src="${await image('page')}"><img alt="" src="${await image('popup')}">`);
  await sheet.screenshot({ path: `${folder}/signpost.png` });
  console.log(`${folder}/signpost.png`);
} finally {
  await person.leave();
}
