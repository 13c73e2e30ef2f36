import { speaks } from './blocks.ts';
import type { Scan } from './page-scan.ts';
import { protocolsIn } from './protocols.ts';
import { holds } from './tree.ts';
import { isContent } from './walk.ts';

export interface Touch {
  /** May one of these changes have touched it? */
  changed(records: readonly MutationRecord[]): boolean;
  /** Is the node in, or around, something it rested on? */
  at(node: Node): boolean;
}

/** More changes at once than this are not looked at one by one; what holds more than this is the page, no section of it. */
const most = { records: 400, added: 400 };

/** What makes a page another one, wherever it appears. */
const weighty =
  '[role=dialog],[role=alertdialog],dialog,iframe,header,[role=banner],[role=progressbar],progress,[aria-busy=true]';

/**
 * Tells of changes whether they may touch what a look rested on: its sections, panel, dialogs and found
 * controls, or bring something that speaks. A mailbox changes all the time; nearly all of it is elsewhere, and
 * the next regular look (guide-runner.ts) is soon enough for that. Reads no layout, so that it may run in a
 * mutation callback. The answer false is not a proof that nothing changed.
 * @param seen the last look
 * @param found what it pointed at
 */
export function touchOf(seen: Scan, found: readonly Element[]): Touch {
  const anchors = [...new Set([...anchorsOf(seen), ...found])];
  const near = (node: Node): boolean => anchors.some((anchor) => anchor.isConnected && holds(anchor, node));
  const around = (node: Node): boolean => anchors.some((anchor) => node.contains(anchor));

  const brings = (node: Node): boolean => {
    if (node.nodeType === 3) return says(seen, (node as Text).data);
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (element.matches(weighty) || element.querySelector(weighty)) return true;
    const all = element.getElementsByTagName('*');
    if (all.length > most.added) return true;
    return speaksIn(seen, element) || [...all].some((inner) => speaksIn(seen, inner));
  };

  const touches = (record: MutationRecord): boolean => {
    const { target, type, attributeName } = record;
    if (outOfReach(seen, target)) return false;
    if (near(target)) return true;
    switch (type) {
      case 'attributes':
        // An ancestor's class or state may hide or show what was found.
        return attributeName === 'role' || attributeName === 'id' || around(target);
      case 'characterData':
        return says(seen, (target as CharacterData).data);
      case 'childList':
        return [...record.addedNodes].some((node) => !outOfReach(seen, node) && brings(node));
    }
  };

  return {
    changed: (records) =>
      records.length > most.records || anchors.some((a) => !a.isConnected) || records.some(touches),
    at: (node) => near(node) || around(node),
  };
}

/** In what others wrote, which the walk leaves out. */
const outOfReach = (seen: Scan, node: Node): boolean =>
  seen.place.host === 'outlook.live.com' && isContent(node);

function says(seen: Scan, text: string): boolean {
  if (text.length < 2) return false;
  if (!seen.reader.hears(text, seen.ear.pressed) && !seen.reader.hears(text, seen.ear.read)) return false;
  const reading = seen.reader.read(text);
  return speaks({ reading }) || protocolsIn(reading.text).size > 0;
}

function speaksIn(seen: Scan, element: Element): boolean {
  const label = element.getAttribute('aria-label');
  if (label && says(seen, label)) return true;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && says(seen, (child as Text).data)) return true;
  return false;
}

/** What the host's pages rest on, dialogs and headers. */
const anchorsOf = (seen: Scan): Element[] => [
  ...(seen.pages?.anchors(seen) ?? []),
  ...seen.walk.dialogs,
  ...seen.walk.banners,
];
