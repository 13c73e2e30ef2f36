import type { WordId } from '../labels/concepts.ts';
import type { Reading } from '../labels/read.ts';
import { advertised } from './ads.ts';
import type { Block } from './blocks.ts';
import { branch, lengthOf, ofLikeRows, ofOtherEntry } from './entries.ts';
import { headingOf, prominent } from './headings.ts';
import { describes, topics } from './mentions.ts';
import { quickName } from './names.ts';
import { firstAfter } from './order.ts';
import type { Candidate, Scan } from './page-scan.ts';
import { common, holds, parentOf, textOf } from './tree.ts';

/** Letters a title may have beyond the words that make it one: "Two-step verification (recommended)". */
const spare = 26;

/** What a control does, and no title is called. */
export const verbs: readonly WordId[] = ['turnOn', 'turnOff', 'create', 'remove'];

export interface Title {
  topic: WordId;
  element: Element;
  order: number;
}

const titlesKey = {};

/** Every title of a known subject that a person sees on the page, in document order. */
export function titlesOf(scan: Scan): Title[] {
  return scan.memo(titlesKey, () => {
    const titles: Title[] = [];
    const headings = new Set(scan.walk.headings);
    const take = (element: Element, order: number, topic: WordId | null) => {
      if (topic && scan.sight.shown(element) && !advertised(scan, element))
        titles.push({ topic, element, order });
    };
    const lines: [Block, WordId][] = [];
    for (const block of scan.speakingBlocks()) {
      const heading = headingOf(block.element, headings);
      const topic = topicOf(block.reading);
      if (heading) take(heading, block.order, topic);
      else if (topic) lines.push([block, topic]);
    }
    const headed = new Set(titles.map((t) => t.topic));
    for (const [block, topic] of lines)
      if (!describes(scan, block, topic, headed)) take(block.element, block.order, topic);
    // The title of a section that folds is a button.
    for (const c of scan.speaking()) {
      if (c.kind === 'button' && !verbs.some((verb) => c.reading.words.has(verb)))
        take(c.element, c.order, topicOf(c.reading));
    }
    return titles.sort((a, b) => a.order - b.order);
  });
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

const otherKey = {};

/** A text on a topic, and not on what is beside it: its reminders, other people's. */
const isAbout = ({ reading: { words } }: Block, topic: WordId): boolean =>
  words.has(topic) && !words.has('aside');

/**
 * Is there a heading of something else in this stretch of the document? Any heading that is not of the
 * topic counts, and a short line set off by weight or size reads as one whatever its tag.
 */
function otherTitle(
  scan: Scan,
  topic: WordId,
  from: number,
  to: number | undefined,
  inside: Element,
  not: Element,
): boolean {
  const isHeading = scan.memo(otherKey, () => {
    const headings = new Set(scan.walk.headings);
    const known = new Map<Element, boolean>();
    return (block: Block): boolean => {
      let is = known.get(block.element);
      if (is === undefined) {
        is = headingOf(block.element, headings) !== null || prominent(block);
        is &&= scan.sight.shown(block.element);
        known.set(block.element, is);
      }
      return is;
    };
  });
  for (const block of scan.stretch(from, to, inside)) {
    if (isAbout(block, topic) || holds(not, block.element)) continue;
    if (isHeading(block)) return true;
  }
  return false;
}

/** The subject a text announces when it is short enough to be a title; a verb in it makes it a control. */
function topicOf({ words, text }: Reading): WordId | null {
  if (words.size === 0 || words.has('aside') || text.length > 80) return null;
  let best: WordId | null = null;
  let length = 0;
  for (const topic of topics) {
    const hit = words.get(topic);
    if (hit && hit.end - hit.start > length) {
      best = topic;
      length = hit.end - hit.start;
    }
  }
  return best && text.length - length <= spare ? best : null;
}

/**
 * Does the section titled with this topic own the control? See the rules beside each answer.
 * @param rivals what else may be the control, in the order of the walk; those that nobody sees do not count
 */
export function inSection(scan: Scan, control: Candidate, topic: WordId, rivals: Candidate[]): boolean {
  const panel = namedPanel(scan, control.element);
  if (panel && panel.topic !== topic) return false;
  if (panel && !otherTitle(scan, topic, -1, control.order, panel.element, control.element)) return true;
  return (
    titlesOf(scan).some(
      (title) =>
        title.topic === topic && !holds(control.element, title.element) && owns(scan, title, control, rivals),
    ) || inColumn(scan, control, topic, rivals)
  );
}

const topsKey = {};

/**
 * A row of titles and nothing else, each at the head of a column: what stands below in the same column, alone of its kind and
 * behind no other title, is its own.
 */
function inColumn(scan: Scan, control: Candidate, topic: WordId, rivals: Candidate[]): boolean {
  const titles = titlesOf(scan);
  const box = ({ element }: { element: Element }) => element.getBoundingClientRect();
  // Measured once a look: on a long page hundreds of candidates ask.
  const tops = scan.memo(topsKey, () => titles.map((t) => box(t).top));
  const before = titles.slice(0, firstAfter(titles, control.order - 1));
  const last = before.at(-1);
  const line = tops[before.length - 1];
  if (!last || line === undefined) return false;
  const heads = before.filter((_, i) => Math.abs((tops[i] as number) - line) < 4);
  if (heads.length < 2) return false;
  const shared = common(last.element, control.element);
  const row = shared && branch(shared, last.element);
  if (!row) return false;
  const under = (e: { element: Element }) =>
    heads.filter((t) => box(t).left - 2 < box(e).left && box(t).right + 2 > box(e).right);
  const [head, second] = under(control);
  if (!head || second || head.topic !== topic || box(head).bottom > box(control).top) return false;
  const spoken = heads.reduce((sum, t) => sum + lengthOf(t.element) + 12, 0);
  if (holds(row, control.element) || textOf(row, 900).trim().length > spoken) return false;
  const mine = (e: { element: Element }) => under(e).includes(head) && scan.sight.shown(e.element);
  if (rivals.some((r) => r !== control && r.order > last.order && mine(r))) return false;
  for (const b of scan.stretch(last.order, control.order))
    if (couldBeTitle(b, topic) && mine(b)) return false;
  return true;
}

const panelRoles = /^(tabpanel|region|group|(alert)?dialog)$/;

/** The nearest panel around an element that is named, by itself or by the tab that shows it (WAI-ARIA), after a known subject. */
function namedPanel(scan: Scan, element: Element): { element: Element; topic: WordId } | null {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const role = at.getAttribute('role');
    if (role === null || !panelRoles.test(role)) continue;
    const name = nameOfPanel(scan, at, role);
    const topic = name === null ? null : topicOf(scan.reader.read(name));
    if (topic) return { element: at, topic };
  }
  return null;
}

