/** Longest text that is compared; nothing Microsoft calls a control is near it. */
const longest = 600;

/** Marks nobody sees: zero-width characters, soft hyphen, bidi controls, Arabic vowel signs and tatweel. */
const unseen =
  /[\u00ad\u061c\u0640\u064b-\u0652\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const quotes = /[\u2018\u2019\u02bc\u2032]/g;
const spaces = /\s+/g;
/** Scripts written without spaces between words: a space beside one of their letters means nothing. */
const aroundIdeographs = / ?([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]) ?/g;
const endMarks = new Set(
  [...`"'«»„“”‹›<>()[]{}.,:;!?…·•|/\\*+=~_\u061f\u0964\u3001\u3002-`].map((c) => c.charCodeAt(0)),
);

/**
 * Brings a text into the one form in which labels are compared: NFKC, lower case (with the Turkish
 * dotted and dotless i as one letter), one kind of space, dash and apostrophe, no invisible marks, no
 * spaces beside ideographs. Idempotent; looks at the first 600 characters only.
 */
export function normalise(text: string): string {
  let t = text.length > longest ? text.slice(0, longest) : text;
  const plain = asciiOf(t);
  if (plain !== 'mixed') {
    t = t.toLowerCase();
    return plain === 'tidy' ? t : t.replace(spaces, ' ').trim();
  }
  t = t.normalize('NFKC').replace(unseen, '').toLowerCase();
  // "İ" becomes "i" + U+0307 in lower case; "I" in a Turkish word becomes "i" where "ı" was meant.
  t = t
    .replace(/i\u0307/g, 'i')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss');
  t = t.replace(dashes, '-').replace(quotes, "'").replace(spaces, ' ');
  return t.replace(aroundIdeographs, '$1').normalize('NFKC').trim();
}

/** The normalised text without punctuation, arrows and quotation marks at its ends. */
export function bare(normalised: string): string {
  let from = 0;
  let to = normalised.length;
  while (from < to && isEdge(normalised.charCodeAt(from))) from++;
  while (to > from && isEdge(normalised.charCodeAt(to - 1))) to--;
  return normalised.slice(from, to);
}

/**
 * White space, punctuation, and what icons are drawn with: arrows, technical and geometric shapes, dingbats,
 * emoji, letters of icon fonts (private use). A pattern bound to the end is far slower.
 */
function isEdge(code: number): boolean {
  if (code >= 97 && code <= 122) return false;
  if (endMarks.has(code)) return true;
  return (
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    /\s/.test(String.fromCharCode(code))
  );
}

/** ASCII with single spaces inside only, any other ASCII, or something beyond it. */
function asciiOf(text: string): 'tidy' | 'ascii' | 'mixed' {
  let tidy = true;
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126) return 'mixed';
    if (code > 32) space = false;
    else {
      if (space || code < 32) tidy = false;
      space = true;
    }
  }
  return tidy && !space ? 'tidy' : 'ascii';
}
