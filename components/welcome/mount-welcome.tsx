import { render } from 'preact';
import type { PanelView } from '../../utils/view.ts';
import { speak } from '../../utils/words/words.ts';
import { dressPage } from '../page.ts';
import { Welcome, type WelcomeBrowser } from './welcome.tsx';

/** Draws the welcome page, and again when language or theme change. */
export function mountWelcome(
  root: HTMLElement,
  from: {
    subscribe(onView: (view: PanelView) => void): () => void;
    onStart: () => void;
    onPractice: () => void;
    browser: WelcomeBrowser;
  },
): void {
  let newest = 0;
  from.subscribe(async (view) => {
    newest += 1;
    const mine = newest;
    const { theme } = view.store.settings;
    const spoken = await speak(view.language);
    if (mine !== newest) return;
    dressPage(document, spoken, theme);
    const { browser, onStart, onPractice } = from;
    render(
      <Welcome words={spoken.words} browser={browser} onStart={onStart} onPractice={onPractice} />,
      root,
    );
  });
}
