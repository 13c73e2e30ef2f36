import type { ControlItem, Item, LabelItem, TextItem, Walk } from './walk.ts';
import { meaning } from './words.ts';

/** A title above several controls (heading, legend, card title, intro), nearest first in a field's list. */
export interface Title {
  text: string;
  level: number;
  bits: number;
  /** How many controls stand under it. */
  count: number;
}

/** Everything the page says about one control, read once. */
export interface FieldFacts {
  index: number;
  item: ControlItem;
  element: HTMLElement;
  /** The label as a person reads it, cleaned of marks. */
  label: string;
  /** How the label was found, for the reasons. */
  labelFrom:
    | 'aria'
    | 'label'
    | 'adjacent'
    | 'caption'
    | 'legend'
    | 'column'
    | 'placeholder'
    | 'title'
    | 'name'
    | 'none';
  help: string;
  /** Options of a list, while the page is being read. */
  options?: { value: string; text: string }[];
  /** The label element that the label text came from. */
  labelElement: HTMLElement | null;
  placeholder: string;
  names: string;
  type: string;
  /** What stands in it by default; never read from a password input. */
  value: string;
  titles: Title[];
  labelBits: number;
  /** A second text right beside it that is not its associated label. */
  besideBits: number;
  nameBits: number;
  placeBits: number;
  helpBits: number;
}

interface OpenText extends Title {
  depth: number;
  item: TextItem;
  /** Position among the items. */
  at: number;
}

const unclean = /\s\s|[\n\t:*：＊]|\((?:required|optional)\)$/i;
const clean = (text: string): string => (unclean.test(text) ? cleaned(text) : text);
const cleaned = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[:*：＊]|\s*\((?:required|optional)\))+$/i, '')
    .replace(/^\*\s*/, '')
    .trim();

/** Autocomplete tokens of the HTML standard say little here; anything else there is as good as a name. */
const standardAutocomplete =
  /^(?:on|off|new-password|current-password|username|email|name|nope|false|true|no|tel|url|one-time-code|street-address|country|organization)$/;

function names(element: HTMLElement, extra: string): string {
  let all = extra;
  const add = (value: string | null): void => {
    if (value) all += ` ${value}`;
  };
  add(element.getAttribute('name'));
  add(element.id);
  for (const key of element.getAttributeNames()) {
    if (key === 'formcontrolname' || key === 'ng-model' || key === 'v-model' || key === 'data-test-subj')
      add(element.getAttribute(key));
    else if (key.startsWith('data-') && /name|field|key|model|bind/.test(key))
      add(element.getAttribute(key)?.slice(0, 80) ?? null);
    else if (key === 'autocomplete' && !standardAutocomplete.test(element.getAttribute(key) ?? ''))
      add(element.getAttribute(key));
  }
  return all.trim();
}

/**
 * Attaches texts to controls. A text goes with the control before or after it with which it shares the
 * deeper container; at equal depth with the one after, except behind a checkbox. A text that goes with the
 * control after it governs everything in that container up to the next such text: one control makes it a
 * label, several make it a title.
 */
