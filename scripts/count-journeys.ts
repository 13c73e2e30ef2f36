import { parseArgs } from 'node:util';
import { startPractice } from '../practice/server.ts';
import { countEffort, createReading, type Effort } from '../test/browser/effort.ts';
import { toOneMoreApp, toTheFilledForm, toTheOfficialSignIn } from '../test/browser/journeys.ts';
import { Person } from '../test/browser/person.ts';
import { practiseByCards } from '../test/browser/practising.ts';
import { openSignpost } from '../test/harness/extension.ts';

/**
 * `npm run count:journeys` walks each journey in the practice world, in a real Chromium with the built extension, and
 * prints what Signpost asks of the person: openings of the popup, presses, fields, words. `--lines` prints the words too.
 */
const journeys: Record<string, (person: Person, count: () => void) => Promise<unknown>> = {
  'official sign-in, up to the app’s own button': (person, count) => {
    count();
    return toTheOfficialSignIn(person);
  },
  'one app more for the same mailbox, up to its own button': async (person, count) => {
    const page = await toTheOfficialSignIn(person);
    count();
    await toOneMoreApp(person, page);
  },
  'app password, up to the filled form': (person, count) => {
    count();
    return toTheFilledForm(person);
  },
};

/** From the welcome page, which comes by itself, through the practice inside the extension. */
async function practised(): Promise<{ total: Effort; lines: string[] }> {
  const practice = await startPractice({});
  const signpost = await openSignpost('chromium', { practice, keepWelcome: true });
  try {
    const reading = createReading();
    const welcome = await signpost.waitForTab('welcome.html');
    const first = welcome.locator('::-p-aria([name="Practise first"][role="button"])');
    // The tab is there before its words are.
    await first.wait();
    reading.read(await welcome.$eval('body', (body) => body.innerText));
    await first.click();
    const page = await signpost.waitForTab('practice.html');
    await page.waitForSelector('.practice-panel .checklist');
    // A person sees the first card come; the walk would press what stands in the panel meanwhile.
    await page.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('signpost-guide') !== null,
    );
    const presses = await practiseByCards(page, (card, all) => {
      reading.read(card, true);
      reading.read(all);
    });
    return {
      total: { popups: 0, presses: presses + 1, fields: 0, ...reading.total() },
      lines: reading.lines(),
    };
  } finally {
    await signpost.close();
    await practice.close();
  }
}

const { values: options } = parseArgs({ options: { lines: { type: 'boolean' } } });
const counted: Record<string, Effort> = {};
for (const [name, walk] of Object.entries(journeys)) {
  const person = await Person.at('chromium', { mood: 'before-2024', refusalDelay: 0 });
  try {
    let effort: ReturnType<typeof countEffort> | undefined;
    await walk(person, () => {
      effort = countEffort(person);
    });
    if (!effort) throw new Error(`${name}: nothing was counted`);
    counted[name] = effort.total();
    if (options.lines) console.log([name, ...effort.lines()].join('\n  '));
  } finally {
    await person.leave();
  }
}
const { total, lines } = await practised();
counted['install, and the extension’s own practice, up to the filled form'] = total;
if (options.lines) console.log(['practice', ...lines].join('\n  '));
console.table(counted);
