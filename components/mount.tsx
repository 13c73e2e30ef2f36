import { render } from 'preact';
import type { Actions, PanelView } from '../utils/view.ts';
import { allParts } from '../utils/words/names.ts';
import { languages, type Spoken, speak } from '../utils/words/words.ts';
import { App, prepare } from './app.tsx';
import { Failed, Guard } from './failed.tsx';
import { loadLater } from './later.tsx';
import { Loading } from './loading.tsx';
import { dressPage } from './page.ts';

/** What an extension page hands in: where views come from and where the person's wishes go. */
export interface Source {
  subscribe(onView: (view: PanelView) => void): () => void;
  actions: Actions;
}

/** After this time without a view the page says so instead of waiting on, in ms. */
const patience = 6_000;

/**
 * Draws popup or side panel into `root` and keeps it true to the newest view. The language and the theme
 * follow the settings at once. Words and the first view are fetched side by side.
 */
export function mountPanel(root: HTMLElement, source: Source): void {
  let view: PanelView | null = null;
  let spoken: Spoken | null = null;
  let wanted: string | undefined;
  /** All words of the checklist are there. */
  let whole = false;
  /** Patience has run out. */
  let late = false;
  let sawOne = () => {};
  const seen = new Promise<void>((saw) => {
    sawOne = saw;
  });

  const draw = () => {
    if (late && !view && spoken)
      return render(<Failed words={spoken.words} onAgain={() => location.reload()} />, root);
    const first = view?.store.journeys.length === 0;
    if (!view || !spoken || !(first || whole)) return render(<Loading />, root);
    dressPage(document, spoken, view.store.settings.theme);
    render(
      <Guard words={spoken.words}>
        <App
          view={view}
          actions={source.actions}
          words={spoken.words}
          language={spoken.language}
          languages={languages}
        />
      </Guard>,
      root,
    );
  };
  const learn = async (language: string | undefined) => {
    wanted = language;
    // The first screen needs the first part alone, a journey two; explanations and evidence follow while one reads.
    for (const parts of [['start'], ['start', 'ui'], allParts] as const) {
      const learnt = await speak(language, parts);
      if (wanted !== language) return;
      spoken = learnt;
      whole = parts.length > 1;
      draw();
      // What follows would only be in the way of the first draw.
      await seen;
    }
    void loadLater();
  };

  draw();
  void learn(undefined);
  const timer = setTimeout(() => {
    late = true;
    draw();
  }, patience);
  source.subscribe((next) => {
    clearTimeout(timer);
    const { language } = next;
    view = next;
    prepare(next);
    sawOne();
    if (language !== wanted) void learn(language);
    else draw();
  });
}
