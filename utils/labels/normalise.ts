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
const edges =
  /^[\s"'«»„“”‹›<>()[\]{}.,:;!?…·•|/\\*+=~_\u3001\u3002\u2190-\u21ff\u25a0-\u25ff\u2700-\u27bf-]+|[\s"'«»„“”‹›<>()[\]{}.,:;!?…·•|/\\*+=~_\u3001\u3002\u2190-\u21ff\u25a0-\u25ff\u2700-\u27bf-]+$/g;

/**
 * Brings a text into the one form in which labels are compared: NFKC, lower case (with the Turkish
 * dotted and dotless i as one letter), one kind of space, dash and apostrophe, no invisible marks, no
 * spaces beside ideographs. Idempotent; looks at the first 600 characters only.
 */
export function normalise(text: string): string {
  let t = text.length > longest ? text.slice(0, longest) : text;
  if (isAscii(t)) return t.toLowerCase().replace(spaces, ' ').trim();
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
  return normalised.replace(edges, '');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
