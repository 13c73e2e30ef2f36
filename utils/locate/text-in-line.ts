/**
 * The bare text that belongs to a control by its place in the line, as a check box without a label has it: behind it where the line
 * begins with a control of its kind, before it where it ends with one. Empty where both or neither hold: nothing tells whose a text is.
 */
export function textInLine(control: Element): string {
  let node: Node | null = control;
  while (node.previousSibling && !endsLine(node.previousSibling, control)) node = node.previousSibling;
  const texts = [''];
  let mine = 0;
  for (; node && !endsLine(node, control); node = node.nextSibling) {
    if (node === control) mine = texts.length;
    if (node.nodeName === control.nodeName) texts.push('');
    else if (node.nodeType !== 8) texts.push(`${texts.pop()}${node.textContent}`);
  }
  const [begins, ends] = [texts[0], texts.at(-1)].map((text = '') => !/\p{L}/u.test(text));
  return begins === ends ? '' : (texts[begins ? mine : mine - 1] as string);
}

/** Anything but bare text, markup inside it and more controls of the kind. */
const endsLine = (node: Node, control: Element): boolean =>
  node.nodeType === 1 &&
  node.nodeName !== control.nodeName &&
  !/^(span|b|strong|em|i)$/.test((node as Element).localName);
