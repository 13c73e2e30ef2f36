/**
 * A control in a form stands before the form's own properties by its `name` (HTML, the form element's "legacy override
 * built-ins"), in an extension's world too in Chromium: with `<input name="parentNode">` a form is its own grandparent,
 * and whoever climbs the tree climbs for ever. `<input name="id">` is ordinary; these are what we read of elements
 * around others.
 */
const functions = [
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'contains',
  'closest',
  'matches',
  'querySelector',
  'querySelectorAll',
  'getRootNode',
  'checkVisibility',
  'getBoundingClientRect',
  'compareDocumentPosition',
] as const;
const strings = ['localName', 'tagName', 'textContent'] as const;
const numbers = [
  'nodeType',
  'childElementCount',
  'scrollHeight',
  'clientHeight',
  'scrollWidth',
  'clientWidth',
] as const;
const nodes = [
  'parentNode',
  'parentElement',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'firstElementChild',
  'lastElementChild',
  'nextElementSibling',
  'previousElementSibling',
  'ownerDocument',
  'shadowRoot',
] as const;

/** Whether a form's controls hide what has to be read of it: then nothing around it can be relied on. */
export function hidesItself(element: Element): boolean {
  const form = element as HTMLFormElement;
  if (numbers.some((name) => typeof form[name] !== 'number')) return true;
  return (
    functions.some((name) => typeof form[name] !== 'function') ||
    strings.some((name) => typeof form[name] !== 'string') ||
    typeof form.isConnected !== 'boolean' ||
    nodes.some((name) => isControlOf(form, form[name])) ||
    isControlOf(form, form.children as unknown as Node) ||
    isControlOf(form, form.childNodes as unknown as Node)
  );
}

/** Of a form's neighbours and parents none is a control of the form; a first or last child may be. */
function isControlOf(form: HTMLFormElement, node: Node | null): boolean {
  if (node?.nodeType !== 1 || (node as HTMLInputElement).form !== form) return false;
  const name = (node as Element).getAttribute('name') ?? '';
  const id = (node as Element).getAttribute('id') ?? '';
  return [...nodes, 'children', 'childNodes'].some((hidden) => hidden === name || hidden === id);
}
