import type { Block } from '../locate/blocks.ts';
import type { Declaration } from '../locate/declare.ts';
import { disabled } from '../locate/disabled.ts';
import { headerPlace } from '../locate/header-place.ts';
import type { Located } from '../locate/located.ts';
import type { Candidate, Scan } from '../locate/page-scan.ts';
import { protocolsIn } from '../locate/protocols.ts';
import { prove } from '../locate/prove.ts';
import { proveSwitch, switchesMail } from '../locate/prove-switch.ts';
import { mailUnits } from '../locate/switches.ts';
import { holds, nearest } from '../locate/tree.ts';
import type { PageId } from './ids.ts';
import type { PageState, Reason } from './observation.ts';
import { astray, isOwn, isOwnPage, otherHeading, settingsPanel } from './settings-panel.ts';

const settingsPages: PageId[] = ['outlook-settings', 'outlook-forwarding', 'outlook-forwarding-locked'];

/** Outlook on the web (evidence, section 7). The two switches are proven by switches.ts. */
const settingsButton: Declaration = {
  control: 'outlook.settingsButton',
  pages: ['outlook-mail'],
  kinds: ['button', 'link'],
  ids: ['owasettingsbtn_container', 'owasettingsbutton', 'owasettingsbtn'],
  links: [],
  labels: ['settings'],
  words: [],
  against: ['help', 'ad'],
  place: headerPlace,
};
const menuItem: Declaration = {
  control: 'outlook.forwardingMenuItem',
  pages: settingsPages,
  kinds: ['button', 'link'],
  ids: [],
  links: [/\/options\/mail\/(forwarding|popimap)$/],
  labels: ['forwardingAndImap'],
  words: [],
  acronym: 'imap',
  against: ['help', 'ad', 'turnOn', 'turnOff'],
  panel: true,
};
const wall: Declaration = {
  control: 'outlook.wallSignIn',
  pages: ['outlook-forwarding-locked'],
  kinds: ['button', 'link'],
  ids: [],
  links: [],
  labels: ['signIn'],
  words: [['wall']],
  against: ['help', 'ad'],
  panel: true,
};
const save: Declaration = {
  control: 'outlook.save',
  pages: ['outlook-forwarding'],
  kinds: ['button', 'link'],
  ids: [],
  links: [],
  labels: ['save'],
  words: [],
  against: ['help', 'ad'],
  panel: true,
};
/** "Sign in to continue": enough beside a sentence that says why, never by itself. */
const wallBySentence: Declaration = { ...wall, words: [['wall'], ['signInWords']] };
export const outlookControls: Declaration[] = [settingsButton, menuItem, wall, save];

/** What the entry was called before, or may be called, where none names IMAP. */
const formerItems: Declaration[] = [
  { ...menuItem, labels: ['syncEmail'] },
  { ...menuItem, words: [['forwarding']] },
];

/** Which of Outlook's pages this is. */
export function outlookPage(scan: Scan): { page: PageId; reasons: Reason[] } {
  const panel = settingsPanel(scan);
  if (!panel) return { page: scan.place.page, reasons: [{ what: 'settings closed', weight: 10 }] };
  if (astray(scan, panel)) return { page: 'outlook-settings', reasons: [otherPage] };
  const units = mailUnits(scan, panel);
  // Switches that nobody can press yet stand under a wall.
  const locked = units.length > 0 && units.every((u) => disabled(u.element));
  const behind = locked && (saysWall(scan, panel) || findWall(scan, panel, 'see').found);
  if (switchesMail(scan, units) && !behind)
    return { page: 'outlook-forwarding', reasons: [{ what: 'switches mail', weight: 50 }] };
  const walled = saysWall(scan, panel) || isOwnPage(scan) || forwardingTitle(scan, panel);
  if (behind || (walled && findWall(scan, panel, 'see').found)) {
    return {
      page: 'outlook-forwarding-locked',
      reasons: [{ what: 'a wall', weight: 40 }],
    };
  }
  if (forwardingTitle(scan, panel)) {
    return { page: 'outlook-forwarding', reasons: [{ what: 'its title', weight: 30 }] };
  }
  return { page: 'outlook-settings', reasons: [otherPage] };
}

