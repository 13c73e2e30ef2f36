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

/** What a card would say and have, were it drawn. */
export interface InPlaceOfCard {
  /** What it warns of, and what to look for. */
  text: string;
  /** The name of its button that shows what the page looks like to Signpost. */
  report: string;
}

/**
 * What the card of a control says where nothing is ringed: for popup and panel, when the page lets no card be drawn. The texts are
 * those that go into pages, so they are there once.
 *
 * @param language BCP 47 tag of one that there are texts for
 * @returns null where they could not be had
 */
export async function lookFor(
  document: Document,
  control: ControlId,
  language: string,
): Promise<InPlaceOfCard | null> {
  if (wordsHere()?.language !== language) await load(document, language);
  const words = wordsHere();
  if (!words) return null;
  const say = cardTexts(words);
  const slot = `card.${control.replace('.', '-')}`;
  const text = [say(`${slot}.caution`), say(`${slot}.missing`)].filter(Boolean).join(' ');
  const report = say('card.button.report-page');
  return text && report ? { text, report } : null;
}
