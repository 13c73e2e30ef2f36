/** Ids and links that declarations name, sieved without parsing them. */
const tellingIds = /^(i[A-Z]|home\.|owa|enable|toggle|mectrl)/;
const tellingLinks = /proofs|\/security|options\/mail|fwlink/i;

/** May an element's id or address be one that a declaration names? False is certain. */
export function mayTell(element: Element): boolean {
  const { id } = element;
  if (id !== '' && tellingIds.test(id)) return true;
  const href = element.getAttribute('href');
  return href !== null && tellingLinks.test(href);
}
