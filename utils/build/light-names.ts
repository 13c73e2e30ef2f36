/** A piece of a module and what stands for it; the piece must be there exactly so often, once if nothing is said. */
type Piece = readonly [piece: string, instead: string, times?: number];

/**
 * Pieces of `dom-accessibility-api` for browsers older than ours and for what we never ask it, by the end of their
 * module's path. 1.1 kB gzip of each script that computes names. They are
 * quoted whole, so that another version of the library is noticed, hence its length.
 */
const modules: readonly (readonly [end: string, pieces: readonly Piece[]])[] = [
  [
    '/dom-accessibility-api/dist/getRole.mjs',
    [
      // The function itself, which the other modules import still.
      [
        `var _element$localName;
  return (// eslint-disable-next-line no-restricted-properties -- actual guard for environments without localName
    (_element$localName = element.localName) !== null && _element$localName !== void 0 ? _element$localName :
    // eslint-disable-next-line no-restricted-properties -- required for the fallback
    element.tagName.toLowerCase()
  );`,
        'return element.localName;',
      ],
      ['localNameToRoleMappings[getLocalName(element)]', 'localNameToRoleMappings[element.localName]'],
      ['switch (getLocalName(element))', 'switch (element.localName)'],
      [
        `var role = element.getAttribute("role");
  if (role !== null) {
    var explicitRole = role.trim().split(" ")[0];
    // String.prototype.split(sep, limit) will always return an array with at least one member
    // as long as limit is either undefined or > 0
    if (explicitRole.length > 0) {
      return explicitRole;
    }
  }
  return null;`,
        'return (element.getAttribute("role") ?? "").trim().split(" ")[0] || null;',
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
      // Of the roles named here tags have one by themselves: an image without a text, and that only without any such attribute.
      [
        `var prohibitedAttributes = {
  caption: new Set(["aria-label", "aria-labelledby"]),
  code: new Set(["aria-label", "aria-labelledby"]),
  deletion: new Set(["aria-label", "aria-labelledby"]),
  emphasis: new Set(["aria-label", "aria-labelledby"]),
  generic: new Set(["aria-label", "aria-labelledby", "aria-roledescription"]),
  insertion: new Set(["aria-label", "aria-labelledby"]),
  none: new Set(["aria-label", "aria-labelledby"]),
  paragraph: new Set(["aria-label", "aria-labelledby"]),
  presentation: new Set(["aria-label", "aria-labelledby"]),
  strong: new Set(["aria-label", "aria-labelledby"]),
  subscript: new Set(["aria-label", "aria-labelledby"]),
  superscript: new Set(["aria-label", "aria-labelledby"])
};`,
        '',
      ],
      [
        `["aria-atomic", "aria-busy", "aria-controls", "aria-current", "aria-description", "aria-describedby", "aria-details",
  // "disabled",
  "aria-dropeffect",
  // "errormessage",
  "aria-flowto", "aria-grabbed",
  // "haspopup",
  "aria-hidden",
  // "invalid",
  "aria-keyshortcuts", "aria-label", "aria-labelledby", "aria-live", "aria-owns", "aria-relevant", "aria-roledescription"].some(function (attributeName) {
    var _prohibitedAttributes;
    return element.hasAttribute(attributeName) && !((_prohibitedAttributes = prohibitedAttributes[role]) !== null && _prohibitedAttributes !== void 0 && _prohibitedAttributes.has(attributeName));
  })`,
        `"atomic busy controls current description describedby details dropeffect flowto grabbed hidden keyshortcuts label labelledby live owns relevant roledescription".split(" ").some((name) => element.hasAttribute("aria-" + name))`,
      ],
    ],
  ],
  [
    '/dom-accessibility-api/dist/util.mjs',
    [
      ['node.getRootNode ? node.getRootNode() : node.ownerDocument', 'node.getRootNode()'],
      // Asking a window that is not there for styles throws a TypeError as well.
      [
        `var _ref = node.ownerDocument === null ? node : node.ownerDocument,
    defaultView = _ref.defaultView;
  if (defaultView === null) {
    throw new TypeError("no window available");
  }
  return defaultView;`,
        'return node.ownerDocument.defaultView;',
      ],
      // No text has one.
      ['isElement(node) && getLocalName(node)', 'node.localName', 10],
      ['isSVGElement(node) && getLocalName(node)', 'node.localName'],
      ['node !== null && node.nodeType === node.ELEMENT_NODE', 'node.nodeType === 1'],
    ],
  ],
  [
    '/dom-accessibility-api/dist/accessible-name.mjs',
    [
      ['var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};\n', ''],
      ['computeTextAlternative(root, options)', 'computeTextAlternative(root)'],
      [
        '["caption", "code", "deletion", "emphasis", "generic", "insertion", "none", "paragraph", "presentation", "strong", "subscript", "superscript"]',
        '"caption code deletion emphasis generic insertion none paragraph presentation strong subscript superscript".split(" ")',
      ],
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
      ['style.getPropertyValue("display")', 'style.display'],
      ['style.getPropertyValue("visibility")', 'style.visibility'],
      ['getComputedStyle(child).getPropertyValue("display")', 'getComputedStyle(child).display'],
      // What gives an element its name from inside: one rule for three.
      [
        `if (isHTMLFieldSetElement(node)) {
      consultedNodes.add(node);
      var children = ArrayFrom(node.childNodes);
      for (var i = 0; i < children.length; i += 1) {
        var child = children[i];
        if (isHTMLLegendElement(child)) {
          return computeTextAlternative(child, {
            isEmbeddedInLabel: false,
            isReferenced: false,
            recursion: false
          });
        }
      }
    } else if (isHTMLTableElement(node)) {
      // https://w3c.github.io/html-aam/#table-element
      consultedNodes.add(node);
      var _children = ArrayFrom(node.childNodes);
      for (var _i = 0; _i < _children.length; _i += 1) {
        var _child = _children[_i];
        if (isHTMLTableCaptionElement(_child)) {
          return computeTextAlternative(_child, {
            isEmbeddedInLabel: false,
            isReferenced: false,
            recursion: false
          });
        }
      }
    } else if (isSVGSVGElement(node)) {
      // https://www.w3.org/TR/svg-aam-1.0/
      consultedNodes.add(node);
      var _children2 = ArrayFrom(node.childNodes);
      for (var _i2 = 0; _i2 < _children2.length; _i2 += 1) {
        var _child2 = _children2[_i2];
        if (isSVGTitleElement(_child2)) {
          return _child2.textContent;
        }
      }
      return null;
    } else if (getLocalName(node) === "img" || getLocalName(node) === "area") {`,
        `var tag = node.localName;
    var titles = tag === "fieldset" ? "legend" : tag === "table" ? "caption" : tag === "svg" && "title";
    if (titles) {
      consultedNodes.add(node);
      var title = ArrayFrom(node.childNodes).find((child) => child.localName === titles);
      if (tag === "svg") return title ? title.textContent : null;
      if (title) return computeTextAlternative(title, {
            isEmbeddedInLabel: false,
            isReferenced: false,
            recursion: false
          });
    } else if (tag === "img" || tag === "area") {`,
      ],
      [
        `var elements = ArrayFrom(element.querySelectorAll(selectors));
  queryIdRefs(element, "aria-owns").forEach(function (root) {
    // babel transpiles this assuming an iterator
    elements.push.apply(elements, ArrayFrom(root.querySelectorAll(selectors)));
  });
  return elements;`,
        'return [element, ...queryIdRefs(element, "aria-owns")].flatMap((root) => ArrayFrom(root.querySelectorAll(selectors)));',
      ],
      [
        `if (current.hasAttribute("aria-valuetext")) {
          // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- safe due to hasAttribute guard
          return current.getAttribute("aria-valuetext");
        }
        if (current.hasAttribute("aria-valuenow")) {
          // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- safe due to hasAttribute guard
          return current.getAttribute("aria-valuenow");
        }
        // Otherwise, use the value as specified by a host language attribute.
        return current.getAttribute("value") || "";`,
        'return current.getAttribute("aria-valuetext") ?? current.getAttribute("aria-valuenow") ?? current.getAttribute("value") ?? "";',
      ],
      [
        '["button", "cell", "checkbox", "columnheader", "gridcell", "heading", "label", "legend", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "row", "rowheader", "switch", "tab", "tooltip", "treeitem"]',
        '"button cell checkbox columnheader gridcell heading label legend link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem".split(" ")',
      ],
      // Comes after everything that ends with a text: an element.
      [
        `if (!isElement(node)) {
      return null;
    }
    return useAttribute(node, "title");`,
        'return useAttribute(node, "title");',
      ],
      // What a computation is told of where it stands, by one letter each.
      ['isEmbeddedInLabel', 'e', 15],
      ['isReferenced', 'r', 13],
      ['recursion: ', 'n: ', 6],
      ['context.recursion', 'context.n', 2],
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
  return pieces?.reduce((light, [piece, instead, times = 1]) => {
    const around = light.split(piece);
    if (around.length !== times + 1)
      throw new Error(`${path} does not hold this ${times === 1 ? 'once' : `${times} times`}: ${piece}`);
    return around.join(instead);
  }, code);
}
