import { atOnce, type Steps } from '../../in-turns.ts';
import type { SeenButton, SeenField, SeenPage, SeenTitle } from '../seen.ts';
import { type Attached, attachTexts, type Over } from './attach.ts';
import { readButton } from './buttons.ts';
import { createFormNumbers } from './form-numbers.ts';
import type { ControlItem, TextItem } from './items.ts';
import { clean, columnHead, labelOf, namedTexts } from './label.ts';
import { chosenIndex, isOn, optionTexts } from './options.ts';
import { presetOf } from './preset.ts';
import { shown } from './shown.ts';
import { type OpenRoot, walk } from './walk.ts';

/** A control of the page: what was read of it, and the live element. */
export interface LiveField extends Pick<ControlItem, 'element' | 'control' | 'radios'> {
  seen: SeenField;
  /** The label element that the label text came from. */
  labelElement: HTMLElement | null;
}

/** A page as read once: the data, and the live elements by the same places. */
export interface Look {
  page: SeenPage;
  fields: LiveField[];
  buttons: HTMLElement[];
  /** Frames that could not be entered. */
  foreignFrames: HTMLIFrameElement[];
  /** True when a bound was reached and the rest of the page was not read. */
  cut: boolean;
}

/** Controls and buttons read in one step. */
const perStep = 16;

/** Reads a page once and at one go; pages of any size: look-in-turns.ts. */
export const look = (document: Document, openRoot?: OpenRoot): Look => atOnce(lookSteps(document, openRoot));

/**
 * Reads a page once: one bounded walk. Never writes, never reads what stands in a password field. Between the steps the
 * page may change: who lets it must see to that.
 *
 * @param onRoot told of each document and shadow root before it is read
 */
export function* lookSteps(
  document: Document,
  openRoot?: OpenRoot,
  onRoot?: (root: Node) => void,
): Steps<Look> {
  const walked = yield* walk(document, openRoot, onRoot);
  const formNumber = createFormNumbers();
  const titles: SeenTitle[] = [];
  const places = new Map<Over, number>();
  const place = (title: Over): number => {
    let at = places.get(title);
    if (at === undefined) {
      at = titles.length;
      places.set(title, at);
      titles.push({ text: title.item.text, level: title.level, count: title.count });
    }
    return at;
  };
  const fields: LiveField[] = [];
  for (const attached of yield* attachTexts(walked)) {
    if (fields.length % perStep === 0) yield;
    fields.push(readField(attached, place, formNumber));
  }
  // How many controls stand under a title is known only now.
  for (const [title, at] of places) (titles[at] as SeenTitle).count = title.count;
  const fieldAt = new Map(fields.map((field, index) => [field.seen.at, index]));
  const buttons: HTMLElement[] = [];
  const seenButtons: SeenButton[] = [];
  for (const [at, item] of walked.items.entries()) {
    if (item.kind !== 'button') continue;
    if (buttons.length % perStep === 0) yield;
    buttons.push(item.element);
    seenButtons.push(readButton(item, at, walked.items, fieldAt, formNumber));
  }
  return {
    page: {
      title: document.title.slice(0, 200),
      titles,
      fields: fields.map(({ seen }) => seen),
      buttons: seenButtons,
    },
    fields,
    buttons,
    foreignFrames: walked.foreignFrames,
    cut: walked.cut,
  };
}

function readField(
  attached: Attached,
  place: (title: Over) => number,
  formNumber: (element: Element, around: Element | null) => number,
): LiveField {
  const { item } = attached;
  const { element, control, radios, attributes } = item;
  const { tagName: tag } = element;
  const label = labelOf(attached);
  const typed = tag === 'INPUT' || tag === 'TEXTAREA';
  const type = tag === 'INPUT' ? (element as HTMLInputElement).type : typed ? 'textarea' : '';
  const list = control === 'select' || control === 'radios' || control === 'combobox';
  const box = control === 'checkbox' || control === 'switch';
  const shows = shown(item);
  // `|| undefined`: what says nothing does not travel.
  const seen: SeenField = {
    control,
    tag,
    type,
    label: label.text.slice(0, 400),
    labelFrom: label.from,
    titles: label.titles.map(place),
    at: attached.at,
    aria: attributes.role || undefined,
    beside: label.beside.slice(0, 400) || undefined,
    help: helpOf(item, label.behind) || undefined,
    placeholder: (typed && attributes.placeholder.slice(0, 120)) || undefined,
    name: attributes.name.slice(0, 200) || undefined,
    id: attributes.id.slice(0, 200) || undefined,
    binds: bindsOf(item) || undefined,
    autocomplete: attributes.autocomplete.slice(0, 40) || undefined,
    preset: (typed && type !== 'password' && presetOf((element as HTMLInputElement).value)) || undefined,
    multiple: attributes.multiple || undefined,
    options: list ? optionTexts(item) : undefined,
    chosen: list ? chosenIndex(item) : undefined,
    on: (box && isOn(element)) || undefined,
    hidden: !shows || undefined,
    savesItself: attributes.saves || undefined,
    form: formNumber(element, item.form) || undefined,
  };
  if (seen.label === '') nameWithoutWords(seen, item);
  return { element, control, radios, seen, labelElement: label.element };
}

/** Fields without any text of their own: the heading of their column, the placeholder, the tooltip. */
function nameWithoutWords(seen: SeenField, { element, attributes: { title } }: ControlItem): void {
  const { placeholder = '' } = seen;
  const head = columnHead(element);
  if (head !== '') {
    seen.label = head;
    seen.labelFrom = 'column';
  } else if (placeholder !== '' && !/@|^\S+\.\S+\.\S+$|^\d+$|^[*•]+$/.test(placeholder)) {
    seen.label = clean(placeholder);
    seen.labelFrom = 'placeholder';
  } else if (title !== '') {
    seen.label = clean(title.slice(0, 200));
    seen.labelFrom = 'title';
  }
}

function helpOf({ element, attributes }: ControlItem, behind: readonly TextItem[]): string {
  let help = '';
  for (const { text } of behind) if (help.length < 400) help += `${text} `;
  for (const text of namedTexts(element, attributes.describedBy, 3, 240))
    if (!help.includes(text)) help += `${text} `;
  return (help + attributes.title.slice(0, 240)).trim();
}

/** What a field is bound by besides its name and id: its component's attributes, its framework's, its radios' name. */
function bindsOf({ element, hostNames, control, radios, attributes }: ControlItem): string {
  const single = control === 'radios' && radios[0] !== element ? radios[0]?.getAttribute('name') : '';
  return `${hostNames}${attributes.binds} ${single ?? ''}`.trim().slice(0, 300);
}
