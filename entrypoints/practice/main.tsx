import '../../components/styles/index.css';
import '../../components/styles/practice.css';
import { adoptTokens } from '../../components/page.ts';
import { mountPractice } from '../../components/practice/mount-practice.tsx';
import { createActions } from '../../utils/panel-actions.ts';
import { readPanelState } from '../../utils/panel-state.ts';
import { cardWordsFromFile } from '../../utils/words/card-words-file.ts';

const root = document.getElementById('root');
if (root) {
  adoptTokens(document);
  const { store, policy } = (await readPanelState()).shown;
  const language = store.settings.language ?? policy.language;
  const { openPanel } = createActions();
  await mountPractice(root, {
    language,
    theme: store.settings.theme,
    real: { openPanel },
    cards: cardWordsFromFile,
  });
}
