/** The form an element stands in, also from inside shadow roots. */
function formOf(element: Element): Element | null {
  const own = (element as HTMLInputElement).form;
  if (own) return own;
  for (let e: Element | null = element; e; ) {
    const form: Element | null = e.closest('form');
    if (form) return form;
    e = (e.getRootNode() as ShadowRoot).host ?? null;
  }
  return null;
}

/** Numbers the forms of a page from 1 in the order they are met; 0 is none. */
export function createFormNumbers(): (element: Element) => number {
  const numbers = new Map<Element, number>();
  return (element) => {
    const form = formOf(element);
    if (!form) return 0;
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size + 1);
    return numbers.size;
  };
}
