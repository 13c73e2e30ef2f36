/**
 * A control in a form stands before the form's own properties by its `name` (HTML, the form element's "legacy override
 * built-ins"), in an extension's world too in Chromium: with `<input name="parentNode">` a form is its own grandparent,
 * and whoever climbs the tree climbs for ever. `<input name="id">` is ordinary; these are what we read of elements
 * around others.
 */
const sorts = Object.entries({
  number: 'nodeType childElementCount scrollHeight clientHeight scrollWidth clientWidth',
  function:
    'getAttribute hasAttribute hasAttributes contains closest matches querySelector querySelectorAll getRootNode checkVisibility getBoundingClientRect compareDocumentPosition',
  string: 'localName tagName textContent',
  boolean: 'isConnected',
});
const nodes =
  'parentNode parentElement firstChild lastChild nextSibling previousSibling firstElementChild lastElementChild nextElementSibling previousElementSibling ownerDocument shadowRoot children childNodes'.split(
    ' ',
  );

/** Whether a form's controls hide what has to be read of it: then nothing around it can be relied on. */
export function hidesItself(element: Element): boolean {
  const form = element as HTMLFormElement;
  return (
    sorts.some(([sort, names]) => names.split(' ').some((name) => typeof form[name] !== sort)) ||
    nodes.some((name) => isControlOf(form, form[name]))
  );
}

/** Of a form's neighbours and parents none is a control of the form; a first or last child may be. */
function isControlOf(form: HTMLFormElement, node: Node | null): boolean {
  if (node?.nodeType !== 1 || (node as HTMLInputElement).form !== form) return false;
  const name = (node as Element).getAttribute('name') ?? '';
  const id = (node as Element).getAttribute('id') ?? '';
  return nodes.some((hidden) => hidden === name || hidden === id);
}
