import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** A CSS selector, or what a person with a screen reader would ask for. */
export type ControlTarget =
  | string
  | { role: string; name?: string | RegExp; nth?: number }
  | { css: string; nth?: number };

/** A target as it travels into the page: regular expressions as source and flags. */
export type PlainTarget =
  | { css: string; nth?: number }
  | { role: string; name?: string; pattern?: { source: string; flags: string }; nth?: number };

export interface FoundControl {
  role: string;
  name: string;
  value: string;
  checked: boolean;
  /** Visible, enabled, and its middle not covered by something else. */
  ready: boolean;
  visible: boolean;
  disabled: boolean;
  covered: boolean;
  focused: boolean;
  /** Viewport coordinates, CSS px. */
  x: number;
  y: number;
  width: number;
  height: number;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

function select(target: PlainTarget): Element[] {
  const all =
    'css' in target
      ? [...document.querySelectorAll(target.css)]
      : [...document.querySelectorAll('*')].filter((element) => {
          if (getRole(element) !== target.role) return false;
          const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
          if (target.pattern) return new RegExp(target.pattern.source, target.pattern.flags).test(name);
          return target.name === undefined || name === target.name;
        });
  return target.nth === undefined ? all : all.slice(target.nth, target.nth + 1);
}

function describe(element: Element): FoundControl {
  const { x, y, width, height } = element.getBoundingClientRect();
  const visible = isVisible(element) && width > 0 && height > 0;
  const disabled = element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const label = (element as HTMLInputElement).labels?.[0];
  const covered = !(top && (element.contains(top) || top.contains(element) || label?.contains(top)));
  return {
    role: getRole(element) ?? '',
    name: computeAccessibleName(element).replace(/\s+/g, ' ').trim(),
    value: String((element as HTMLInputElement).value ?? ''),
    checked:
      (element as HTMLInputElement).checked === true || element.getAttribute('aria-checked') === 'true',
    ready: visible && !disabled && !covered,
    visible,
    disabled,
    covered,
    focused: document.activeElement === element,
    x,
    y,
    width,
    height,
  };
}

/** All matches, in document order. */
export function find(target: PlainTarget): FoundControl[] {
  return select(target).map(describe);
}

/** The visible matches, the only one of them brought into view first. */
export function aim(target: PlainTarget): FoundControl[] {
  const visible = select(target).filter(isVisible);
  if (visible.length === 1) visible[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return visible.map(describe);
}

/** Empties the field, so that typing replaces it. */
export function selectContent(target: PlainTarget): boolean {
  const field = select(target)[0] as HTMLInputElement | undefined;
  field?.select?.();
  return field !== undefined;
}

/** Chooses an option of a select, by value or visible text. False: no such field or option. */
export function choose(target: PlainTarget, option: string): boolean {
  const field = select(target).filter(isVisible)[0];
  if (!(field instanceof HTMLSelectElement)) return false;
  const wanted = [...field.options].find((o) => o.value === option || o.text.trim() === option);
  if (!wanted) return false;
  field.value = wanted.value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Everything a person could use now, for messages of failed tests: role and name only, never a value. */
export function inventory(): string[] {
  const roles = new Set([
    'button',
    'link',
    'textbox',
    'radio',
    'checkbox',
    'combobox',
    'switch',
    'option',
    'tab',
  ]);
  return [...document.querySelectorAll('*')]
    .filter((element) => roles.has(getRole(element) ?? '') && isVisible(element))
    .map((element) => `${getRole(element)} "${computeAccessibleName(element).trim()}"`);
}

/** What a person can read, hidden parts left out. */
export function text(): string {
  // Rendered text is what is asked for.
  return document.body?.innerText ?? '';
}

export function ready(): boolean {
  return document.readyState === 'complete' && innerWidth > 0;
}
