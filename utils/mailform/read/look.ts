import type { SeenField, SeenPage, SeenTitle } from '../seen.ts';
import { type Attached, attachTexts, type Over } from './attach.ts';
import { readButton } from './buttons.ts';
import { createFormNumbers } from './form-numbers.ts';
import type { ControlItem } from './items.ts';
import { clean, columnHead, labelOf, namedTexts } from './label.ts';
import { chosenIndex, isOn, optionTexts } from './options.ts';
import { presetOf } from './preset.ts';
import { savesBy } from './saves-by.ts';
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

/** Reads a page once: one bounded walk. Never writes, never reads what stands in a password field. */
export function look(document: Document, openRoot?: OpenRoot): Look {
  const walked = walk(document, openRoot);
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
  const fields = attachTexts(walked).map((attached) => readField(attached, place, formNumber));
  // How many controls stand under a title is known only now.
  for (const [title, at] of places) (titles[at] as SeenTitle).count = title.count;
  const fieldAt = new Map(fields.map((field, index) => [field.seen.at, index]));
  const buttons: HTMLElement[] = [];
  const seenButtons = walked.items.flatMap((item, at) => {
    if (item.kind !== 'button') return [];
    buttons.push(item.element);
    return [readButton(item, at, walked.items, fieldAt, formNumber(item.element))];
  });
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
  formNumber: (element: Element) => number,
): LiveField {
  const { item } = attached;
  const { element, control, radios } = item;
  const { tagName: tag } = element;
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  const label = labelOf(attached);
  const { names, saves } = attributesOf(element, item);
  const typed = tag === 'INPUT' || tag === 'TEXTAREA';
  const type = tag === 'INPUT' ? (element as HTMLInputElement).type : typed ? 'textarea' : '';
  const list = control === 'select' || control === 'radios' || control === 'combobox';
  const seen: SeenField = {
    control,
    tag,
    type,
    aria: attribute('role'),
    label: label.text.slice(0, 400),
    labelFrom: label.from,
    beside: label.beside.slice(0, 400),
    help: helpOf(
      element,
      label.behind.map(({ text }) => text),
    ),
    placeholder: typed ? attribute('placeholder').slice(0, 120) : '',
    names,
    name: attribute('name').slice(0, 200),
    id: element.id.slice(0, 200),
    autocomplete: attribute('autocomplete').slice(0, 40),
    preset: typed && type !== 'password' ? presetOf((element as HTMLInputElement).value) : '',
    multiple: element.hasAttribute('multiple'),
    options: list ? optionTexts(item) : [],
    chosen: list ? chosenIndex(item) : -1,
    on: control === 'checkbox' || control === 'switch' ? isOn(element) : false,
    titles: label.titles.map(place),
    shown: shown(item),
    savesItself: saves,
    form: formNumber(element),
    at: attached.at,
  };
  if (seen.label === '') nameWithoutWords(seen, element);
  return { element, control, radios, seen, labelElement: label.element };
}

/** Fields without any text of their own: the heading of their column, the placeholder, the tooltip. */
function nameWithoutWords(seen: SeenField, element: HTMLElement): void {
  const head = columnHead(element);
  const title = element.getAttribute('title');
  if (head !== '') {
    seen.label = head;
    seen.labelFrom = 'column';
  } else if (seen.placeholder !== '' && !/@|^\S+\.\S+\.\S+$|^\d+$|^[*•]+$/.test(seen.placeholder)) {
    seen.label = clean(seen.placeholder);
    seen.labelFrom = 'placeholder';
  } else if (title) {
    seen.label = clean(title.slice(0, 200));
    seen.labelFrom = 'title';
  }
}

function helpOf(element: HTMLElement, behind: readonly string[]): string {
  let help = '';
  for (const text of behind) if (help.length < 400) help += `${text} `;
  for (const text of namedTexts(element, 'aria-describedby', 3, 240))
    if (!help.includes(text)) help += `${text} `;
  return (help + (element.getAttribute('title') ?? '').slice(0, 240)).trim();
}

/** Autocomplete tokens of the HTML standard say little here; anything else there is as good as a name. */
const standardAutocomplete =
  /^(?:on|off|new-password|current-password|username|email|name|nope|false|true|no|tel|url|one-time-code|street-address|country|organization)$/;

/** Attributes by which frameworks bind a field. */
const bindings =
  /^(?:formcontrolname|ng-model|v-model|data-test-subj)$|^data-.*(?:name|field|key|model|bind)/;

/** What a control's attributes say besides its name: by what it is bound, and whether the page sends it on leaving. */
function attributesOf(
  element: HTMLElement,
  { hostNames, control, radios }: ControlItem,
): { names: string; saves: boolean } {
  let names = hostNames;
  let saves = false;
  for (const key of element.getAttributeNames()) {
    if (plain.has(key)) continue;
    const value = element.getAttribute(key)?.slice(0, 80) ?? '';
    if (key === 'name' || key === 'id' || bindings.test(key)) names += ` ${value}`;
    else if (key === 'autocomplete' && !standardAutocomplete.test(value)) names += ` ${value}`;
    saves ||= savesBy(key, element);
  }
  if (control === 'radios') names += ` ${radios[0]?.getAttribute('name') ?? ''}`;
  return { names: names.trim().slice(0, 300), saves };
}

/** Attributes that most controls have and that say nothing here. */
const plain = new Set(['type', 'class', 'value', 'placeholder', 'style', 'required', 'checked', 'role']);
