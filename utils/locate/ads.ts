import type { Scan } from './page-scan.ts';
import { parentOf } from './tree.ts';

const key = {};

/** Inside something that calls itself an advertisement. */
export function advertised(scan: Scan, element: Element): boolean {
  if (marked(scan, element)) return true;
  // Neighbours share their ancestors: each is looked at once.
  const known = scan.memo(key, () => new Map<Element, boolean>());
  const climbed: Element[] = [];
  let answer = false;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const before = known.get(at);
    if (before === undefined) climbed.push(at);
    answer = before ?? (marked(scan, at) || titled(scan, at));
    if (answer || before !== undefined) break;
  }
  for (const at of climbed) known.set(at, answer);
  return answer;
}

function marked(scan: Scan, element: Element): boolean {
  const label = element.getAttribute('aria-label');
  const reading = label ? scan.reader.read(label) : null;
  if (/^(aside|ins)$/.test(element.localName) || element.getAttribute('role') === 'complementary')
    // Settings may stand in a pane beside the mailbox.
    return !reading?.labels.has('settings');
  return reading?.words.has('ad') ?? false;
}

/** Holds a line of its own that says "Sponsored" and nothing else. */
function titled(scan: Scan, element: Element): boolean {
  if (element.localName === 'body' || element.childElementCount >= 12) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.childElementCount === 0 && (child.textContent ?? '').length < 24 && isAd(scan, child))
      return true;
  }
  return false;
}

function isAd(scan: Scan, element: Element): boolean {
  const reading = scan.reader.read(element.textContent ?? '');
  const hit = reading.words.get('ad');
  return hit !== undefined && hit.end - hit.start === reading.text.length;
}