function nameOfPanel(scan: Scan, panel: Element, role: string): string | null {
  if (panel.hasAttribute('aria-label') || panel.hasAttribute('aria-labelledby')) return quickName(panel);
  if (role !== 'tabpanel' || panel.id === '') return null;
  const tab = scan.speaking().find((c) => c.element.getAttribute('aria-controls') === panel.id);
  return tab?.name ?? null;
}

function owns(scan: Scan, title: Title, control: Candidate, rivals: Candidate[]): boolean {
  const between = (order: number) => order > title.order && order < control.order;
  // Asked first because it is cheap: on a long page most candidates fail here. What stands between a title
  // and a control in the walk is in every element that holds both.
  if (rivalBetween(scan, title, control, rivals)) return false;
  const titles = titlesOf(scan).filter((t) => !holds(control.element, t.element));
  if (titles.some((t) => t.topic !== title.topic && between(t.order))) return false;
  const shared = common(title.element, control.element);
  if (!shared || shared.localName === 'html') return false;
  if (newSubject(scan, title, control)) return false;
  if (inNeighbour(scan, shared, title, control) || ofOtherEntry(scan, title, control)) return false;
  const alone =
    !titles.some((t) => t.topic !== title.topic && holds(shared, t.element)) &&
    rivals.every(
      (r) =>
        r === control || r.order > control.order || !holds(shared, r.element) || !scan.sight.shown(r.element),
    );
  // A wrapper that holds this title and no other one: its own control, wherever it stands in there.
  if (alone && !otherTitle(scan, title.topic, -1, undefined, shared, control.element)) return true;
  if (control.order < title.order) return false;
  if (otherTitle(scan, title.topic, title.order, control.order, shared, control.element)) return false;
  // Several sections side by side in one parent. When the title stands alone in its branch, the layout is
  // flat and the first control after it is its own; when the branch holds more, the control would be in it.
  const own = branch(shared, title.element);
  const its = branch(shared, control.element);
  if (!own || !its || own === its) return false;
  if (lengthOf(own) <= lengthOf(title.element) + 12) return true;
  return lengthOf(its) <= lengthOf(control.element) + 2 && own.nextElementSibling === its;
}

