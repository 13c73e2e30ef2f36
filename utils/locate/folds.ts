/** The head of a section that folds: it shows what is in it, and changes nothing. */
export const folds = (element: Element): boolean =>
  element.localName === 'summary' || element.hasAttribute('aria-expanded');