export function readFields(walk: Walk): FieldFacts[] {
  const { items } = walk;
  const count = items.length;
  // Depth shared with the last control before, and with the next control, for each item.
  const before = new Int32Array(count);
  let least = -1;
  for (let i = 0; i < count; i++) {
    const item = items[i] as Item;
    if (least >= 0) least = Math.min(least, item.gap);
    before[i] = least;
    if (item.kind === 'control') least = 1e9;
  }
  const after = new Int32Array(count);
  least = -1;
  for (let i = count - 1; i >= 0; i--) {
    const item = items[i] as Item;
    after[i] = least;
    if (item.kind === 'control') least = item.gap;
    else if (least >= 0) least = Math.min(least, item.gap);
  }

  const forRadios = new Set<LabelItem>();
  const owned = new Map<ControlItem, LabelItem[]>();
  for (const label of walk.labels) {
    const target =
      label.for !== null && label.for !== '' ? (walk.ids.get(label.root)?.get(label.for) ?? null) : null;
    const controls = target ? [target] : label.holds;
    const first = controls[0];
    if (!first) continue;
    if (first.control === 'radios') {
      forRadios.add(label);
      continue;
    }
    const list = owned.get(first);
    if (list) list.push(label);
    else owned.set(first, [label]);
  }

  const fields: FieldFacts[] = [];
  let open: OpenText[] = [];
  let last: FieldFacts | null = null;
  let lastHasText = false;
  const contexts: OpenText[][] = [];
  const trailing: TextItem[][] = [];

  for (let i = 0; i < count; i++) {
    const item = items[i] as Item;
    const gap = item.gap;
    for (let k = open.length - 1; k >= 0 && (open[k] as OpenText).depth > gap; k--) open.length = k;
    if (item.kind === 'text') {
      if (item.label && forRadios.has(item.label)) continue;
      const toNext = after[i] as number;
      const toLast = before[i] as number;
      const behindBox =
        last !== null &&
        (last.item.control === 'checkbox' ||
          last.item.control === 'switch' ||
          (last.item.control === 'radios' && last.item.radios.length < 2));
      const trails =
        last !== null &&
        item.level === 0 &&
        (toLast > toNext ||
          (toLast === toNext &&
            behindBox &&
            !lastHasText &&
            (trailing[last.index] as TextItem[]).length === 0));
      if (trails && last) (trailing[last.index] as TextItem[]).push(item);
      else if (toNext >= 0) {
        const level = item.level || 9;
        // A new text closes the ones it stands beside, once those have had controls.
        open = open.filter((o) => !(o.depth >= toNext && o.count > 0 && o.level >= level));
        open.push({ text: item.text, level, bits: -1, count: 0, depth: toNext, item, at: i });
      }
    } else if (item.kind === 'control') {
      for (const o of open) o.count++;
      const context = open.length > 24 ? open.slice(-24) : open.slice();
      contexts.push(context);
      trailing.push([]);
      lastHasText = context.some((o) => o.count === 1 && o.level === 9 && o.at > i - 4);
      last = emptyFacts(fields.length, item);
      fields.push(last);
    }
  }

  for (const field of fields)
    describe(
      field,
      contexts[field.index] as OpenText[],
      trailing[field.index] as TextItem[],
      owned.get(field.item) ?? [],
    );
  columnHeads(fields);
  for (const field of fields) finish(field);
  return fields;
}

function emptyFacts(index: number, item: ControlItem): FieldFacts {
  return {
    index,
    item,
    element: item.element,
    label: '',
    labelFrom: 'none',
    help: '',
    labelElement: null,
    placeholder: '',
    names: '',
    type: '',
    value: '',
    titles: [],
    labelBits: 0,
    besideBits: 0,
    nameBits: 0,
    placeBits: 0,
    helpBits: -1,
  };
}

/** What the help text says; read only for the few fields where it matters. */
export function helpBits(field: FieldFacts): number {
  if (field.helpBits < 0) field.helpBits = meaning(field.help);
  return field.helpBits;
}

const nothing: readonly TextItem[] = [];

