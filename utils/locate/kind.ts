/** What kind of thing a person can work with an element is. */
export type Kind = 'link' | 'button' | 'toggle' | 'radio' | 'group' | 'select' | 'input';

/** What a tag name says by itself. One look-up an element decides most of the walk. */
type TagSort =
  | 'plain'
  | 'inline'
  | 'host'
  | 'skipped'
  | 'link'
  | 'button'
  | 'select'
  | 'input'
  | 'textarea'
  | 'group'
  | 'heading'
  | 'header'
  | 'dialog'
  | 'frame'
  | 'progress'
  | 'custom';
const tags: Partial<Record<TagSort, string>> = {
  skipped: 'script style template noscript svg head object canvas video audio math',
  heading: 'h1 h2 h3 h4 h5 h6 legend',
  // Plain elements that may have a shadow tree (DOM Standard, valid shadow host names); asking the others costs.
  host: 'article aside blockquote body div footer main nav p section',
  // Of these only span may.
  inline: 'span b i strong em u font bdi bdo small mark wbr abbr ins q sub sup tt s kbd',
  link: 'a',
  button: 'button summary',
  select: 'select',
  input: 'input',
  textarea: 'textarea',
  group: 'fieldset',
  header: 'header',
  dialog: 'dialog',
  progress: 'progress',
  frame: 'iframe frame',
};
const sortByTag = new Map(
  Object.entries(tags).flatMap(([sort, names]) => names.split(' ').map((name) => [name, sort as TagSort])),
);
/** The sort of a tag, by its name in lower case. A hyphen makes it `custom`: in HTML only custom elements have one. */
export const sortOf = (tag: string): TagSort =>
  sortByTag.get(tag) ?? (tag.includes('-') ? 'custom' : 'plain');
/** Markup inside a line of text: what stands in it is read on with what stands around it. */
export const isInline = (tag: string): boolean => sortOf(tag) === 'inline';
/** Which of them may have a shadow tree. */
export const mayHost: ReadonlySet<TagSort> = new Set<TagSort>([
  'host',
  'inline',
  'custom',
  'heading',
  'header',
]);
const kindByRole = new Map<string, Kind>(
  Object.entries({
    button: 'button',
    link: 'link',
    menuitem: 'button',
    tab: 'button',
    treeitem: 'button',
    option: 'button',
    switch: 'toggle',
    checkbox: 'toggle',
    menuitemcheckbox: 'toggle',
    radio: 'radio',
    menuitemradio: 'button',
    combobox: 'select',
    radiogroup: 'group',
  } satisfies Record<string, Kind>),
);
/** Whether a bare element takes the keyboard or a click. */
const isClickable = (element: Element): boolean =>
  element.getAttribute('tabindex') === '0' || element.hasAttribute('onclick');
/** Custom elements of the usual libraries (fluent-switch, md-checkbox) say what they are in their name. */
const kindBySuffix = Object.entries<Kind>({
  '-switch': 'toggle',
  '-toggle': 'toggle',
  '-checkbox': 'toggle',
  '-radio-group': 'group',
  '-radio': 'radio',
  '-button': 'button',
  '-link': 'link',
  '-anchor': 'link',
});
/**
 * What a person can do with an element; undefined when nothing.
 * @param isMarked whether it has any attribute
 */
export function kindOf(
  element: Element,
  sort: TagSort,
  role: string | null,
  isMarked: boolean,
): Kind | undefined {
  if (role !== null) {
    const kind = kindByRole.get(role);
    // Several options of a list may be chosen at once: each is on or off by itself.
    if (kind)
      return kind === 'button' &&
        (element.hasAttribute('aria-pressed') ||
          (role === 'option' && element.closest('[aria-multiselectable=true]')))
        ? 'toggle'
        : kind;
  }
  switch (sort) {
    case 'textarea':
      return 'input';
    case 'input':
      return kindOfInput((element as HTMLInputElement).type);
    case 'button':
      return element.localName === 'button' &&
        (element.hasAttribute('aria-pressed') || element.hasAttribute('aria-checked'))
        ? 'toggle'
        : 'button';
    case 'link':
    case 'select':
    case 'group':
      return sort;
    case 'custom': {
      const tag = element.localName;
      return kindBySuffix.find(([suffix]) => tag.endsWith(suffix))?.[1];
    }
    default:
      // A bare element made clickable: no role, but it takes the keyboard or says so.
      return role === null && isMarked && isClickable(element) ? 'button' : undefined;
  }
}

/** What kind of thing an `<input>` is by its type; nothing for a password, which is never looked at, and what is hidden. */
function kindOfInput(type: string): Kind | undefined {
  switch (type) {
    case 'checkbox':
      return 'toggle';
    case 'radio':
      return 'radio';
    case 'submit':
    case 'button':
    case 'image':
    case 'reset':
      return 'button';
    case 'hidden':
    case 'password':
      return undefined;
    default:
      return 'input';
  }
}
