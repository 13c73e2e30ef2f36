/** A page case out of a page report. Anybody may send a report: nothing in it becomes markup, an attribute or a script by itself. */
// English for the label ids that a report names.
const english = new Map(
  Object.entries({
    security: 'Security',
    manageSignIn: 'Manage how I sign in',
    twoStepTurnOn: 'Turn on',
    twoStepTurnOff: 'Turn off',
    twoStepIsOn: 'Two-step verification is turned on',
    createAppPassword: 'Create a new app password',
    removeAppPasswords: 'Remove existing app passwords',
    next: 'Next',
    finish: 'Finish',
    cancel: 'Cancel',
    settings: 'Settings',
    forwardingAndImap: 'Forwarding and IMAP',
    syncEmail: 'Sync email',
    letPop: 'Let devices and apps use POP',
    letImap: 'Let devices and apps use IMAP',
    signIn: 'Sign in',
    save: 'Save',
    discard: 'Discard',
    yes: 'Yes',
    no: 'No',
    stateOn: 'On',
    stateOff: 'Off',
  }),
);
/** What a report of ours never exceeds (utils/report/outline.ts); more is somebody else's. */
const most = { lines: 601, words: 40 };
// Tags that are kept; anything else is told by its role alone.
const plain = new Set(
  'a button input select label div span p h1 h2 h3 h4 h5 h6 section article dialog fieldset legend li td th dt dd strong b code summary main header nav'.split(
    ' ',
  ),
);

/** @returns the report in this text, or null when there is none */
export function reportIn(text) {
  try {
    const found = JSON.parse(text);
    if (found.signpost === 'page report' && found.version === 1 && Array.isArray(found.outline)) return found;
  } catch {
    // It is none.
  }
  return null;
}

const said = (value) => (typeof value === 'string' ? value : '');
const listed = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** The page case that a report makes, as HTML. Never throws, whatever the report holds. */
export function pageCase({ host, path, languages, page, state, outline }) {
  const told = Object.fromEntries(
    Object.entries(typeof state === 'object' ? (state ?? {}) : {}).filter(
      ([key, value]) => key !== 'account' && ['string', 'boolean'].includes(typeof value),
    ),
  );
  const language = listed(languages).find((l) => l !== 'all') ?? 'en';
  // As JSON has it, and no end of a script.
  const truth = JSON.stringify({ page: said(page), state: told, absent: [] }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<title>reported page</title>
<meta name="case-url" content="https://${escaped(said(host))}${escaped(said(path).replaceAll('…', 'x'))}">
</head>
<body>
${bodyOf(listed(outline).slice(0, most.lines))}
<script type="application/json" id="case-truth">${truth}</script>
</body>
</html>
`;
}

/** Outline lines as nested elements: depth by indentation, each element a child of the last less indented one. */
function bodyOf(outline) {
  const open = [];
  const lines = [];
  for (const line of outline) {
    const depth = line.length - line.trimStart().length;
    while (open.length > 0 && open.at(-1).depth >= depth)
      lines.push(`${' '.repeat(open.length)}</${open.pop().tag}>`);
    const { tag, attributes, text, empty, holds } = elementOf(line.trim().split(' '));
    const pad = ' '.repeat(open.length + 1);
    // Only what groups others holds them: a report lists no bare containers.
    if (holds) open.push({ depth, tag });
    lines.push(`${pad}<${tag}${attributes}>${text}${empty || holds ? '' : `</${tag}>`}`);
  }
  while (open.length > 0) lines.push(`${' '.repeat(open.length)}</${open.pop().tag}>`);
  return lines.join('\n');
}

/** One line of the outline, e.g. `input toggle on disabled to:… label:letImap speaks:permit text:line,6w`. */
function elementOf([first, ...words]) {
  const tag = plain.has(first) ? first : 'div';
  const has = (word) => words.includes(word);
  const value = (key) => words.find((w) => w.startsWith(`${key}:`))?.slice(key.length + 1);
  const attributes = [];
  if (has('dialog')) attributes.push('role="dialog"');
  if (tag === 'dialog' && !has('unseen')) attributes.push('open');
  if (has('heading') && !/^h\d$/.test(tag)) attributes.push('role="heading"');
  if (has('toggle') && tag === 'input') attributes.push('type="checkbox"', ...(has('on') ? ['checked'] : []));
  else if (has('toggle')) attributes.push('role="switch"', `aria-checked="${has('on')}"`);
  if (has('radio') && tag === 'input') attributes.push('type="radio"', ...(has('on') ? ['checked'] : []));
  if (has('group') && tag !== 'fieldset') attributes.push('role="radiogroup"');
  if (has('button') && tag !== 'button' && tag !== 'input') attributes.push('role="button"', 'tabindex="0"');
  if (has('button') && tag === 'input') attributes.push('type="submit"');
  if (has('link') && tag !== 'a') attributes.push('role="link"', 'tabindex="0"');
  if (has('disabled')) attributes.push('disabled');
  if (has('unseen')) attributes.push('hidden');
  const to = value('to');
  if (to && to !== 'elsewhere') attributes.push(`href="https://${escaped(to.replaceAll('…', 'x'))}"`);
  else if (to) attributes.push('href="https://elsewhere.example/"');
  const text = textOf(value('label'), value('speaks'), value('names'), value('text'));
  const empty = tag === 'input';
  if (empty && text) attributes.push(`aria-label="${text}"`);
  return {
    tag,
    attributes: attributes.length > 0 ? ` ${attributes.join(' ')}` : '',
    text: empty ? '' : text,
    empty,
    holds: has('dialog') || has('group'),
  };
}

/** Known labels in English, other known words as a note for the mender to write out, the rest as filler of its shape. */
function textOf(label, speaks, names, shape) {
  if (label) return english.get(label.split('|')[0]) ?? escaped(`[${label}]`);
  const known = [speaks, names].filter(Boolean).join(' ').replaceAll('|', ' ');
  if (known) return escaped(`[${known}]`);
  const length = Math.min(Number(/,(\d+)w/.exec(shape ?? '')?.[1] ?? 0), most.words);
  return Array.from({ length }, (_, i) => ['lorem', 'ipsum', 'dolor', 'sit', 'amet'][i % 5]).join(' ');
}

/** For text and attributes. */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
