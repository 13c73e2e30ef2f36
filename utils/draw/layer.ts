import { type CardText, createCard } from '../../components/card/card.ts';
import { cardCss } from '../../components/card/card-css.ts';
import { el, icon } from '../../components/card/el.ts';
import type { CardAction, Show } from '../guide/show.ts';
import { createAnnouncer } from './announcer.ts';
import { createCelebration } from './celebration.ts';
import { containEvents, createFocusKeeper, focusControl } from './focus.ts';
import { createGuest } from './guest.ts';
import { createLayout } from './layout.ts';
import { keyMove, makeDraggable } from './move-card.ts';

/** The element name of our host; an older copy's host is known by it. */
export const hostName = 'signpost-guide';

export interface GuideLayer {
  /**
   * Draws or updates. `target` null = words only (which text of `show.words` to show is told by `text`). Measures
   * the page: to be called from a frame or a timer, not from a mutation callback. The same again costs next to
   * nothing.
   */
  show(show: Show, target: Element | null, text: CardText, label: string): void;
  hide(): void;
  /** Moves the focus into the card; only ever at the person's own word (a keyboard command). */
  focus(): void;
  /** Makes the card small, or whole again, at the person's word. */
  fold(): void;
  /** Nothing of ours is left in the page. */
  destroy(): void;
}

export interface GuideLayerOptions {
  /** What the person pressed in the card; events made by scripts are not listened to. */
  onAction(action: CardAction): void;
  /** The page keeps deleting or hiding our host: it is gone, and the panel has to take over. */
  onLost(): void;
  /** A newer copy of ourselves took over (the extension was reloaded): there is nothing left to do here. */
  onSuperseded?(): void;
  signal: AbortSignal;
}

interface Drawn {
  show: Show;
  text: CardText;
  label: string;
}

/**
 * The guide's layer on a page: one ring, one card, one arrow. Nothing is in the page until the first `show`.
 * A card the person closed stays closed for that step; `hide()` forgets it, so that the next `show` opens it.
 */
export function createGuideLayer(document: Document, options: GuideLayerOptions): GuideLayer {
  const window = document.defaultView as Window & typeof globalThis;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const guest = createGuest(document, {
    name: hostName,
    css: cardCss(),
    signal,
    onMoved: () => layout.renew(),
    onLost: () => {
      life.abort();
      options.onLost();
    },
    onSuperseded: () => {
      life.abort();
      options.onSuperseded?.();
    },
  });
  const { root, layer } = guest;
  const card = createCard(document, act);
  const live = el(document, 'div', {});
  const showIt = el(document, 'button', { type: 'button', class: 'show-it', hidden: '' });
  const arrowWords = el(document, 'span', {});
  showIt.append(icon(document, 'arrow'), arrowWords);
  layer.append(live);

  const announcer = createAnnouncer(live, window);
  const celebration = createCelebration(window, () => redraw());
  const focus = createFocusKeeper(document, guest.host, root, signal);
  const layout = createLayout(
    layer,
    card.element,
    showIt,
    () => (drawn && guest.mounted ? { dir: drawn.show.dir, folded } : null),
    signal,
  );
  let drawn: Drawn | null = null;
  let target: Element | null = null;
  let folded = false;
  let closed = '';

  function act(action: CardAction, event: Event): void {
    if (!event.isTrusted) return;
    if (action === 'fold') {
      fold();
      root.querySelector<HTMLElement>('[data-action=fold]')?.focus({ preventScroll: true });
    }
    if (action === 'close') close();
    options.onAction(action);
  }

  function fold(): void {
    folded = !folded;
    redraw();
  }

  const stepOf = ({ journey, step }: Show) => `${journey} ${step}`;

  function close(): void {
    if (drawn) closed = stepOf(drawn.show);
    leave();
  }
  function leave(): void {
    focus.giveBack();
    announcer.stop();
    celebration.stop();
    drawn = null;
    target = null;
    layout.aim(null);
    guest.unmount();
  }

  /** Everything that is words. A card that was redrawn may have another size. */
  function redraw(): void {
    if (!drawn) return;
    const { show, text, label } = drawn;
    layer.lang = show.lang;
    layer.dir = show.dir;
    layer.dataset.theme = show.theme;
    arrowWords.textContent = show.words.names.offScreen;
    const ticked = celebration.words;
    const changed = card.update({ words: show.words, lang: show.lang, text, label, folded, ticked });
    if (changed) layout.renew();
    const said = text === 'found' ? show.words.found.replaceAll('{label}', label) : show.words[text];
    const { title, caution } = show.words;
    announcer.say([ticked, title, caution, said].filter(Boolean).join(' '));
  }

  makeDraggable(card.element, signal, layout.spot, layout.pin);
  containEvents(window, guest.host, root, signal, (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!event.isTrusted || event.type !== 'keydown') return;
      close();
      options.onAction('close');
    } else if (event.type === 'keydown' && root.activeElement === card.grip && card.grip) {
      const by = keyMove(event);
      if (!by) return;
      event.preventDefault();
      const { x, y } = layout.spot();
      layout.pin({ x: x + by.x, y: y + by.y });
    }
    if (event.type === 'keydown' && event.key === 'Tab' && event.isTrusted && !event.shiftKey) {
      // Our layer is the last thing in the page: from the card's end, Tab leads to what the card speaks of.
      if (root.activeElement !== [...card.element.querySelectorAll('button')].at(-1)) return;
      focusControl(target);
      if (!root.activeElement) event.preventDefault();
    }
  });
  showIt.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      layout.scrollThere();
      // The arrow is about to go; the focus must not fall through to the page's beginning.
      if (root.activeElement === showIt) card.element.focus({ preventScroll: true });
    },
    { signal },
  );
  signal.addEventListener('abort', leave);

  return {
    show(show, element, text, label) {
      if (signal.aborted) return;
      if (closed === stepOf(show)) return;
      closed = '';
      if (drawn && stepOf(drawn.show) !== stepOf(show)) layout.pin(null);
      const fresh = !guest.mounted;
      drawn = { show, text, label };
      celebration.take(show);
      const other = element !== target || fresh;
      if (other) {
        target = element;
        layout.aim(element);
      }
      redraw();
      guest.mount();
      // A ring is not to wait for the frame after the one that shows what it is around.
      if (other) layout.now();
    },
    hide() {
      closed = '';
      leave();
    },
    focus() {
      if (guest.mounted) focus.enter(card.element);
    },
    fold,
    destroy() {
      life.abort();
    },
  };
}
