import { advertised } from '../locate/ads.ts';
import type { Block } from '../locate/blocks.ts';
import type { Declaration } from '../locate/declare.ts';
import { folds } from '../locate/folds.ts';
import type { Located } from '../locate/located.ts';
import { fullName } from '../locate/names.ts';
import type { Candidate, Scan } from '../locate/page-scan.ts';
import { prove } from '../locate/prove.ts';
import { holds, innermost, nearest, parentOf, textOf } from '../locate/tree.ts';

/** Longest title of a card; what is longer describes. */
const longest = 60;

/**
 * A control by its own name or link, else the one button of the card, row or folded-out section that is titled after it ("Get started",
 * "Manage"). Two such cards with a button each prove nothing.
 * Where it must speak like others ("Manage" in each card), the title alone tells them apart.
 */
export function findByCard(s: Scan, d: Declaration): Located {
  const located = prove(s, d, null, 'press');
  if (located.found || s.walk.cut || located.why === 'ambiguous' || located.why === 'hidden') return located;
  const buttons = new Set<Element>();
  for (const { element } of s.speakingBlocks().filter((b) => isTitle(s, d, b))) {
    const only = onlyButton(s, d, element);
    if (only && (d.card === 'any' || saidElsewhere(s, only))) buttons.add(only.element);
  }
  const [element] = buttons;
  if (!element || buttons.size > 1 || !s.sight.reachable(element)) return located;
  const reasons = [{ what: 'alone in its card', weight: 40 }];
  return { found: true, element, label: fullName(element), weight: 40, reasons };
}

function isTitle(s: Scan, d: Declaration, { reading, element }: Block): boolean {
  const { labels, words, text } = reading;
  return (
    text.length <= longest &&
    (d.labels.some((label) => (labels.get(label) ?? 0) >= 0.7) ||
      d.words.some((line) => line.every((word) => words.has(word)))) &&
    !d.against.some((word) => words.has(word)) &&
    s.sight.shown(element) &&
    !advertised(s, element)
  );
}

/** What a title stands over without being in it: a term's description, the card after a heading. A host shows its text in its own tree. */
function beside(s: Scan, title: Element): Element | null {
  if (title.shadowRoot) return title;
  const term = nearest(title, (e) => e.localName === 'dt');
  if (term) return term.nextElementSibling;
  const heading = s.walk.headings.find((h) => holds(h, title));
  const card = heading?.nextElementSibling;
  if (!heading || !card || card.localName === heading.localName) return null;
  // Headings and cards by turns, beginning with a heading: each stands over the next one.
  const row = [...(heading.parentElement?.children ?? [])].filter(
    (e) => e.localName === heading.localName || e.localName === card.localName,
  );
  return row.length > 2 && row.every((e, i) => (e.localName === heading.localName) === (i % 2 === 0))
    ? card
    : null;
}

/** What alone can be pressed in the smallest box around a title that holds anything to press. A link to elsewhere is something else. */
function onlyButton(s: Scan, d: Declaration, title: Element): Candidate | null {
  for (let box = beside(s, title) ?? parentOf(title); box; box = parentOf(box)) {
    const all = s.candidates(box).filter((c) => !folds(c.element) && s.sight.shown(c.element));
    const [only, other] = innermost(all, (c) => c.element);
    if (!only) continue;
    const { words, labels } = only.reading;
    const { kind, target } = only;
    const fits =
      (kind === 'button' ||
        (kind === 'link' && (!target || target.path === s.address.pathname.toLowerCase()))) &&
      !labels.has('cancel') &&
      // "Learn more" on each card leads into each.
      (d.card === 'like-others' || !d.against.some((word) => words.has(word))) &&
      !holds(only.element, title) &&
      !s.walk.headings.some((h) => holds(box, h) && !holds(h, title) && !holds(title, h));
    return fits && !other ? only : null;
  }
  return null;
}

/** By what is to be read on it: its name may begin with the card's title. */
function saidElsewhere(s: Scan, one: Candidate): boolean {
  const said = textOf(one.element, longest);
  const spoken = /\p{L}/u.test(said);
  return (
    spoken &&
    s
      .candidates()
      .some(
        (c) =>
          textOf(c.element, longest) === said &&
          !holds(c.element, one.element) &&
          !holds(one.element, c.element) &&
          s.sight.shown(c.element),
      )
  );
}
