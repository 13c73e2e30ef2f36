import { render } from 'preact';
import { languages, speak } from '../../utils/words/words.ts';
import type { Source } from '../mount.tsx';
import { dressPage } from '../page.ts';
import { Options } from './options.tsx';

/** Draws the options as a page of their own, and again when language or colours change. */
export function mountOptions(root: HTMLElement, from: Pick<Source, 'subscribe' | 'actions'>): void {
  let newest = 0;
  from.subscribe(async (view) => {
    newest += 1;
    const mine = newest;
    const { theme } = view.store.settings;
    const spoken = await speak(view.language);
    if (mine !== newest) return;
    dressPage(document, spoken, theme);
    render(
      <main class="options-page">
        <Options
          view={view}
          words={spoken.words}
          actions={from.actions}
          languages={languages}
          onDeleted={() => {}}
        />
      </main>,
      root,
    );
  });
}
