import '../../components/styles/index.css';
import '../../components/styles/practice.css';
import { mountPractice } from '../../components/practice/mount-practice.tsx';
import { loadCardWords } from '../../utils/words/load-card-words.ts';
import { dressAsAsked } from './asked.ts';

const { language, theme } = await dressAsAsked();
const root = document.getElementById('root');
if (root) {
  await mountPractice(root, {
    language,
    theme,
    cards: loadCardWords,
    real: { openPanel: async () => {} },
  });
  document.body.dataset.ready = 'yes';
}
