/** Viewport coordinates, CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What Signpost draws on a Microsoft page, as a person sees it. */
export interface GuideView {
  card: {
    title: string;
    /** Everything that can be read in the card. */
    text: string;
    /** The sentence that leads to the control, and which of the texts it is; null on a folded card. */
    says: { which: 'found' | 'missing' | 'ambiguous'; text: string } | null;
    caution: string;
    /** The words of a step that has just ticked itself. */
    ticked: string;
    folded: boolean;
    dir: string;
    lang: string;
    buttons: { action: string; text: string; box: Box }[];
    box: Box;
  } | null;
  /** The ring around the control, where it is drawn. */
  ring: Box | null;
  /** The words of the arrow to a control outside of the window, where it is drawn. */
  arrow: { text: string; box: Box } | null;
}

export const hostName = 'signpost-guide';
const texts = ['found', 'missing', 'ambiguous'] as const;

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** What a person reads: without hidden parts, which textContent would give too. */
function shown(element: HTMLElement | null): string {
  // Rendered text is what is asked for.
  return element?.innerText.trim() ?? '';
}

function seen(root: ParentNode, selector: string): HTMLElement | null {
  const element = root.querySelector<HTMLElement>(selector);
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? element : null;
}

function says(card: HTMLElement) {
  const sentence = seen(card, '.say');
  const which = texts.find((text) => sentence?.classList.contains(text));
  return sentence && which ? { which, text: shown(sentence) } : null;
}

/** Reads one closed root; null when it is not the guide's layer or nothing in it is visible. */
export function guideView(root: ShadowRoot): GuideView | null {
  if (root.host.localName !== hostName) return null;
  const card = seen(root, '.card');
  const ring = seen(root, '.ring');
  const arrow = seen(root, '.show-it');
  if (!card && !ring && !arrow) return null;
  return {
    card: card && {
      title: shown(seen(card, 'h2')),
      text: shown(card),
      says: says(card),
      caution: shown(seen(card, '.caution')),
      ticked: shown(seen(card, '.tick')),
      folded: card.classList.contains('folded'),
      dir: getComputedStyle(card).direction,
      lang: card.closest<HTMLElement>('[lang]')?.lang ?? '',
      buttons: [...card.querySelectorAll<HTMLElement>('button[data-action]')]
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .map((button) => ({
          action: button.dataset.action ?? '',
          text: shown(button) || (button.getAttribute('aria-label') ?? ''),
          box: boxOf(button),
        })),
      box: boxOf(card),
    },
    ring: ring && boxOf(ring),
    arrow: arrow && { text: shown(arrow), box: boxOf(arrow) },
  };
}
