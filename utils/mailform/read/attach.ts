import type { Steps } from '../../in-turns.ts';
import type { ControlItem, Item, LabelItem, TextItem, Walk } from './items.ts';

/** A text that stands over controls: over one it is a label, over several a title. */
export interface Over {
  item: TextItem;
  /** 1-6 for headings and the like, 9 for plain text. */
  level: number;
  /** How many controls stand under it. */
  count: number;
  depth: number;
  /** Position among the items. */
  at: number;
}

/** The texts of one control. */
export interface Attached {
  item: ControlItem;
  /** Position among the items. */
  at: number;
  /** What stands over it, outermost first. */
  over: Over[];
  /** Which control under each of these it is, counted from 1. */
  nth: number[];
  /** Texts behind it that go with it. */
  behind: TextItem[];
  /** Label elements that name or wrap it. */
  labels: LabelItem[];
}

const maxOver = 24;
/** Items attached in one step. */
const perStep = 256;

/**
 * Attaches texts to controls. A text goes with the control before or after it with which it shares the
 * deeper container; at equal depth with the one after, except behind a checkbox. A text that goes with the
 * control after it governs everything in that container up to the next such text: one control makes it a
 * label, several make it a title.
 */
export function* attachTexts(walk: Walk): Steps<Attached[]> {
  const { items } = walk;
  const { before, after } = sharedDepths(items);
  const { owned, ofRadios } = labelOwners(walk);
  const all: Attached[] = [];
  let open: Over[] = [];
  let last: Attached | null = null;
  let lastHasText = false;
  for (let i = 0; i < items.length; i++) {
    if (i % perStep === 0) yield;
    const item = items[i] as Item;
    for (let k = open.length - 1; k >= 0 && (open[k] as Over).depth > item.gap; k--) open.length = k;
    if (item.kind === 'text') {
      if (item.label && ofRadios.has(item.label)) continue;
      const toNext = after[i] as number;
      const toLast = before[i] as number;
      const trails: boolean =
        last !== null &&
        item.level === 0 &&
        (toLast > toNext ||
          (toLast === toNext && isBox(last.item) && !lastHasText && last.behind.length === 0));
      if (trails && last) last.behind.push(item);
      else if (toNext >= 0) {
        const level = item.level || 9;
        // A new text closes the ones it stands beside, once those have had controls.
        open = open.filter((o) => !(o.depth >= toNext && o.count > 0 && o.level >= level));
        open.push({ level, count: 0, depth: toNext, item, at: i });
      }
    } else if (item.kind === 'control') {
      for (const o of open) o.count++;
      const over = open.length > maxOver ? open.slice(-maxOver) : open.slice();
      lastHasText = over.some((o) => o.count === 1 && o.level === 9 && o.at > i - 4);
      last = { item, at: i, over, nth: over.map((o) => o.count), behind: [], labels: owned.get(item) ?? [] };
      all.push(last);
    }
  }
  return all;
}

/** Controls whose words mostly stand behind them. */
const isBox = ({ control, radios }: ControlItem): boolean =>
  control === 'checkbox' || control === 'switch' || (control === 'radios' && radios.length < 2);

/** Depth shared with the last control before, and with the next control, for each item; -1 for none. */
function sharedDepths(items: readonly Item[]): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(items.length);
  const after = new Int32Array(items.length);
  let least = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (least >= 0) least = Math.min(least, item.gap);
    before[i] = least;
    if (item.kind === 'control') least = 1e9;
  }
  least = -1;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as Item;
    after[i] = least;
    if (item.kind === 'control') least = item.gap;
    else if (least >= 0) least = Math.min(least, item.gap);
  }
  return { before, after };
}

/** Which label elements go with which control; those of single radios name options. */
function labelOwners(walk: Walk): { owned: Map<ControlItem, LabelItem[]>; ofRadios: Set<LabelItem> } {
  const ofRadios = new Set<LabelItem>();
  const owned = new Map<ControlItem, LabelItem[]>();
  for (const label of walk.labels) {
    const target =
      label.for !== null && label.for !== '' ? (walk.ids.get(label.root)?.get(label.for) ?? null) : null;
    const first = target ?? label.holds[0];
    if (!first) continue;
    if (first.control === 'radios') {
      ofRadios.add(label);
      continue;
    }
    const list = owned.get(first);
    if (list) list.push(label);
    else owned.set(first, [label]);
  }
  return { owned, ofRadios };
}