/**
 * Is there another control of the same name that the section would own, were this one not there? Then nothing
 * tells the two apart but their order, which is no proof.
 */
export function hasTwin(scan: Scan, control: Candidate, topic: WordId, rivals: Candidate[]): boolean {
  const others = rivals.filter((r) => r !== control);
  const twin = others.find(
    (r) =>
      r.order > control.order &&
      r.reading.text === control.reading.text &&
      !holds(control.element, r.element) &&
      scan.sight.shown(r.element),
  );
  if (!twin) return false;
  if (
    ofLikeRows(
      control,
      twin,
      titlesOf(scan).filter((t) => t.topic === topic),
    )
  )
    return true;
  // A line between them that could be a title begins something else.
  for (const block of scan.stretch(control.order, twin.order)) {
    if (holds(control.element, block.element)) continue;
    if (couldBeTitle(block, topic) && scan.sight.shown(block.element)) return false;
  }
  return inSection(scan, twin, topic, others);
}

/** Is there another candidate between a title and a control? Asked from the title on: its own one answers for all others. */
function rivalBetween(scan: Scan, title: Title, control: Candidate, rivals: Candidate[]): boolean {
  for (let i = firstAfter(rivals, title.order); i < rivals.length; i++) {
    const rival = rivals[i];
    if (!rival || rival.order >= control.order) return false;
    if (scan.sight.shown(rival.element)) return true;
  }
  return false;
}

/**
 * Does something else begin between a title and a control? Text of the section, then a short line that is no
 * sentence, then more text: that line is a title, though nothing but its place says so.
 */
function newSubject(scan: Scan, title: Title, control: Candidate): boolean {
  const blocks = [...scan.stretch(title.order, control.order)];
  const counts = (b: Block | undefined): boolean =>
    b !== undefined && hasLetter(b.text) && !holds(title.element, b.element) && scan.sight.shown(b.element);
  // From both ends, so that on a long page few blocks are asked whether they are seen.
  let from = 0;
  let to = blocks.length - 1;
  while (from <= to && !counts(blocks[from])) from++;
  while (to > from && !counts(blocks[to])) to--;
  for (let i = from + 1; i < to; i++) {
    const block = blocks[i];
    if (block && couldBeTitle(block, title.topic) && counts(block)) return true;
  }
  return false;
}

/** Does the control stand in another branch than its section, behind a line that titles that branch? */
function inNeighbour(scan: Scan, shared: Element, title: Title, control: Candidate): boolean {
  const own = branch(shared, title.element);
  const its = branch(shared, control.element);
  if (!own || !its || own === its || its === control.element) return false;
  if (lengthOf(own) <= lengthOf(title.element) + 12) return false;
  for (const b of scan.stretch(-1, control.order, its))
    if (couldBeTitle(b, title.topic) && scan.sight.shown(b.element)) return true;
  return false;
}

function couldBeTitle(block: Block, topic: WordId): boolean {
  const { text, reading } = block;
  const line = text.trim();
  if (line.length > 40 || /[.!?:;,\u3002\u2026]$/u.test(line) || /^\p{Ll}/u.test(line)) return false;
  return hasLetter(line) && reading.labels.size === 0 && !isAbout(block, topic);
}
