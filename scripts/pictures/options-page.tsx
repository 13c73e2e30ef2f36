import '../../components/styles/index.css';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { languages } from '../../utils/words/words.ts';
import { dressAsAsked } from './asked.ts';
import { idleActions, viewOf } from './fixtures.ts';

const { words } = await dressAsAsked();
const root = document.getElementById('root');
if (root) {
  render(
    <main class="options-page">
      <Options
        view={viewOf([], null)}
        words={words}
        actions={idleActions}
        languages={languages}
        onDeleted={() => {}}
      />
    </main>,
    root,
  );
  document.body.dataset.ready = 'yes';
}
