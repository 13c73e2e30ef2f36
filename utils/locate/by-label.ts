import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What to look for in another app: any of these accessible names, on any of these roles (WAI-ARIA). */
export interface LabelledControl {
  labels: readonly string[];
  roles: readonly string[];
}

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

/** A switch that stands right already needs no press. */
const isDone = (element: Element): boolean =>
  (element as HTMLInputElement).checked === true || element.getAttribute('aria-checked') === 'true';

/**
 * The one visible control of this name and role, or null when there is none, more than one, or one that is
 * switched on already. For the app's own pages, whose words the recipe knows; never for Microsoft's.
 */
export function findByLabel(document: Document, wanted: LabelledControl): Element | null {
  const names = new Set(wanted.labels.map(plain));
  const roles = new Set(wanted.roles);
  let found: Element | null = null;
  for (const element of [...document.querySelectorAll(candidates)].slice(0, most)) {
    if (!roles.has(getRole(element) ?? '') || !seen(element)) continue;
    if (!names.has(plain(computeAccessibleName(element)))) continue;
    if (found && !found.contains(element) && !element.contains(found)) return null;
    found ??= element;
  }
  return found && !isDone(found) ? found : null;
}
