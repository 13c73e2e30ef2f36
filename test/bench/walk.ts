/**
 * The bare walk that speed is measured against (docs/benches.md): a TreeWalker over all elements that reads
 * id, role, aria-label, href and the element's own text nodes, and keeps nothing. Runs in the page.
 * @returns something made of all that was read, so that no engine can leave the reading out
 */
export function bareWalk(document: Document): number {
  let read = 0;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const element = node as Element;
    read += element.id.length;
    read += element.getAttribute('role')?.length ?? 0;
    read += element.getAttribute('aria-label')?.length ?? 0;
    read += element.getAttribute('href')?.length ?? 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) read += (child as Text).data.length;
    }
  }
  return read;
}
