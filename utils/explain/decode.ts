/** Elements a mail error comes wrapped in. Other `<…>` are left alone: the servers' own words use them. */
const block =
  'p|div|br|hr|li|ul|ol|td|th|tr|table|tbody|thead|section|article|header|footer|main|h[1-6]|pre|blockquote|form|label|button|textarea|option|select|dl|dt|dd|body|html|head|title|nav|aside|details|summary|svg|path|input|img|meta|link|noscript|template|dialog|fieldset|legend|center';
const inline =
  'b|i|u|em|strong|span|code|a|font|small|mark|samp|tt|kbd|var|sub|sup|abbr|wbr|s|q|cite|bdi|bdo|ins|del|output';
const blockTag = new RegExp(`</?(?:${block})(?:\\s[^<>]{0,2000})?/?>`, 'giu');
const inlineTag = new RegExp(`</?(?:${inline})(?:\\s[^<>]{0,2000})?/?>`, 'giu');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  hellip: '…',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  colon: ':',
  period: '.',
  comma: ',',
  lpar: '(',
  rpar: ')',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  iacute: 'í',
  aacute: 'á',
  uacute: 'ú',
  atilde: 'ã',
  otilde: 'õ',
  ecirc: 'ê',
  acirc: 'â',
  ocirc: 'ô',
};

const fromCodePoint = (code: number, original: string): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : original;

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/giu, (all, hex: string) => fromCodePoint(Number.parseInt(hex, 16), all))
    .replace(/&#(\d{1,7});?/gu, (all, dec: string) => fromCodePoint(Number(dec), all))
    .replace(/&([a-z]{2,8});/giu, (all, name: string) => entities[name.toLowerCase()] ?? all);
}

function decodeEscapes(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/giu, (all, hex: string) =>
      fromCodePoint(Number.parseInt(hex, 16), all),
    )
    .replace(/\\x([0-9a-f]{2})/giu, (all, hex: string) => fromCodePoint(Number.parseInt(hex, 16), all))
    .replace(/\\{1,4}(?:r\\{1,4})?n/gu, '\n')
    .replace(/\\{1,4}[rt]/gu, ' ')
    .replace(/\\{1,4}(["'/])/gu, '$1');
}

/** `error_description=AADSTS65004%3a+User+declined…` in the address of a redirect. */
function decodePercent(text: string): string {
  return text
    .replace(
      /([?&#](?:error|error_description|message|msg|reason|detail)=)([^&\s"'<>]+)/giu,
      (_, key: string, value: string) => key + value.replace(/\+/gu, ' '),
    )
    .replace(/%(?:[2-7][0-9a-f]|0a|0d)/giu, (byte) =>
      String.fromCharCode(Number.parseInt(byte.slice(1), 16)),
    );
}

/** Long runs of Base64 (one line or several) that turn out to be readable text are read too. */
function decodeBase64(text: string): string {
  const blocks: string[] = [];
  let end = -2;
  for (const match of text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/gu)) {
    if (blocks.length > 0 && match.index === end + 1 && text[end] === '\n')
      blocks.push(blocks.pop() + match[0]);
    else blocks.push(match[0]);
    end = match.index + match[0].length;
  }
  let added = '';
  for (const block of blocks) {
    if (added.length > 32_768) break;
    if (block.length < 40) continue;
    const run = block.slice(0, 65_536);
    let bytes: string;
    try {
      bytes = atob(run.slice(0, run.length - (run.length % 4)));
    } catch {
      continue;
    }
    const readable = bytes.replace(/[^\x20-\x7e\r\n\t]/gu, '').length / Math.max(1, bytes.length);
    if (readable > 0.95 && /[a-z]{3}[^\n]{0,40}\s/iu.test(bytes)) added += `\n${bytes}`;
  }
  return text + added;
}

/** `text` without what stands between each `open` and the next `close`; linear, unlike a lazy pattern. */
function without(text: string, open: string, close: string): string {
  // Only ASCII letters, so that places stay the same.
  const lower = text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  let from = lower.indexOf(open);
  if (from < 0) return text;
  let kept = '';
  let at = 0;
  while (from >= 0) {
    const to = lower.indexOf(close, from);
    if (to < 0) break;
    kept += `${text.slice(at, from)} `;
    at = to + close.length;
    from = lower.indexOf(open, at);
  }
  return kept + text.slice(at);
}

/**
 * The words inside HTML, JSON, quoted-printable, URL or Base64 wrapping, as plain text with line breaks.
 * Never fails; what cannot be decoded stays as it is. Text is treated as text: no HTML is ever built from it.
 */
export function decode(text: string): string {
  let s = text.replace(/=\r?\n/gu, '').replace(/\r\n?/gu, '\n');
  if (/[A-Za-z0-9+/]{40}/u.test(s)) s = decodeBase64(s);
  // Each member of a JSON object says something of its own.
  s = s.replace(/([{,])[ \t]*(?="[\w.-]{1,40}"\s*:)/gu, '$1\n');
  // Markup may be wrapped twice (HTML inside JSON, JSON inside HTML).
  for (let round = 0; round < 2; round++) {
    s = without(without(without(s, '<script', '</script>'), '<style', '</style>'), '<!--', '-->');
    s = s.replace(blockTag, '\n').replace(inlineTag, '');
    s = decodeEscapes(decodeEntities(s));
    if (/%[2-7][0-9a-f]/iu.test(s)) s = decodePercent(s);
  }
  return s;
}
