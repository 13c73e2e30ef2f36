/** Is an element of one of these tags, or of one of these roles? */
export const tagOrRole = (element: Element, tags: RegExp, roles = tags): boolean =>
  tags.test(element.localName) || roles.test(element.getAttribute('role') ?? '');
