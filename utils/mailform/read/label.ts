import type { LabelSource } from '../seen.ts';
import type { Attached, Over } from './attach.ts';
import type { TextItem } from './items.ts';

/** How a control is called. */
export interface Label {
  text: string;
  from: LabelSource;
  /** The label element that the text came from. */
  element: HTMLElement | null;
  /** A second text right beside the control that is not its label. */
  beside: string;
  /** Texts behind it that are no label: its help. */
  behind: readonly TextItem[];
  /** What stands over several controls, nearest first. */
  titles: Over[];
}

const unclean = /\s\s|[\n\t:*：＊]|\((?:required|optional)\)$/i;
/** A label without the marks that pages put behind it. */
export const clean = (text: string): string => (unclean.test(text) ? cleaned(text) : text);
const cleaned = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[:*：＊]|\s*\((?:required|optional)\))+$/i, '')
    .replace(/^\*\s*/, '')
    .trim();

/** Texts of the elements that an ARIA attribute names by their ids, bounded. */
export function namedTexts(element: HTMLElement, ids: string, most: number, longest: number): string[] {
  if (ids === '') return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .slice(0, most)
    .flatMap((id) => {
      const text = id === '' ? null : root.getElementById?.(id)?.textContent?.trim();
      return text ? [text.slice(0, longest)] : [];
    });
}

/** The texts over a control, sorted into the words beside it, a caption over a few, and titles. */
function sortOver({ over, labels }: Attached): {
  beside: string;
  besideLevel: number;
  caption: string;
  titles: Over[];
} {
  let beside = '';
  let besideLevel = 9;
  let caption = '';
  const titles: Over[] = [];
  for (let k = over.length - 1; k >= 0; k--) {
    const text = over[k] as Over;
    const own = text.count === 1;
    const elsewhere = text.item.label !== null && labels.length > 0 && !labels.includes(text.item.label);
    if (own && text.level === 9 && titles.length === 0 && !elsewhere) {
      if (besideLevel === 9) beside = beside === '' ? text.item.text : `${text.item.text} ${beside}`;
    } else {
      if (own && beside === '' && titles.length === 0) {
        beside = text.item.text;
        besideLevel = text.level;
      }
      if (text.level === 9 && caption === '' && text.count <= 3 && titles.length === 0)
        caption = text.item.text;
      titles.push(text);
    }
  }
  return { beside, besideLevel, caption, titles };
}

/**
 * The label of a control in all the ways pages label things: ARIA, label elements, the text beside it, the text behind
 * a box or a floating caption, a legend, a caption below, one caption over a few fields.
 */
export function labelOf(attached: Attached): Label {
  const { item, labels } = attached;
  const { element, attributes } = item;
  let { beside, besideLevel, caption, titles } = sortOver(attached);
  let { behind }: { behind: readonly TextItem[] } = attached;
  let text = namedTexts(element, attributes.labelledBy, 20, 200).join(' ');
  let from: LabelSource = 'none';
  let labelElement: HTMLElement | null = null;
  if (text === '') text = attributes.label;
  if (text !== '') from = 'aria';
  if (labels.length > 0) {
    // Several labels may point here by mistake: the one that also stands beside it is meant.
    const near =
      labels.length > 1
        ? labels.find((l) => l.text !== '' && (l.holds.includes(item) || beside.includes(l.text)))
        : labels[0];
    const label = near ?? labels[0];
    if (text === '' && label && label.text !== '') {
      text = label.text;
      from = 'label';
      labelElement = label.element;
    }
  }
  // Behind a checkbox, or in a label element without a target (floating labels), the text after is the label.
  const first = behind[0];
  if (text === '' && first) {
    const box = item.control === 'checkbox' || item.control === 'switch';
    if ((box && beside === '') || (first.label !== null && first.label.holds.length === 0)) {
      text = first.text;
      from = 'adjacent';
      behind = behind.slice(1);
    }
  }
  if (text === '' && beside !== '') {
    text = beside;
    from = besideLevel === 9 ? 'adjacent' : 'legend';
    beside = '';
  }
  // Captions under the fields: short texts behind a field that has no other words.
  const below = behind[0];
  if (text === '' && below && below.text.length <= 40 && attributes.placeholder === '') {
    text = below.text;
    from = 'adjacent';
    behind = behind.slice(1);
  }
  if (text === '' && caption !== '') {
    text = caption;
    from = 'caption';
  }
  const inSeries = text === '' ? fromSeries(attached) : null;
  if (inSeries) {
    text = inSeries.item.text;
    from = 'column';
    titles = titles.filter((t) => t.count !== inSeries.count || t.depth !== inSeries.depth);
  }
  if (text !== '' && beside !== '' && (text.includes(beside) || beside.includes(text))) beside = '';
  return { text: clean(text), from, element: labelElement, beside, behind, titles };
}

/** Fewer captions and fields than these may be as many by chance. */
const leastSeries = 3;

/**
 * Captions in one container and fields in the next, as many of each: the third caption is the third field's.
 */
function fromSeries({ over, nth }: Attached): Over | null {
  const last = over[over.length - 1];
  if (last?.level !== 9 || last.count < leastSeries) return null;
  const series = over.filter((o) => o.level === 9 && o.count === last.count && o.depth === last.depth);
  return series.length === last.count ? (series[(nth[nth.length - 1] ?? 0) - 1] ?? null) : null;
}

/** The heading of a table's column, for a field in a cell. */
export function columnHead(element: HTMLElement): string {
  const cell = element.closest('td');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return '';
  const head = table.tHead?.rows[0] ?? table.rows[0];
  if (!head || head === row) return '';
  const text = head.cells[cell.cellIndex]?.textContent?.trim() ?? '';
  return text.length < 60 ? clean(text) : '';
}
