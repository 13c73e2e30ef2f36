import '../../components/styles/practice-frame.css';
import { practiceTexts } from '../../components/practice/practice-texts.ts';
import { createPractice } from '../../utils/practice/model.ts';
import { partsHere } from '../../utils/practice/parts-here.ts';
import { runPracticeFrame } from '../../utils/practice/run-frame.ts';
import { cardTexts } from '../../utils/words/card-words.ts';
import { loadCardWords } from '../../utils/words/load-card-words.ts';
import { dressAsAsked } from './asked.ts';
import './drawing.ts';

// The card as the guide draws it, with its real words, on the made-up pages of practice.
const { words, language, dir, theme } = await dressAsAsked();
const frame = runPracticeFrame(document, partsHere());
const cards = await loadCardWords(language);
const model = createPractice(
  frame,
  { language, dir, theme, cards, texts: practiceTexts(words, cardTexts(cards)) },
  'App',
  () => {},
);
Object.assign(globalThis, { practice: model });
document.body.dataset.ready = 'yes';
