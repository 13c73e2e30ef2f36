/** Numbers the forms of a page from 1 in the order they are met; 0 is none. `around`: the form an element stands in. */
export function createFormNumbers(): (element: Element, around: Element | null) => number {
  const numbers = new Map<Element, number>();
  return (element, around) => {
    // A `form` attribute may name another one.
    const form = (element as HTMLInputElement).form ?? around;
    if (!form) return 0;
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size + 1);
    return numbers.size;
  };
}
