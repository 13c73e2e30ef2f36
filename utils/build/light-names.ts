/** A piece of a module and what stands for it; the piece must be there exactly once. */
type Piece = readonly [piece: string, instead: string];

/**
 * Pieces of `dom-accessibility-api` for browsers older than ours and for options that we never pass, by the end of their
 * module's path. 0.5 kB gzip of each script that computes names.
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
