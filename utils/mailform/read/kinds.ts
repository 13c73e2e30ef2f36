/** What elements are to the walk, by tag, type and role. */
export const headings: Record<string, number> = {
  H1: 1,
  H2: 2,
  H3: 3,
  H4: 4,
  H5: 5,
  H6: 6,
  LEGEND: 6,
  SUMMARY: 6,
  CAPTION: 6,
};

/** Elements without words or controls of their own. */
export const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'OPTION',
  'OPTGROUP',
  'DATALIST',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
  'svg',
  'math',
]);

/** Roles of containers whose name is a title (ARIA: naming is for sections). */
export const groups = new Set(['group', 'region', 'form', 'tabpanel']);

export const textTypes = new Set(['text', 'email', 'password', 'number', 'url', 'tel', 'search', '']);

/** Elements of HTML that may host a shadow root, besides custom elements (DOM standard, "attachShadow"). */
export const hostTags = new Set([
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'DIV',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'MAIN',
  'NAV',
  'P',
  'SECTION',
  'SPAN',
]);
