import type { Scan } from '../locate/page-scan.ts';
import { nearest } from '../locate/tree.ts';

const address = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
/** Parts of Microsoft's header that name the account (evidence, section 8). */
const header = /mectrl|mecontrol|o365_mainlink_me|meinitials|owa-me-control|identitybanner/i;

/**
 * The signed-in address, lower case, where the page's header shows exactly one. Addresses anywhere else
 * (messages, sign-in methods, forwarding) are somebody's, not necessarily this account's.
 */
export function readAccount(scan: Scan): string | undefined {
  const found = new Set<string>();
  const take = (text: string) => {
    for (const match of text.matchAll(address))
      if (!match[0].includes('*')) found.add(match[0].toLowerCase());
  };
  for (const block of scan.walk.texts) {
    if (!block.node.data.includes('@') || block.node.length > 200) continue;
    if (inHeader(block.parent) && scan.sight.shown(block.parent)) take(block.node.data);
  }
  for (const item of scan.walk.items) {
    if (item.kind !== 'button' && item.kind !== 'link') continue;
    const label = `${item.element.getAttribute('aria-label') ?? ''} ${item.element.getAttribute('title') ?? ''}`;
    if (label.includes('@') && inHeader(item.element) && scan.sight.shown(item.element)) take(label);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function inHeader(element: Element): boolean {
  return (
    nearest(
      element,
      (e) => e.localName === 'header' || e.getAttribute('role') === 'banner' || header.test(e.id),
    ) !== null
  );
}
