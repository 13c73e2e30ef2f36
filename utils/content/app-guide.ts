import type { AppPlace } from '../background/app-guide.ts';
import { drawingHere } from '../draw/drawing.ts';
import { findByLabel } from '../locate/by-label.ts';
import { wordsHere } from '../words/words-here.ts';
import { createSchedule } from './schedule.ts';

/** The app's pages are looked at again at least this often, ms: many change without a document being loaded. */
const patrol = 1000;

/**
 * Guides on the app's own pages: rings the first of the recipe's places there that is still to be set, else the
 * furthest that leads on, so that a menu that stays in sight is not pointed at again. Ends with the signal or
 * when the person closes the card.
 */
export function guideApp(
  document: Document,
  places: readonly AppPlace[],
  signal: AbortSignal,
  onClose: () => void,
): void {
  const drawing = drawingHere();
  if (!drawing) {
    onClose();
    return;
  }
  const layer = drawing.createGuideLayer(document, {
    signal,
    onAction: (action) => {
      if (action === 'close') onClose();
    },
    onLost: onClose,
  });
  const words = wordsHere();
  const said = words ? places.map(({ ring, show }) => ({ ring, show: drawing.sayShow(show, words) })) : [];
  const look = () => {
    const here = said.flatMap((place) => {
      const found = findByLabel(document, place.ring);
      return found ? [{ ...found, show: place.show }] : [];
    });
    const next = here.find(({ setting }) => setting) ?? here.at(-1);
    if (next) layer.show(next.show, next.element, 'found', '');
    else layer.hide();
  };
  const schedule = createSchedule(look, 150, signal);
  const observer = new MutationObserver(() => schedule.soon());
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'aria-checked'],
  });
  document.addEventListener('change', () => schedule.soon(), { capture: true, signal });
  const timer = setInterval(() => schedule.soon(), patrol);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(timer);
      layer.destroy();
    },
    { once: true },
  );
  schedule.soon();
}
