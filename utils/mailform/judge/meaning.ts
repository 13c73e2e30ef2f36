import { W } from './concepts.ts';
import { isAscii } from './is-ascii.ts';
import { remembered } from './remembered.ts';
import { sequences } from './sequences.ts';
import { stems } from './stems.ts';
import { wordTable } from './word-table.ts';

const marks = /\p{M}+/gu;

const unmarked: Record<string, string> = { ł: 'l', ı: 'i', đ: 'd' };

/** Without diacritics, so that words meet however they were typed (also Cyrillic й and Arabic أ). */
function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(marks, '')
      .replace(/ß/g, 'ss')
      .replace(/[łıđ]/gi, (c) => unmarked[c.toLowerCase()] ?? c)
      // One word: Ukrainian "ім'я".
      .replace(/(?<=[\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])/g, '')
  );
}

/** Word → bits. A word may stand in several rows (`smtps` is SMTP and encrypted). */
const words = new Map<string, number>();
for (const [bits, list] of wordTable)
  for (const word of folded(list).split(' ')) words.set(word, (words.get(word) ?? 0) | bits);
// Words that contain a stem by accident.
for (const word of 'support report reports import export transport passport viewport important hostile bypass pointer database passing ghost protocol'.split(
  ' ',
))
  if (!words.has(word)) words.set(word, 0);

/** Of what is looked for as sequences: CJK, Thai, and the vowels of Vietnamese. */
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u1ea0-\u1ef9ăđơư]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const beyondAscii = /[^\x00-\x7f]+/g;
const separators = /[^\p{L}\d]+/u;

/** Bits of one word in lower case, without diacritics. */
const wordBits = remembered((word) => {
  let bits = words.get(word) ?? 0;
  if (bits !== 0) return bits;
  let rest = word.replace(/\d+$/, '');
  const plain = words.get(rest);
  if (plain !== undefined) bits = plain;
  else if (rest.length > 4 && rest.endsWith('s') && words.has(rest.slice(0, -1)))
    bits = words.get(rest.slice(0, -1)) ?? 0;
  else if (rest.length >= 5) {
    for (const [stem, stemBits] of stems) {
      if (rest.includes(stem)) {
        bits |= stemBits;
        rest = rest.replace(stem, '-');
      }
    }
    // Only at the end: "port" is part of many unrelated words.
    if (/(?<!sup|re|im|ex|trans|pass|view|air)port$/.test(rest)) bits |= W.port;
  } else if (/^m(?:host|port|user|pass)$/.test(rest)) bits = words.get(rest.slice(1)) ?? 0;
  return bits;
});

/** Reads plain text without regular expressions: this runs over every label of a page. */
function asciiMeaning(text: string): number {
  let bits = 0;
  let start = -1;
  let letters = false;
  // 0 none, 1 lower case or digit, 2 upper case.
  let before = 0;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0;
    const lower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    const upper = code >= 65 && code <= 90;
    const kind = lower ? 1 : upper ? 2 : 0;
    let end = -1;
    if (start >= 0) {
      if (kind === 0 || (kind === 2 && before === 1)) end = i;
      // The last capital of "SMTPServer" begins the next word.
      else if (kind === 1 && before === 2 && i - 1 > start && code >= 97) end = i - 1;
    }
    if (end >= 0) {
      // Numbers by themselves mean nothing here.
      if (end - start > 1 && letters) bits |= wordBits(text.slice(start, end).toLowerCase());
      start = kind === 0 ? -1 : end;
      letters = start >= 0 && start < i;
    } else if (start < 0 && kind !== 0) start = i;
    if (kind !== 0 && code > 57) letters = true;
    before = kind;
  }
  return bits;
}

/**
 * The concepts named in a text or identifier, as bits of `W`.
 * Identifiers in camel case or with any separators are split first.
 */
export const meaning = remembered((text) => {
  if (isAscii(text)) return asciiMeaning(text);
  let bits = 0;
  if (wide.test(text)) {
    const plain = text.normalize('NFC').toLowerCase();
    for (const [sequence, sequenceBits] of sequences) if (plain.includes(sequence)) bits |= sequenceBits;
    // "TLSで接続": Latin words stand in such texts without spaces.
    bits |= asciiMeaning(text.replace(beyondAscii, ' '));
  }
  const plain = folded(text);
  if (isAscii(plain)) return bits | asciiMeaning(plain);
  for (const word of plain.toLowerCase().split(separators)) if (word.length > 1) bits |= wordBits(word);
  return bits;
});
