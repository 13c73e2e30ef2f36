const handlers = /^on(?:blur|change|focusout)$/;
const sending = /\.submit\(|requestSubmit|\bsave|\bupdate|\bpost\b|\bpatch\b|\bput\b/i;
/** htmx sends such a control on `change` by default. */
const sends = /^(?:hx-(?:post|put|patch)|data-auto-?save)$/;

/** Whether an attribute of a control says that the page sends it on leaving. */
export const savesBy = (key: string, element: Element): boolean =>
  handlers.test(key)
    ? sending.test(element.getAttribute(key) ?? '')
    : sends.test(key) && element.getAttribute(key) !== 'false';
