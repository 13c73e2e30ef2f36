import type { WordId } from '../labels/concepts.ts';
import { advertised } from './ads.ts';
import type { Block } from './blocks.ts';
import type { Candidate, Scan } from './page-scan.ts';
import { common, holds, parentOf, textOf } from './tree.ts';

/** Subjects that sections of the proofs page have, as far as they are known. */
const topics: WordId[] = ['twoStep', 'passwordless', 'appPassword', 'recoveryCode', 'signInMethods'];

/** Letters a title may have beyond the words that make it one: "Two-step verification (recommended)". */
const spare = 26;

export interface Title {
  /** `other`: a heading of something we do not know, which ends the section before it. */
  topic: WordId | 'other';
  element: Element;
  order: number;
}

const titlesKey = {};

/** Every section title a person sees on the page, in document order. */
export function titlesOf(scan: Scan): Title[] {
  return scan.memo(titlesKey, () => {
    const titles: Title[] = [];
    const headings = new Set(scan.walk.headings);
    for (const block of scan.blocks()) {
      const topic = topicOf(block);
      const heading = headingOf(block.element, headings);
      if (!topic && !heading && !prominent(block)) continue;
      if (!scan.sight.shown(block.element) || advertised(scan, block.element)) continue;
      titles.push({ topic: topic ?? 'other', element: heading ?? block.element, order: block.order });
    }
    return titles;
  });
}

/** The subject a text announces when it is short enough to be a title; a verb in it makes it a control. */
function topicOf(block: Block): WordId | null {
  const { words, text } = block.reading;
  if (words.size === 0 || text.length > 80) return null;
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

function headingOf(element: Element, headings: Set<Element>): Element | null {
  for (let at: Element | null = element, i = 0; at && i < 4; at = parentOf(at), i++)
    if (headings.has(at)) return at;
  return null;
}

/** A short line set off by weight or size reads as a heading whatever its tag. */
function prominent(block: Block): boolean {
  if (block.text.length > 60 || !/\p{L}/u.test(block.text)) return false;
  if (/^(a|button|label|option|li)$/.test(block.element.localName)) return false;
  const style = block.element.ownerDocument.defaultView?.getComputedStyle(block.element);
  return style ? Number(style.fontWeight) >= 600 || Number.parseFloat(style.fontSize) >= 18 : false;
}

/** Does the section titled with this topic own the control? See the rules beside each answer. */
export function inSection(scan: Scan, control: Candidate, topic: WordId, rivals: Candidate[]): boolean {
  const titles = titlesOf(scan).filter((t) => !holds(control.element, t.element));
  return titles.some((title) => title.topic === topic && owns(title, control, titles, rivals));
}

function owns(title: Title, control: Candidate, titles: Title[], rivals: Candidate[]): boolean {
  const shared = common(title.element, control.element);
  if (!shared || shared.localName === 'html') return false;
  const others = titles.filter((t) => t !== title && t.topic !== title.topic && holds(shared, t.element));
  const mine = rivals.filter((r) => holds(shared, r.element));
  // A wrapper that holds this title and no other one: its own control, wherever it stands in there.
  if (others.length === 0 && mine.every((r) => r === control || r.order > control.order)) return true;
  if (control.order < title.order) return false;
  const between = (order: number) => order > title.order && order < control.order;
  if (others.some((t) => between(t.order)) || mine.some((r) => between(r.order))) return false;
  if (others.length === 0) return true;
  // Several sections side by side in one parent. When the title stands alone in its branch, the layout is
  // flat and the first control after it is its own; when the branch holds more, the control would be in it.
  const own = branch(shared, title.element);
  const its = branch(shared, control.element);
  if (!own || !its || own === its) return false;
  const titleText = textOf(title.element, 200).trim().length;
  if (textOf(own, 400).trim().length <= titleText + 12) return true;
  const controlText = textOf(control.element, 200).trim().length;
  return textOf(its, 400).trim().length <= controlText + 2 && own.nextElementSibling === its;
}

function branch(top: Element, element: Element): Element | null {
  let at: Element | null = element;
  for (let up = parentOf(element); up; up = parentOf(up)) {
    if (up === top) return at;
    at = up;
  }
  return null;
}
