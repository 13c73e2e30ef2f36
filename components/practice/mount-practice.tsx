import { createRef, render } from 'preact';
import type { Settings } from '../../utils/guide/facts.ts';
import { frameName, type PracticeFrame } from '../../utils/practice/frame-api.ts';
import { createPractice, type PracticeModel } from '../../utils/practice/model.ts';
import type { Actions } from '../../utils/view.ts';
import { cardTexts } from '../../utils/words/card-words.ts';
import { everyPart } from '../../utils/words/names.ts';
import { languages, speak } from '../../utils/words/words.ts';
import type { PageWords } from '../../utils/words/words-here.ts';
import { loadLater } from '../later.tsx';
import { dressPage } from '../page.ts';
import { Practice } from './practice.tsx';
import { practiceTexts } from './practice-texts.ts';

/**
 * Draws the practice page in the person's language and colours. Of the real actions it takes only those that
 * lead out of it.
 */
export async function mountPractice(
  root: HTMLElement,
  given: {
    language: string | undefined;
    theme: Settings['theme'];
    real: Pick<Actions, 'openPanel'>;
    /** Loads the card's texts of a language there is. */
    cards: (language: string) => Promise<PageWords>;
  },
): Promise<void> {
  const { theme } = given;
  const { words, language, dir } = await speak(given.language, everyPart);
  const [cards] = await Promise.all([given.cards(language), loadLater()]);
  dressPage(document, { words, language, dir }, theme);
  const frame = createRef<HTMLIFrameElement>();
  let model: PracticeModel | null = null;

  const draw = () =>
    render(
      <Practice
        model={model}
        frame={frame}
        onFrame={begin}
        words={words}
        language={language}
        languages={languages}
      />,
      root,
    );
  function begin(): void {
    const inside = frame.current?.contentWindow as
      | (Window & { [frameName]?: PracticeFrame })
      | null
      | undefined;
    const pages = inside?.[frameName];
    if (!pages) return;
    model = createPractice(
      pages,
      { language, dir, theme, cards, texts: practiceTexts(words, cardTexts(cards)) },
      words('practice.tab.app'),
      draw,
    );
    Object.assign(model.actions, given.real);
    draw();
  }
  draw();
}
