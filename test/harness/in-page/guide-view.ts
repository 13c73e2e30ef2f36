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
    text: string;
    folded: boolean;
    dir: string;
    lang: string;
    buttons: { action: string; text: string; box: Box }[];
    box: Box;
  } | null;
  /** The ring around the control, where it is drawn. */
  ring: Box | null;
  /** The arrow to a control outside of the window. */
  arrow: boolean;
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** What a person reads: without hidden parts, which textContent would give too. */
function shown(element: HTMLElement | null): string {
  // biome-ignore lint/performance/useDomNodeTextContent: rendered text is what is asked for
  return element?.innerText.trim() ?? '';
}

function seen(root: ShadowRoot, selector: string): HTMLElement | null {
  const element = root.querySelector<HTMLElement>(selector);
  return element?.checkVisibility({ visibilityProperty: true }) ? element : null;
}

/** Reads one closed root; null when it is not Signpost's layer or nothing in it is visible. */
export function guideView(root: ShadowRoot): GuideView | null {
  const card = seen(root, '[data-part=card]');
  const ring = seen(root, '[data-part=ring]');
  const arrow = seen(root, '[data-part=arrow]');
  if (!card && !ring && !arrow) return null;
  return {
    card: card && {
      title: shown(card.querySelector<HTMLElement>('[data-part=title]')),
      text: shown(card),
      folded: card.dataset.folded === 'true',
      dir: getComputedStyle(card).direction,
      lang: card.lang,
      buttons: [...card.querySelectorAll<HTMLElement>('[data-action]')]
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .map((button) => ({
          action: button.dataset.action ?? '',
          text: shown(button) || (button.getAttribute('aria-label') ?? ''),
          box: boxOf(button),
        })),
      box: boxOf(card),
    },
    ring: ring && boxOf(ring),
    arrow: arrow !== null,
  };
}
