const tags = new Set([
  'span',
  'b',
  'i',
  'strong',
  'em',
  'u',
  'font',
  'bdi',
  'bdo',
  'small',
  'mark',
  'wbr',
  'abbr',
  'ins',
  'q',
  'sub',
  'sup',
  'tt',
  's',
  'kbd',
]);

/** Markup inside a line of text: what stands in it is read on with what stands around it. */
export const isInline = (tag: string): boolean => tags.has(tag);
