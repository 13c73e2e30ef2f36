import './debug.css';
import { render } from 'preact';
import type { PanelView } from '../../utils/view.ts';
import { Debug, type DebugProps } from './debug.tsx';

/** Draws the debug view and keeps it true; the pages are asked again with each change and on the person's press. */
export function mountDebug(
  root: HTMLElement,
  source: {
    subscribe(onView: (view: PanelView) => void): () => void;
    /** The guide's reasons in every tab it runs in. */
    pages(): Promise<DebugProps['pages']>;
  },
): void {
  let pages: DebugProps['pages'] = [];
  let newest: PanelView | null = null;
  const draw = () => {
    if (newest) render(<Debug view={newest} pages={pages} onAgain={() => void look()} />, root);
  };
  const look = async () => {
    pages = await source.pages();
    draw();
  };
  source.subscribe((view) => {
    newest = view;
    draw();
    void look();
  });
}
