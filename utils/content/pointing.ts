import type { GuideLayer } from '../draw/layer.ts';
import type { Show, ShowOrder } from '../guide/show.ts';
import { locateIn } from '../locate/locate.ts';
import type { Scan } from '../locate/page-scan.ts';
import { wordsHere } from '../words/words-here.ts';
import type { Life } from './alive.ts';
import { createFetch } from './fetch-drawing.ts';
import type { Reporting } from './reporting.ts';

/** What this page shows of the background's newest order: ring and card, or words alone. */
export interface Pointing {
  take(order: ShowOrder | null): void;
  /**
   * Draws for the page as it was seen; gives the elements that are pointed at. Null: it could not be read, so there are
   * words and a way on, and no ring.
   */
  draw(seen: Scan | null): Element[];
  /** Opens what the person closed, with the next drawing. */
  reveal(): void;
  /** A keyboard command; it waits for the card to be drawn. */
  wish(wish: 'focus' | 'fold'): void;
}

/**
 * The layer comes with the first thing there is to draw, and ends with the life.
 *
 * @param again called when there is something new to draw: look again
 */
export function createPointing(
  document: Document,
  life: Life,
  reporting: Reporting,
  again: () => void,
): Pointing {
  let order: ShowOrder | null = null;
  let words = wordsHere();
  let show: Show | null = null;
  let layer: GuideLayer | null = null;
  /** The page does not let us draw: from now on the panel alone says what to do. */
  let drawnOver = false;
  /** What the person closed stays closed until the guide has something else to show, or is asked again. */
  let closedAt = '';
  let wished: 'focus' | 'fold' | null = null;
  const place = (s: Show) => `${s.step} ${s.control} ${s.words.title}`;

  const lost = () => {
    drawnOver = true;
    reporting.located({ control: order?.control ?? null, outcome: 'undrawn' });
  };
  const drawing = createFetch(life, (there) => {
    if (!there) lost();
    say();
    again();
  });
  const say = () => {
    words = wordsHere();
    show = (order && words && drawing()?.sayShow(order, words)) || null;
  };

  const layerNow = () => {
    layer ??=
      drawing()?.createGuideLayer(document, {
        signal: life.signal,
        onAction: (action) => {
          if (show && action === 'close') closedAt = place(show);
          if (show) reporting.acted(show, action);
        },
        // A newer copy of ours has taken over (an update, a reload): this one leaves. A page can say so as well; then
        // our extension is still there, and the layer is lost to the page.
        onSuperseded: () => life.check() && lost(),
        onLost: lost,
      }) ?? null;
    return layer;
  };

  const drawIn = (layer: GuideLayer, show: Show, seen: Scan | null): Element[] => {
    const { control } = show;
    if (!seen || !control) {
      layer.show(show, null, seen ? 'found' : 'missing', '');
      reporting.located({ control, outcome: control && 'unproven' });
      return [];
    }
    const located = locateIn(seen, control);
    if (located.found) layer.show(asFound(show), located.element, 'found', located.label);
    else layer.show(show, null, located.why === 'ambiguous' ? 'ambiguous' : 'missing', '');
    reporting.located({ control, outcome: located.found ? 'found' : located.why });
    return located.found ? [located.element] : [];
  };

  return {
    take(next) {
      order = next;
      say();
    },
    draw(seen) {
      // The person chose another language: its words were put here meanwhile.
      if (words !== wordsHere()) say();
      if (order && drawnOver) {
        lost();
        return [];
      }
      if (!show || closedAt === place(show)) {
        layer?.hide();
        // A wish waits for the card that is on its way.
        if (!order || show) wished = null;
        return [];
      }
      const there = layerNow();
      if (!there) return [];
      const pointed = drawIn(there, show, seen);
      if (wished) there[wished]();
      wished = null;
      return pointed;
    },
    reveal() {
      // The layer keeps closed what was closed in it, until it is told to hide.
      if (closedAt) layer?.hide();
      closedAt = '';
    },
    wish(wish) {
      wished = wish;
    },
  };
}

/** A control that was found needs no report, and no way past it. */
const asFound = (show: Show): Show => ({
  ...show,
  words: {
    ...show.words,
    buttons: show.words.buttons.filter(({ action }) => !/^(report-page|open-direct)$/.test(action)),
  },
});