const otherPage: Reason = { what: 'another page', weight: 30 };

const wallKey = {};

/** A sentence that asks to sign in or verify for the sake of forwarding, POP or IMAP, or on their page for whatever is on it. */
const saysWall = (scan: Scan, panel: Element): boolean => wallSentences(scan, panel).length > 0;

function wallSentences(scan: Scan, panel: Element): Block[] {
  return scan.memo(wallKey, () =>
    scan.blocks(panel).filter(({ reading, element }) => {
      const { words, text } = reading;
      const asks =
        words.has('wall') ||
        ((words.has('signInWords') || words.has('identityCheck')) &&
          (isOwnPage(scan) || words.has('forwarding') || protocolsIn(text).size > 0));
      return asks && scan.sight.shown(element);
    }),
  );
}

function findWall(scan: Scan, panel: Element, reach: 'press' | 'see'): Located {
  const next = behindSentence(scan, panel);
  const own = next && prove(scan, wall, panel, reach, next.element);
  const known = own?.found ? own : prove(scan, wall, panel, reach);
  return known.found || known.why === 'ambiguous' || !saysWall(scan, panel)
    ? known
    : prove(scan, wallBySentence, panel, reach);
}

/** What is pressed right after the only sentence that asks for it, and asks to sign in as well: other accounts further down have theirs. */
function behindSentence(scan: Scan, panel: Element): Candidate | undefined {
  const [sentence, second] = wallSentences(scan, panel);
  if (!sentence || second) return undefined;
  const next = scan
    .candidates(panel)
    .find(
      (c) =>
        c.order > sentence.order &&
        (c.kind === 'button' || c.kind === 'link') &&
        scan.sight.shown(c.element) &&
        !c.reading.words.has('help'),
    );
  const asks = next?.reading.labels.has('signIn') || next?.reading.words.has('signInWords');
  return asks ? next : undefined;
}

/**
 * "Forwarding and IMAP" as the open page's title, not as an entry of the menu; or forwarding to be switched
 * where no heading names another page.
 */
function forwardingTitle(scan: Scan, panel: Element): boolean {
  const entries = scan.candidates(panel);
  // In a language that no table has, a title that names IMAP will do where the address agrees.
  const addressed = scan.place.options === 'mail/forwarding';
  const namesImap = (b: Block) => b.text.length <= 50 && protocolsIn(b.reading.text).has('imap');
  const titles = scan
    .blocks(panel)
    .filter(
      (b) =>
        (b.reading.labels.has('forwardingAndImap') || (addressed && namesImap(b))) &&
        !entries.some((c) => holds(c.element, b.element)) &&
        scan.sight.shown(b.element),
    );
  if (titles.some((b) => scan.walk.headings.some((h) => holds(h, b.element)))) return true;
  const hinted =
    titles.length > 0 ||
    entries.some(
      (c) => c.kind === 'toggle' && c.reading.words.has('forwarding') && scan.sight.shown(c.element),
    );
  return hinted && !otherHeading(scan, panel);
}

/** Finds one of the panel's controls that need more than a declaration. */
export function findInPanel(scan: Scan, control: string): Located | null {
  const panel = settingsPanel(scan);
  if (!panel) return null;
  if (control === 'outlook.popSwitch') return strip(proveSwitch(scan, panel, 'pop', 'press'));
  if (control === 'outlook.imapSwitch') return strip(proveSwitch(scan, panel, 'imap', 'press'));
  if (control === 'outlook.wallSignIn') return findWall(scan, panel, 'press');
  if (control === 'outlook.save') return findSave(scan, panel, 'press');
  if (control === 'outlook.forwardingMenuItem') {
    let known = prove(scan, menuItem, panel, 'press');
    for (const former of formerItems) {
      if (known.found || known.why === 'ambiguous' || known.why === 'hidden') break;
      known = prove(scan, former, panel, 'press');
    }
    if (known.found && isOwn(scan, panel, known.element))
      return { found: false, why: 'unproven', reasons: known.reasons };
    return known;
  }
  return null;
}

