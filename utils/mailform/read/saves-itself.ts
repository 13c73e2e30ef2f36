const handlers = ['onblur', 'onchange', 'onfocusout'];
const sending = /\.submit\(|requestSubmit|\bsave|\bupdate|\bpost\b|\bpatch\b|\bput\b/i;

/**
 * Whether a control's own attributes say that the page sends it on leaving: an inline handler that saves or submits,
 * htmx (`hx-post` and its kin act on `change` by default), a marked auto-save.
 */
export function savesItself(element: HTMLElement): boolean {
  if (
    ['hx-post', 'hx-put', 'hx-patch', 'data-autosave', 'data-auto-save'].some((a) => element.hasAttribute(a))
  )
    return element.getAttribute('data-autosave') !== 'false';
  return handlers.some((name) => sending.test(element.getAttribute(name) ?? ''));
}
