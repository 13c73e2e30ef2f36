import type { Scan } from '../locate/page-scan.ts';
import { nearest } from '../locate/tree.ts';

const address = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

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
  for (const region of regions(scan)) {
    for (const element of [region, ...region.querySelectorAll('*')].slice(0, 400)) {
      const text = [
        ownText(element),
        element.getAttribute('aria-label') ?? '',
        element.getAttribute('title') ?? '',
      ].join(' ');
      if (text.includes('@') && text.length < 400 && scan.sight.shown(element)) take(text);
    }
  }
  // Outlook's window title, "Mail - address - Outlook", where it holds an address instead of a name.
  const titled = / - (\S+@\S+) - Outlook$/i.exec(scan.document.title ?? '')?.[1];
  if (found.size === 0 && titled && scan.place.host === 'outlook.live.com') take(titled);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** The text that stands in the element itself. Where only a place to break the line parts it (`wbr`), it is one word. */
function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data;
    else if (child.nodeType === 1 && (child as Element).localName !== 'wbr') text += ' ';
  }
  return text;
}

/** Parts of Microsoft's pages that show who is signed in (evidence, section 4 and 7). */
const accountIds = [
  'meControl',
  'mectrl_main_trigger',
  'mectrl_main_body',
  'mectrl_headerPicture',
  'mectrl_currentAccount_primary',
  'mectrl_currentAccount_secondary',
  'O365_MainLink_Me',
  'meInitialsButton',
  'owa-me-control-container',
  'identityBanner',
];

/** Headers and the parts known by id; a header inside an article or a dialog is not the page's. */
function regions(scan: Scan): Element[] {
  const known = accountIds.map((id) => scan.document.getElementById(id)).filter((e) => e !== null);
  return [...scan.walk.banners, ...logoBar(scan), ...known].filter(
    (e) =>
      !nearest(
        e,
        (a) =>
          /^(article|main)$/.test(a.localName) ||
          /^(dialog|document|article)$/.test(a.getAttribute('role') ?? ''),
      ),
  );
}

/** Where nothing is marked as a header: what stands around the first link called "Microsoft", as long as it is a bar. */
function logoBar(scan: Scan): Element[] {
  let at = scan.walk.items.find((item) => item.name === 'Microsoft')?.element;
  for (let up = at?.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.clientHeight > 150 || scan.walk.headings.some((h) => up?.contains(h))) break;
    at = up;
  }
  return at ? [at] : [];
}
