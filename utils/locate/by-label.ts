import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What to look for in another app: any of these accessible names, on any of these roles (WAI-ARIA). */
export interface LabelledControl {
  labels: readonly string[];
  roles: readonly string[];
  /** The choice to take where the control is a list. */
  option?: string | undefined;
}

/** Roles of controls that are set rather than followed. */
const settings = new Set(['switch', 'checkbox', 'combobox', 'radio', 'option']);

const candidates =
  'a, button, summary, option, input[type=button], input[type=submit], input[type=checkbox], input[type=radio], ' +
  'select, input:not([type]), input[type=text], textarea, [role]';

/** More candidates than this are not looked at: a page of that size is no menu. */
const most = 3000;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase();

const seen = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 2 && height >= 2;
};

/** What a list shows as chosen: a native one by its option, any other by its value or its words. */
function chosenIn(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  return (element as HTMLInputElement).value || (element.textContent ?? '');
}

/** A switch or a list that stands right already needs no press. */
function isDone(element: Element, { option }: LabelledControl): boolean {
  if ((element as HTMLInputElement).checked === true) return true;
  if (
    ['aria-checked', 'aria-selected', 'aria-pressed'].some((state) => element.getAttribute(state) === 'true')
  )
    return true;
  return (
    option !== undefined && getRole(element) === 'combobox' && plain(chosenIn(element)) === plain(option)
  );
}

/** A control found by its label. `setting`: it changes something on this page, instead of leading on. */
export interface LabelFound {
  element: Element;
  setting: boolean;
}

/**
 * The one visible control of this name and role, or null when there is none, more than one, or one that
 * stands right already. For the app's own pages, whose words the recipe knows; never for Microsoft's.
 */
export function findByLabel(document: Document, wanted: LabelledControl): LabelFound | null {
  const names = new Set(wanted.labels.map(plain));
  const roles = new Set(wanted.roles);
  let found: Element | null = null;
  for (const element of [...document.querySelectorAll(candidates)].slice(0, most)) {
    if (!roles.has(getRole(element) ?? '') || !seen(element)) continue;
    if (!names.has(plain(computeAccessibleName(element)))) continue;
    if (found && !found.contains(element) && !element.contains(found)) return null;
    found ??= element;
  }
  if (!found || isDone(found, wanted)) return null;
  return { element: found, setting: settings.has(getRole(found) ?? '') };
}
