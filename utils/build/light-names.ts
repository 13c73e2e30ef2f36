/** A piece of a module and what stands for it; the piece must be there exactly once. */
type Piece = readonly [piece: string, instead: string];

/**
 * Pieces of `dom-accessibility-api` for browsers older than ours and for what we never ask it, by the end of their
 * module's path. 0.7 kB gzip of each script that computes names.
 */
const modules: readonly (readonly [end: string, pieces: readonly Piece[]])[] = [
  [
    '/dom-accessibility-api/dist/getRole.mjs',
    [
      [
        `(_element$localName = element.localName) !== null && _element$localName !== void 0 ? _element$localName :
    // eslint-disable-next-line no-restricted-properties -- required for the fallback
    element.tagName.toLowerCase()`,
        'element.localName',
      ],
      [
        '(_prohibitedAttributes = prohibitedAttributes[role]) !== null && _prohibitedAttributes !== void 0 && _prohibitedAttributes.has(attributeName)',
        'prohibitedAttributes[role]?.has(attributeName)',
      ],
      // Roles that no name depends on and no recipe asks for (utils/apps/recipe.ts): elements of these tags need none.
      [
        `  article: "article",
  aside: "complementary",
  button: "button",
  datalist: "listbox",
  dd: "definition",
  details: "group",
  dialog: "dialog",
  dt: "term",
  fieldset: "group",
  figure: "figure",
  // WARNING: Only with an accessible name
  form: "form",
  footer: "contentinfo",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  header: "banner",
  hr: "separator",
  html: "document",
  legend: "legend",
  li: "listitem",
  math: "math",
  main: "main",
  menu: "list",
  nav: "navigation",
  ol: "list",
  optgroup: "group",
  // WARNING: Only in certain context
  option: "option",
  output: "status",
  progress: "progressbar",
  // WARNING: Only with an accessible name
  section: "region",
  summary: "button",
  table: "table",
  tbody: "rowgroup",
  textarea: "textbox",
  tfoot: "rowgroup",
  // WARNING: Only in certain context
  td: "cell",
  th: "columnheader",
  thead: "rowgroup",
  tr: "row",
  ul: "list"
`,
        `  button: "button",
  datalist: "listbox",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  legend: "legend",
  option: "option",
  progress: "progressbar",
  summary: "button",
  textarea: "textbox",
  td: "cell",
  th: "columnheader",
  tr: "row",
`,
      ],
      // Asked of the roles that tags have by themselves: of those named here an image without a text alone has one.
      [
        `  caption: new Set(["aria-label", "aria-labelledby"]),
  code: new Set(["aria-label", "aria-labelledby"]),
  deletion: new Set(["aria-label", "aria-labelledby"]),
  emphasis: new Set(["aria-label", "aria-labelledby"]),
  generic: new Set(["aria-label", "aria-labelledby", "aria-roledescription"]),
  insertion: new Set(["aria-label", "aria-labelledby"]),
  none: new Set(["aria-label", "aria-labelledby"]),
  paragraph: new Set(["aria-label", "aria-labelledby"]),
`,
        '',
      ],
      [
        `,
  strong: new Set(["aria-label", "aria-labelledby"]),
  subscript: new Set(["aria-label", "aria-labelledby"]),
  superscript: new Set(["aria-label", "aria-labelledby"])`,
        '',
      ],
    ],
  ],
  [
    '/dom-accessibility-api/dist/util.mjs',
    [
      ['node.getRootNode ? node.getRootNode() : node.ownerDocument', 'node.getRootNode()'],
      // Asking a window that is not there for styles throws a TypeError as well.
      ['if (defaultView === null) {\n    throw new TypeError("no window available");\n  }\n', ''],
    ],
  ],
  [
    '/dom-accessibility-api/dist/accessible-name.mjs',
    [
      ['var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};\n', ''],
      ['computeTextAlternative(root, options)', 'computeTextAlternative(root)'],
    ],
  ],
  [
    '/dom-accessibility-api/dist/accessible-name-and-description.mjs',
    [
      // Whatever can have a label has `labels`; null where it can have none (a hidden field).
      [
        `if (labelsProperty === null) {
    return labelsProperty;
  }
  if (labelsProperty !== undefined) {
    return ArrayFrom(labelsProperty);
  }

  // polyfill
  if (!isLabelableElement(element)) {
    return null;
  }
  var document = element.ownerDocument;
  return ArrayFrom(document.querySelectorAll("label")).filter(function (label) {
    return getControlOfLabel(label) === element;
  });`,
        'return labelsProperty ? ArrayFrom(labelsProperty) : null;',
      ],
      [
        'listbox.selectedOptions || querySelectorAllSubtree(listbox, "[selected]")',
        'listbox.selectedOptions',
      ],
      // The only such role that is asked for.
      [
        `switch (role) {
    case "range":
      return hasAnyConcreteRoles(node, ["meter", "progressbar", "scrollbar", "slider", "spinbutton"]);
    default:
      throw new TypeError("No knowledge about abstract role '".concat(role, "'. This is likely a bug :("));
  }`,
        'return hasAnyConcreteRoles(node, ["meter", "progressbar", "scrollbar", "slider", "spinbutton"]);',
      ],
      // Asked without options: for the name, of what is not hidden, without what styles put before and after.
      ['var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};\n', ''],
      [
        `_options$compute = options.compute,
    compute = _options$compute === void 0 ? "name" : _options$compute,
    _options$computedStyl = options.computedStyleSupportsPseudoElements,
    computedStyleSupportsPseudoElements = _options$computedStyl === void 0 ? options.getComputedStyle !== undefined : _options$computedStyl,
    _options$getComputedS = options.getComputedStyle,
    uncachedGetComputedStyle = _options$getComputedS === void 0 ? window.getComputedStyle.bind(window) : _options$getComputedS,
    _options$hidden = options.hidden,
    hidden = _options$hidden === void 0 ? false : _options$hidden;`,
        `compute = "name",
    computedStyleSupportsPseudoElements = false,
    uncachedGetComputedStyle = window.getComputedStyle.bind(window),
    hidden = false;`,
      ],
      ['typeof Map === "undefined" ? undefined : new Map()', 'new Map()'],
      [
        `if (pseudoElement !== undefined) {
      throw new Error("use uncachedGetComputedStyle directly for pseudo elements");
    }`,
        '',
      ],
      ['if (computedStyles === undefined) {\n      return uncachedGetComputedStyle(el);\n    }', ''],
      [
        'var style = uncachedGetComputedStyle(el, pseudoElement);',
        'var style = uncachedGetComputedStyle(el);',
      ],
    ],
  ],
];

/**
 * A module of `dom-accessibility-api` without those pieces; undefined for any other module.
 * Throws when a piece is not there once: another version of the library, for which the pieces have to be looked at anew.
 */
export function lightNames(path: string, code: string): string | undefined {
  const pieces = modules.find(([end]) => path.endsWith(end))?.[1];
  return pieces?.reduce((light, [piece, instead]) => {
    const around = light.split(piece);
    if (around.length !== 2) throw new Error(`${path} does not hold this once: ${piece}`);
    return around.join(instead);
  }, code);
}
