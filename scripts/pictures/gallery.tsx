import '../../components/styles/index.css';
import './gallery.css';
import { render } from 'preact';
import { App } from '../../components/app.tsx';
import { Failed } from '../../components/failed.tsx';
import { loadLater } from '../../components/later.tsx';
import { Loading } from '../../components/loading.tsx';
import { adoptTokens, dressPage } from '../../components/page.ts';
import type { Settings } from '../../utils/guide/facts.ts';
import { languages, speak } from '../../utils/words/words.ts';
import { idleActions } from './fixtures.ts';
import { bare, scenes } from './screens.ts';

/** Draws the scene that the address names: `?scene=start-empty&lang=de&theme=dark`. */
const asked = new URLSearchParams(location.search);
const name = asked.get('scene') ?? '';
const scene = scenes[name] ?? bare[name];
const root = document.getElementById('root');
if (scene && root) {
  adoptTokens(document);
  document.documentElement.classList.toggle('whole', asked.has('whole'));
  await loadLater();
  const spoken = await speak(asked.get('lang') ?? 'en');
  dressPage(document, spoken, (asked.get('theme') ?? 'light') as Settings['theme']);
  const app = () => (
    <App
      view={asked.has('panel') ? { ...scene.view, surface: 'panel' } : scene.view}
      actions={{
        ...idleActions,
        explain: async (_journey, text) => (await import('../../utils/explain/explain.ts')).explain(text),
      }}
      words={spoken.words}
      language={spoken.language}
      languages={languages}
      {...(scene.first && { first: scene.first })}
    />
  );
  render(
    name === 'loading' ? (
      <Loading />
    ) : name === 'failed' ? (
      <Failed words={spoken.words} onAgain={() => {}} />
    ) : (
      app()
    ),
    root,
  );
  document.body.dataset.ready = 'yes';
}