/** A form may have its Save above and below: both save it, and who comes from the switches meets the lower one. */
function findSave(scan: Scan, panel: Element, reach: 'press' | 'see'): Located {
  const known = prove(scan, save, panel, reach);
  if (known.found || known.why !== 'ambiguous') return known;
  const units = mailUnits(scan, panel);
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return known;
  const saves = scan
    .speaking(panel)
    .filter(({ reading, element }) => reading.labels.has('save') && scan.sight.shown(element));
  const after = saves.filter((c) => c.order > first.order);
  const [lower] = after;
  return after.length === 1 && lower && lower.order > last.order
    ? prove(scan, save, panel, reach, lower.element)
    : known;
}

function strip(found: Located & { unit?: unknown }): Located {
  const { unit: _, ...rest } = found;
  return rest as Located;
}

/** POP, IMAP and whether a change waits to be saved. */
export function readOutlook(scan: Scan, page: PageId): PageState {
  const panel = settingsPanel(scan);
  if (!panel || page !== 'outlook-forwarding') return {};
  const state: PageState = {};
  const pop = proveSwitch(scan, panel, 'pop', 'see');
  const imap = proveSwitch(scan, panel, 'imap', 'see');
  if (pop.found && pop.unit?.state) state.pop = pop.unit.state;
  if (imap.found && imap.unit?.state) state.imap = imap.unit.state;
  const unsaved = readUnsaved(scan, panel);
  if (unsaved !== undefined) state.unsavedChanges = unsaved;
  return state;
}

/** Save present and enabled: something waits. Disabled or not there: nothing does. */
function readUnsaved(scan: Scan, panel: Element): boolean | undefined {
  const found = findSave(scan, panel, 'see');
  if (found.found) return !disabled(found.element);
  if (found.why !== 'absent' && found.why !== 'hidden') return undefined;
  if (asksToSave(scan, panel)) return true;
  const units = mailUnits(scan, panel);
  const last = units.at(-1);
  if (!last) return undefined;
  // What can be pressed after the switches, leads nowhere and cannot be named may be a Save in other words.
  const strange = scan
    .candidates(panel)
    .some(
      (c) =>
        (c.kind === 'button' || (c.kind === 'link' && c.target === null && !inList(c.element))) &&
        c.order > last.order &&
        !known(c.reading.labels) &&
        !c.reading.words.has('help') &&
        scan.sight.shown(c.element),
    );
  return strange ? undefined : false;
}

/** Over the settings a dialog asks whether to save or to discard. */
const asksToSave = (scan: Scan, panel: Element): boolean =>
  scan.walk.dialogs.some((dialog) => {
    if (holds(dialog, panel) || holds(panel, dialog)) return false;
    const seen = scan.candidates(dialog).filter((c) => scan.sight.shown(c.element));
    return (['save', 'discard'] as const).every((label) => seen.some((c) => c.reading.labels.has(label)));
  });

/** In a menu, a list or the foot of a page, where nothing is saved. */
const inList = (element: Element): boolean =>
  nearest(
    element,
    (e) =>
      /^(nav|ul|ol|footer)$/.test(e.localName) ||
      /^(navigation|list|menu|contentinfo|tree|listbox)$/.test(e.getAttribute('role') ?? ''),
  ) !== null;

const known = (labels: ReadonlyMap<string, number>): boolean =>
  ['cancel', 'discard', 'settings', 'signIn'].some((l) => labels.has(l));
