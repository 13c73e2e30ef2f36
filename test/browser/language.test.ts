import { expect, it, onTestFinished } from 'vitest';
import { messagesOf } from '../../utils/words/languages.node.ts';
import { Person } from './person.ts';

/** What the card says as its title when two-step verification is to be turned on. */
const titleIn = (language: string) => messagesOf(language, 'card')?.['card.proofs-twoStepTurnOn.title'];

it('an open card follows the language that is chosen in the options, and keeps its ring', async () => {
  const person = await Person.at('chromium');
  onTestFinished(() => person.leave());
  const { signpost } = person;
  const page = await person.go(await person.beginWithAppPassword());
  await person.signIn(page);
  await person.ringed(page, /two-step/i);
  const options = await signpost.browser.newPage();
  await options.goto(`${signpost.base}options.html`);
  // The last one is the browser's own again.
  for (const [chosen, spoken] of [
    ['fr', 'fr'],
    ['ar', 'ar'],
    ['', 'en'],
  ] as const) {
    await options.bringToFront();
    await (await options.waitForSelector('select'))?.select(chosen);
    await options.waitForFunction((tag) => document.documentElement.lang === tag, {}, spoken);
    await page.bringToFront();
    const view = await signpost.waitForGuide(
      page,
      (now) => now?.card?.title === titleIn(spoken) && now?.ring !== null,
    );
    expect(view.card?.title).toBe(titleIn(spoken));
  }
  expect(await signpost.errors()).toEqual([]);
});
