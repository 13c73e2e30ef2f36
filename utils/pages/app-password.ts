import type { Located } from '../locate/located.ts';
import type { Scan } from '../locate/page-scan.ts';
import { tagOrRole } from '../locate/tag-or-role.ts';
import { holds, nearest, textOf } from '../locate/tree.ts';
import type { Reason } from './observation.ts';

/**
 * The form of a Microsoft app password: sixteen lower-case letters, together or in groups of four
 * (evidence, section 6). Capitals throughout are let pass; a capital at the beginning is an ordinary word.
 */
const shape = /^(?:[a-z]{16}|[a-z]{4}(?:[ -][a-z]{4}){3}|[A-Z]{16}|[A-Z]{4}(?:[ -][A-Z]{4}){3})$/;
/** What may stand between its letters: space, hyphen, marks nobody sees. */
const gaps = /[\s\u00ad\u200b-\u200f\u2060\ufeff-]/;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Finds the element that shows the app password (account.live.com/proofs/AppPassword). Its text is
 * compared with the shape and never leaves this function: label and reasons hold none of it.
 */
export function findAppPassword(scan: Scan, reach: 'press' | 'see'): Located {
  const found: Element[] = [];
  const take = (element: Element) => {
    if (!found.some((f) => f === element || holds(element, f))) found.push(element);
  };
  for (const bit of scan.walk.texts) {
    if (!couldBePiece(bit.node.data)) continue;
    let element: Element | null = bit.parent;
    // The letters may be split over several elements.
    for (let i = 0; element && i < 3; i++, element = element.parentElement) {
      const text = clean(textOf(element, 60));
      if (text.length > 24) break;
      if (shape.test(text)) {
        // A long word of the page's own language has the shape too (Finnish for "app password" does).
        if (
          !nearest(element, notAValue) &&
          !isId(element) &&
          isUnknownWord(scan, text) &&
          (!wordlike(text) || setOff(element))
        )
          take(element);
        break;
      }
    }
  }
  // What stands around a letter in its box is the layout's.
  for (const element of letterBoxes(scan))
    if (shape.test(clean(textOf(element, 240)).replaceAll(' ', ''))) take(element);
  for (const item of scan.walk.items) {
    if (item.kind === 'input' && shape.test(clean((item.element as HTMLInputElement).value ?? '')))
      take(item.element);
  }
  const shown = found.filter((e) => scan.sight.shown(e));
  const reasons: Reason[] = [{ what: 'has the shape of an app password', weight: 50 }];
  if (found.length === 0) return { found: false, why: 'absent', reasons: [] };
  if (shown.length === 0) return { found: false, why: 'hidden', reasons };
  const [element, second] = shown;
  if (second || !element) return { found: false, why: 'ambiguous', reasons };
  if (scan.walk.cut) return { found: false, why: 'unproven', reasons };
  if (reach === 'press' && !scan.sight.reachable(element)) return { found: false, why: 'hidden', reasons };
  return { found: true, element, label: '', weight: 50, reasons };
}

/** What holds a box for each letter, or each group of four such boxes: found from the letter in the first box. */
function letterBoxes({ walk }: Scan): Set<Element> {
  const found = new Set<Element>();
  const inBoxes = walk.texts.filter(({ node }) => node.data.trim().length === 1).map(({ parent }) => parent);
  for (const letter of [...walk.letters, ...inBoxes]) {
    // A box may have a frame of its own.
    const box = letter.parentElement?.childElementCount === 1 ? letter.parentElement : letter;
    const row = box.parentElement;
    if (row?.firstElementChild !== box || box.nextElementSibling?.textContent?.trim().length !== 1) continue;
    const group = row.parentElement;
    // A few more than letters or groups: signs between them, a button that copies.
    if (between(16, row.childElementCount, 23)) found.add(row);
    else if (group?.firstElementChild === row && between(4, group.childElementCount, 7)) found.add(group);
  }
  return found;
}

const between = (least: number, is: number, most: number): boolean => is >= least && is <= most;

/** Can one text node hold a part of it: at most sixteen letters, all of one case, and nothing else that is seen? */
function couldBePiece(text: string): boolean {
  if (text.length > 120) return false;
  let letters = 0;
  let small = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSmall = code >= 97 && code <= 122;
    if (isSmall || (code >= 65 && code <= 90)) {
      if (letters === 0) small = isSmall;
      else if (small !== isSmall || letters === 16) return false;
      letters++;
    } else if (!gaps.test(text.charAt(i))) return false;
  }
  return letters > 0;
}

const clean = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ').trim();
const isUnknownWord = (scan: Scan, text: string): boolean => {
  const { labels, words } = scan.reader.read(text);
  return labels.size === 0 && words.size === 0;
};
/** Could be words of some language: enough vowels, no long run of consonants, no hyphens. Random letters rarely are. */
const wordlike = (text: string): boolean =>
  !text.includes('-') && (text.match(/[aeiouy]/gi)?.length ?? 0) >= 5 && !/[^aeiouy\s]{4}/i.test(text);

/** Shown as a value rather than as running text: in its own typeface, weight or size, or in a box or cell of its own. */
function setOff(element: Element): boolean {
  if (nearest(element, (e) => /^(code|pre|strong|b|kbd|samp|output|input|td|dd|mark)$/.test(e.localName)))
    return true;
  const view = element.ownerDocument.defaultView;
  const body = element.ownerDocument.body;
  if (!view || !body) return false;
  const [own, usual] = [view.getComputedStyle(element), view.getComputedStyle(body)];
  return (
    own.fontFamily !== usual.fontFamily ||
    Number(own.fontWeight) >= 600 ||
    Number.parseFloat(own.fontSize) >= Number.parseFloat(usual.fontSize) + 3
  );
}

/** What is called an ID right before it: a number to tell the help desk. Every language keeps the two letters. */
function isId(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < 3; at = at.parentElement, i++)
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const said = before.textContent?.trim();
      if (said) return said.length < 40 && /(^|\P{L})id\P{L}*$/iu.test(said);
    }
  return false;
}

const notAValue = (e: Element): boolean =>
  tagOrRole(e, /^(a|button|nav|footer|option)$/, /^(button|link|menuitem)$/);
