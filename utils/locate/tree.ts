/** The parent as a person sees it: into the slot it is put in, out of a shadow tree to its host, out of a frame to its element. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) {
    // Put into a slot, it is seen where the slot stands.
    const slot = (parent as Element).shadowRoot ? (node as Element).assignedSlot : null;
    return slot ?? (parent as Element);
  }
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  if (parent.nodeType === 9) {
    try {
      return (parent as Document).defaultView?.frameElement ?? null;
    } catch {
      return null;
    }
  }
  return null;
}

/** Does `outer` hold `node`, across shadow roots and frames? An element holds itself. */
export function holds(outer: Element, node: Node): boolean {
  if (outer.contains(node)) return true;
  // In the same tree the browser's answer is final; climbing is for shadow trees and frames.
  if (node.getRootNode() === outer.getRootNode()) return false;
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Of what stands inside one another, the innermost stands for all. */
export function innermost<T>(list: readonly T[], elementOf: (one: T) => Element): T[] {
  return list.filter(
    (w) => !list.some((o) => elementOf(o) !== elementOf(w) && holds(elementOf(w), elementOf(o))),
  );
}

/** The nearest ancestor-or-self for which the test holds. */
export function nearest(node: Node, test: (element: Element) => boolean): Element | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType === 1 && test(at as Element)) return at as Element;
  }
  return null;
}

/** The smallest element that holds both; null when they are in different trees. */
export function common(a: Node, b: Node): Element | null {
  const seen = new Set<Node>();
  for (let at: Node | null = a; at; at = parentOf(at)) seen.add(at);
  return nearest(b, (element) => seen.has(element));
}

/** Text of an element with what stands in open shadow trees below it, a line a block, cut at `limit` characters. */
export function textOf(element: Element, limit = 600): string {
  let text = '';
  let steps = 0;
  // Of a host only what its shadow tree shows is seen, with what is put into its slots.
  const inside = (host: Element): void => {
    const put = host.localName === 'slot' ? (host as HTMLSlotElement).assignedNodes() : [];
    if (put.length === 0) go(host.shadowRoot ?? host);
    for (const node of put)
      if (node.nodeType === 3) text += (node as Text).data;
      else if (node.nodeType === 1) inside(node as Element);
  };
  const go = (node: Node): void => {
    for (
      let child = node.firstChild;
      child && text.length < limit && steps++ < 2_000;
      child = child.nextSibling
    ) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        // A line's end in the source is a space; only a block ends a line.
        text += data.includes('\n') ? data.replace(/\s+/g, ' ') : data;
      } else if (child.nodeType === 1) {
        const tag = (child as Element).localName;
        if (tag === 'img') text += ' ';
        if (tag === 'script' || tag === 'style' || tag === 'template' || tag === 'svg') continue;
        // Beside blocks, pieces that stand side by side are boxes of their own (a tile of title, state and verb).
        if (blocks.has(tag) || (sidePiece(child as Element) && hasBlock(node as Element))) text += '\n';
        inside(child as Element);
        if (blocks.has(tag)) text += '\n';
      }
    }
  };
  inside(element);
  return text.length > limit ? text.slice(0, limit) : text;
}

/** Inline, with another inline element right before it. */
const sidePiece = (element: Element): boolean => {
  const before = element.previousSibling;
  return before !== null && before.nodeType === 1 && !blocks.has((before as Element).localName);
};

const hasBlock = (parent: Element): boolean => {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (blocks.has(child.localName) && child.localName !== 'br') return true;
  return false;
};

const blocks = new Set(
  'div p br li ul h1 h2 h3 h4 h5 h6 section tr td label legend option button dt dd small'.split(' '),
);
