import type { Scan } from './page-scan.ts';
import { nearest } from './tree.ts';

/** Inside something that calls itself an advertisement. */
export function advertised(scan: Scan, element: Element): boolean {
  return (
    nearest(element, (e) => {
      if (/^(aside|ins)$/.test(e.localName) || e.getAttribute('role') === 'complementary') return true;
      const label = e.getAttribute('aria-label');
      if (label && scan.reader.read(label).words.has('ad')) return true;
      return (
        e !== element &&
        e.localName !== 'body' &&
        e.childElementCount < 12 &&
        [...e.children].some(
          (child) =>
            child.childElementCount === 0 && (child.textContent ?? '').length < 24 && isAd(scan, child),
        )
      );
    }) !== null
  );
}

function isAd(scan: Scan, element: Element): boolean {
  const reading = scan.reader.read(element.textContent ?? '');
  const hit = reading.words.get('ad');
  return hit !== undefined && hit.end - hit.start === reading.text.length;
}
