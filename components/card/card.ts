import type { CardAction, CardWords } from '../../utils/guide/show.ts';
import { colon } from '../../utils/words/signs.ts';
import { el, icon } from './el.ts';

/** Which of the words of a card to show. */
export type CardText = 'found' | 'missing' | 'ambiguous';

export interface CardProps {
  words: CardWords;
  /** The language of the words (BCP 47). */
  lang: string;
  text: CardText;
  /** The control's name as it stands on the page; empty where no control is pointed at. */
  label: string;
  folded: boolean;
  /** The words of a step that has just ticked itself; shown with a check mark until they are taken away. */
  ticked: string | null;
}

export interface Card {
  element: HTMLElement;
  /** The bar to drag, and the button to move by arrow keys; both are remade by `update`. */
  readonly bar: HTMLElement | null;
  readonly grip: HTMLElement | null;
  /** Draws the card anew if anything has changed; the focus stays on what it was on. True when it was redrawn. */
  update(props: CardProps): boolean;
}

/**
 * The sentence with the control's name in it, quoted as the language quotes, and isolated: an English label in
 * an Arabic sentence (or the other way round) must not drag the words around it along (UAX 9, section 6.3).
 */
export function sentence(document: Document, words: string, label: string): (Node | string)[] {
  const parts = words.split('{label}');
  return parts.flatMap((part, at) => {
    if (at === 0) return [part];
    const name = el(document, 'bdi', {}, label);
    return [el(document, 'q', { class: 'label' }, name), part];
  });
}

/** The card, without its place on the page: plain values in, the person's actions out. */
export function createCard(document: Document, onAction: (action: CardAction, event: Event) => void): Card {
  const element = el(document, 'section', { class: 'card', tabindex: '-1' });
  let drawn = '';
  let bar: HTMLElement | null = null;
  let grip: HTMLElement | null = null;

  function button(action: CardAction | 'move', name: string, look: string, ...inside: (Node | string)[]) {
    const made = el(document, 'button', { type: 'button', class: look, 'data-action': action }, ...inside);
    if (name) made.setAttribute('aria-label', name);
    if (action !== 'move') made.addEventListener('click', (event) => onAction(action, event));
    return made;
  }

  function tick(text: string): HTMLElement {
    const burst = el(
      document,
      'span',
      { class: 'burst', 'aria-hidden': 'true' },
      ...Array.from({ length: 8 }, () => el(document, 'i', {})),
    );
    return el(
      document,
      'p',
      { class: 'tick' },
      el(document, 'span', { class: 'seal' }, burst, icon(document, 'check')),
      el(document, 'span', {}, text),
    );
  }

  function pill({ words, lang, ticked }: CardProps): Node[] {
    const inside = ticked
      ? [el(document, 'span', { class: 'seal' }, icon(document, 'check')), ticked]
      : [icon(document, 'post'), words.progress];
    const made = button('fold', '', 'pill', ...inside);
    made.setAttribute('aria-expanded', 'false');
    // The visible words stay part of the name (WCAG 2.5.3).
    made.setAttribute('aria-label', (ticked ?? words.progress) + colon(lang) + words.names.unfold);
    return [made];
  }

  function whole({ words, text, label, ticked }: CardProps): Node[] {
    const { names } = words;
    grip = button('move', names.move ?? names.card, 'tool grip', icon(document, 'grip'));
    bar = el(
      document,
      'div',
      { class: 'bar' },
      grip,
      el(document, 'span', { class: 'progress' }, words.progress),
      button('fold', names.fold, 'tool', icon(document, 'fold')),
      button('close', names.close, 'tool', icon(document, 'close')),
    );
    const say = el(document, 'p', { class: 'say' });
    if (text === 'found') say.append(...sentence(document, words.found, label));
    else say.append(icon(document, 'look'), el(document, 'span', {}, words[text]));
    say.classList.add(text);
    return [
      bar,
      el(
        document,
        'div',
        { class: 'body' },
        ticked === null ? null : tick(ticked),
        el(document, 'h2', {}, words.title),
        words.caution
          ? el(
              document,
              'p',
              { class: 'caution' },
              icon(document, 'caution'),
              el(document, 'span', {}, words.caution),
            )
          : null,
        say,
        words.why ? el(document, 'p', { class: 'why' }, words.why) : null,
        words.buttons.length
          ? el(
              document,
              'div',
              { class: 'buttons' },
              ...words.buttons.map(({ action, text: words }) => button(action, '', `plain ${action}`, words)),
            )
          : null,
      ),
    ];
  }

  return {
    element,
    get bar() {
      return bar;
    },
    get grip() {
      return grip;
    },
    update(props) {
      const key = JSON.stringify(props);
      if (key === drawn) return false;
      drawn = key;
      const root = element.getRootNode() as Document | ShadowRoot;
      const focused = root.activeElement;
      const action = element.contains(focused) ? focused?.getAttribute('data-action') : undefined;
      bar = null;
      grip = null;
      element.classList.toggle('folded', props.folded);
      element.setAttribute('role', 'region');
      element.setAttribute('aria-label', props.words.names.card);
      element.replaceChildren(...(props.folded ? pill(props) : whole(props)));
      if (action !== undefined) {
        const again =
          action === null ? null : element.querySelector<HTMLElement>(`[data-action="${action}"]`);
        (again ?? element).focus({ preventScroll: true });
      }
      return true;
    },
  };
}
