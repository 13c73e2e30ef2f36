/** What elements are to the walk, by tag, type and role. */
export interface Kind {
  /** What is done with it; `skip`: it has no words or controls of its own. */
  is:
    | 'skip'
    | 'input'
    | 'field'
    | 'label'
    | 'button'
    | 'frame'
    | 'form'
    | 'section'
    | 'nav'
    | 'link'
    | 'head'
    | 'plain';
  /** Level of the title it makes of its text, 0 for none. */
  level: number;
  /** May host a shadow root (DOM standard, "attachShadow"). */
  hosts: boolean;
}

const table: [Kind, string][] = [
  [
    { is: 'skip', level: 0, hosts: false },
    'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD OPTION OPTGROUP DATALIST CANVAS VIDEO AUDIO OBJECT svg math',
  ],
  [{ is: 'input', level: 0, hosts: false }, 'INPUT'],
  [{ is: 'field', level: 0, hosts: false }, 'TEXTAREA SELECT'],
  [{ is: 'label', level: 0, hosts: false }, 'LABEL'],
  [{ is: 'button', level: 0, hosts: false }, 'BUTTON'],
  [{ is: 'frame', level: 0, hosts: false }, 'IFRAME FRAME'],
  [{ is: 'form', level: 0, hosts: false }, 'FORM'],
  [{ is: 'section', level: 0, hosts: false }, 'FIELDSET'],
  [{ is: 'section', level: 0, hosts: true }, 'SECTION'],
  [{ is: 'link', level: 0, hosts: false }, 'A'],
  [{ is: 'nav', level: 0, hosts: true }, 'NAV'],
  [{ is: 'head', level: 0, hosts: false }, 'TH'],
  [{ is: 'plain', level: 1, hosts: true }, 'H1'],
  [{ is: 'plain', level: 2, hosts: true }, 'H2'],
  [{ is: 'plain', level: 3, hosts: true }, 'H3'],
  [{ is: 'plain', level: 4, hosts: true }, 'H4'],
  [{ is: 'plain', level: 5, hosts: true }, 'H5'],
  [{ is: 'plain', level: 6, hosts: true }, 'H6'],
  [{ is: 'plain', level: 6, hosts: false }, 'LEGEND SUMMARY CAPTION'],
  [{ is: 'plain', level: 0, hosts: true }, 'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER HEADER MAIN P SPAN'],
];
const kinds = new Map(table.flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind] as const)));
const other: Kind = { is: 'plain', level: 0, hosts: false };

/** One look-up for each element of the page; `tag` as `tagName` gives it. */
export const kindOf = (tag: string): Kind => kinds.get(tag) ?? other;

/** Roles of containers whose name is a title (ARIA: naming is for sections). */
export const groups = new Set(['group', 'region', 'form', 'tabpanel']);

export const textTypes = new Set(['text', 'email', 'password', 'number', 'url', 'tel', 'search', '']);
