import { parseArgs } from 'node:util';
import { countEffort, type Effort } from '../test/browser/effort.ts';
import { toOneMoreApp, toTheFilledForm, toTheOfficialSignIn } from '../test/browser/journeys.ts';
import { Person } from '../test/browser/person.ts';

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
console.table(counted);
