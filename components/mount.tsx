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
/** Before this it does not even show that it waits: a mark that comes and goes is a frame more before the first draw. */
const grace = 120;

/** Resolves when what was drawn is on the screen, or soon in a tab behind others, which paints nothing. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

/**
 * Draws popup or side panel into `root` and keeps it true to the newest view. The language and the theme
 * follow the settings at once. Words, the first view and the module of its screen are fetched side by side, and drawn once.
 */
export function mountPanel(root: HTMLElement, source: Source): void {
  let newest: PanelView | null = null;
  /** The newest whose screen has been loaded. */
  let view: PanelView | null = null;
  let spoken: Spoken | null = null;
  let wanted: string | undefined;
  /** All words of the checklist are there. */
  let whole = false;
  /** Grace and patience have run out. */
  let slow = false;
  let late = false;
  let goOn = () => {};
  /** More words are needed for the first draw, or it is there. */
  const moreWanted = new Promise<void>((more) => {
    goOn = more;
  });

  const draw = () => {
    if (late && !view && spoken) {
      dressPage(document, spoken, 'system');
      return render(<Failed words={spoken.words} onAgain={() => location.reload()} />, root);
    }
    const first = view?.store.journeys.length === 0;
    if (!view || !spoken || !(first || whole)) {
      if (slow) render(<Loading />, root);
      return;
    }
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
    void painted().then(goOn);
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
      await moreWanted;
    }
    void loadLater();
  };

  void learn(undefined);
  const timers = [
    setTimeout(() => {
      slow = true;
      draw();
    }, grace),
    setTimeout(() => {
      late = true;
      draw();
    }, patience),
  ];
  source.subscribe((next) => {
    newest = next;
    if (next.store.journeys.length > 0) goOn();
    const { language } = next;
    if (language !== wanted) void learn(language);
    const show = () => {
      for (const timer of timers) clearTimeout(timer);
      view = newest;
      draw();
    };
    if (view) show();
    else void prepare(next).then(show, show);
  });
}
