import type { Reading } from '../labels/read.ts';
import type { Scan } from '../locate/page-scan.ts';
import { protocolsIn } from '../locate/protocols.ts';
import { mailUnits } from '../locate/switches.ts';
import { holds, nearest, textOf } from '../locate/tree.ts';

const panelKey = {};

/**
 * Outlook's settings: the shown dialog that speaks of settings, forwarding, POP or IMAP and is more than a bubble that explains
 * them. Without one the whole page, but only when the address says that its settings are open.
 */
export function settingsPanel(scan: Scan): Element | null {
  return scan.memo(panelKey, () => {
    const dialogs = scan.walk.dialogs.filter((d) => scan.sight.shown(d) && speaksOfSettings(scan, d));
    const whole = dialogs.filter((d) => !explains(scan, d));
    const inner = whole.filter((d) => !whole.some((o) => o !== d && holds(d, o)));
    const last = inner.at(-1);
    if (last) return last;
    const { body } = scan.document;
    if (!body || scan.place.options === null) return null;
    return (dialogs.length > 0 ? mailUnits(scan, body).length > 0 : speaksOfMailAccess(scan, body))
      ? body
      : (dialogs.at(-1) ?? null);
  });
}

const speaksOfSettings = (scan: Scan, dialog: Element): boolean =>
  isNamedSettings(scan, dialog) ||
  speaksOfMailAccess(scan, dialog) ||
  scan.blocks(dialog).some((b) => b.reading.labels.has('settings'));

const isNamedSettings = (scan: Scan, dialog: Element): boolean =>
  scan.reader.read(dialog.getAttribute('aria-label') ?? '').labels.has('settings');

function speaksOfMailAccess(scan: Scan, within: Element): boolean {
  const tells = (text: string) => protocolsIn(text).size > 0;
  return (
    scan.candidates(within).some((c) => tells(c.reading.text) && scan.sight.shown(c.element)) ||
    scan
      .blocks(within)
      .some((b) => (tells(b.reading.text) || b.reading.words.has('wall')) && scan.sight.shown(b.element))
  );
}

/** A dialog in which nothing can be set, signed in to or gone to: a teaching bubble, news, a question. */
const explains = (scan: Scan, dialog: Element): boolean =>
  !isNamedSettings(scan, dialog) &&
  !scan
    .candidates(dialog)
    .some(
      ({ kind, reading: { labels, words, text } }) =>
        !/^(button|link)$/.test(kind) ||
        labels.has('signIn') ||
        (!words.has('help') &&
          (protocolsIn(text).size > 0 || words.has('forwarding') || labels.has('syncEmail'))),
    );

/** Pages of the settings on which POP and IMAP are switched (evidence, section 1). */
export const isOwnPage = ({ place }: Scan): boolean =>
  /^mail\/(forwarding|popimap|sync|accounts)/.test(place.options ?? '');

/**
 * Another page of the settings is open, by its address, and no heading is to the contrary. What stands there is the person's own,
 * as the names of rules, and may name POP and IMAP as it likes.
 */
export function astray(scan: Scan, panel: Element): boolean {
  const { options } = scan.place;
  if (options === null ? !otherHeading(scan, panel) : !options.includes('/') || isOwnPage(scan)) return false;
  return !headings(scan, panel).some((h) => said(scan, h).labels.has('forwardingAndImap'));
}

const headings = (scan: Scan, panel: Element): Element[] =>
  scan.walk.headings.filter((h) => holds(panel, h) && scan.sight.shown(h));

const said = (scan: Scan, heading: Element): Reading => scan.reader.read(textOf(heading, 200));

/** Below the heading of another page and in no menu: the person's own too, whatever it is called. */
export function isOwn(scan: Scan, panel: Element, element: Element): boolean {
  const isBelow = (h: Element) =>
    (h.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !said(scan, h).labels.has('settings');
  if (!astray(scan, panel) || !headings(scan, panel).some(isBelow)) return false;
  const menu = nearest(
    element,
    (e) => e === panel || e.matches(menus) || e.querySelector(entryOfNow) !== null,
  );
  return menu === null || menu === panel;
}

const menus = 'nav,[role=navigation],[role=menu],[role=tablist],[role=tree]';
/** Beside it in its list stands the entry of the page that is open. */
const entryOfNow = ':scope>[aria-current],:scope>*>[aria-current],:scope>[aria-selected=true]';

/** A heading in the panel that is neither the settings' own nor about forwarding, POP or IMAP. */
export function otherHeading(scan: Scan, panel: Element): boolean {
  const readings = headings(scan, panel).map((h) => said(scan, h));
  const about = ({ words, text }: Reading) =>
    words.has('forwarding') || words.has('wall') || protocolsIn(text).size > 0;
  return !readings.some(about) && readings.some(({ labels, text }) => text !== '' && !labels.has('settings'));
}
