import type { ControlId } from '../pages/ids.ts';
import { cardFile } from './card-file.ts';
import { cardTexts } from './card-words.ts';
import { wordsHere } from './words-here.ts';

/** Runs the script that carries the cards' texts of a language into a page, in this page of the extension. */
const load = (document: Document, language: string): Promise<unknown> =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.src = `/${cardFile(language)}`;
    for (const end of ['load', 'error']) script.addEventListener(end, done, { once: true });
    document.head.append(script);
  });

/**
 * What the card of a control warns of and says to look for where nothing is ringed: for popup and panel, when the page lets no card
 * be drawn. The texts are those that go into pages, so they are there once.
 *
 * @param language BCP 47 tag of one that there are texts for
 * @returns null where they could not be had
 */
export async function lookFor(
  document: Document,
  control: ControlId,
  language: string,
): Promise<string | null> {
  if (wordsHere()?.language !== language) await load(document, language);
  const words = wordsHere();
  if (!words) return null;
  const say = cardTexts(words);
  const slot = `card.${control.replace('.', '-')}`;
  return [say(`${slot}.caution`), say(`${slot}.missing`)].filter(Boolean).join(' ') || null;
}