function describe(
  field: FieldFacts,
  context: OpenText[],
  after: readonly TextItem[],
  labels: LabelItem[],
): void {
  const { element, item } = field;
  const tag = element.tagName;
  // Texts over this control alone are its label; the deepest is nearest. Texts over several are titles.
  let beside = '';
  let besideLevel = 9;
  let caption = '';
  const titles: Title[] = [];
  let trailingTexts = after;
  for (let k = context.length - 1; k >= 0; k--) {
    const text = context[k] as OpenText;
    const own = text.count === 1;
    const belongsElsewhere =
      text.item.label !== null && labels.length > 0 && !labels.includes(text.item.label);
    if (own && text.level === 9 && titles.length === 0 && !belongsElsewhere) {
      if (besideLevel === 9) beside = beside === '' ? text.text : `${text.text} ${beside}`;
    } else {
      if (own && beside === '' && titles.length === 0) {
        beside = text.text;
        besideLevel = text.level;
      }
      if (text.level === 9 && caption === '' && text.count <= 3 && titles.length === 0) caption = text.text;
      if (text.bits < 0) text.bits = meaning(text.text);
      titles.push(text);
    }
  }
  field.titles = titles;

  let explicit = '';
  let from: FieldFacts['labelFrom'] = 'none';
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const id of labelledBy.split(/\s+/)) {
      const text = id === '' ? null : root.getElementById?.(id)?.textContent?.trim();
      if (text) explicit += `${explicit === '' ? '' : ' '}${text.slice(0, 200)}`;
    }
    if (explicit !== '') from = 'aria';
  }
  if (explicit === '') {
    const aria = element.getAttribute('aria-label')?.trim();
    if (aria) {
      explicit = aria;
      from = 'aria';
    }
  }
  if (labels.length > 0) {
    // Several labels may point here by mistake: the one that also stands beside it is meant.
    const near =
      labels.length > 1
        ? labels.find((l) => l.text !== '' && (l.holds.includes(item) || beside.includes(l.text)))
        : labels[0];
    const text = (near ?? labels[0])?.text ?? '';
    if (explicit === '' && text !== '') {
      explicit = text;
      from = 'label';
      field.labelElement = (near ?? labels[0])?.element ?? null;
    }
  }
  // Behind a checkbox, or in a label element without a target (floating labels), the text after is the label.
  if (explicit === '' && trailingTexts.length > 0) {
    const first = trailingTexts[0] as TextItem;
    const box = item.control === 'checkbox' || item.control === 'switch';
    if ((box && beside === '') || (first.label !== null && first.label.holds.length === 0)) {
      explicit = first.text;
      from = 'adjacent';
      trailingTexts = trailingTexts.slice(1);
    }
  }
  if (explicit === '' && beside !== '') {
    explicit = beside;
    from = besideLevel === 9 ? 'adjacent' : 'legend';
    beside = '';
  }
  // Captions under the fields: short texts behind a field that has no other words.
  const below = trailingTexts[0];
  if (explicit === '' && below && below.text.length <= 40 && !element.getAttribute('placeholder')) {
    explicit = below.text;
    from = 'adjacent';
    trailingTexts = trailingTexts.slice(1);
  }
  if (explicit === '' && caption !== '') {
    explicit = caption;
    from = 'caption';
  }
  if (explicit !== '' && beside !== '') {
    if (explicit.includes(beside) || beside.includes(explicit)) beside = '';
    else field.besideBits = meaning(beside);
  }
  field.label = clean(explicit);
  field.labelFrom = from;
  if (tag === 'INPUT' || tag === 'TEXTAREA') {
    const input = element as HTMLInputElement;
    field.type = tag === 'INPUT' ? input.type : 'textarea';
    field.placeholder = (element.getAttribute('placeholder') ?? '').slice(0, 120);
    if (field.type !== 'password') field.value = input.value.slice(0, 120);
  }
  const describedBy = element.getAttribute('aria-describedby');
  let help = '';
  for (const text of trailingTexts === nothing ? nothing : trailingTexts)
    if (help.length < 400) help += `${text.text} `;
  if (describedBy) {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const id of describedBy.split(/\s+/).slice(0, 3)) {
      const text = id === '' ? null : root.getElementById?.(id)?.textContent?.trim();
      if (text && !help.includes(text)) help += `${text.slice(0, 240)} `;
    }
  }
  const title = element.getAttribute('title');
  if (title) help += title.slice(0, 240);
  field.help = help.trim();
  const names_ = names(element, item.hostNames);
  field.names =
    item.control === 'radios' && item.radios[0]
      ? `${names_} ${item.radios[0].getAttribute('name') ?? ''}`
      : names_;
}

/** Fields in table rows without any text of their own take the heading of their column. */
function columnHeads(fields: FieldFacts[]): void {
  for (const field of fields) {
    if (field.labelFrom !== 'none') continue;
    const cell = field.element.closest('td');
    const row = cell?.closest('tr');
    const table = row?.closest('table');
    if (!cell || !row || !table) continue;
    const head = table.tHead?.rows[0] ?? table.rows[0];
    if (!head || head === row) continue;
    const text = head.cells[cell.cellIndex]?.textContent?.trim();
    if (text && text.length < 60) {
      field.label = clean(text);
      field.labelFrom = 'column';
    }
  }
}

function finish(field: FieldFacts): void {
  if (field.label === '') {
    const title = field.element.getAttribute('title');
    if (field.placeholder !== '' && !/@|^\S+\.\S+\.\S+$|^\d+$|^[*•]+$/.test(field.placeholder)) {
      field.label = clean(field.placeholder);
      field.labelFrom = 'placeholder';
    } else if (title) {
      field.label = clean(title);
      field.labelFrom = 'title';
    }
  }
  field.labelBits = meaning(field.label);
  field.nameBits = meaning(field.names);
  field.placeBits = meaning(field.placeholder);
}
