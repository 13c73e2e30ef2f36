import { entries } from './lexicon/all.ts';
import { withCompoundsTakenApart } from './lexicon/compounds.ts';
import { once } from './once.ts';

/** Scripts written without blanks, or with what belongs to a word glued to it: spellings are found inside of words. */
const gluing =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;

interface Spelling {
  pattern: RegExp;
  length: number;
  to: string;
}

/** Spellings in letters by their first three, longest first, whatever order they are listed in; those of gluing scripts in one pattern. */
const spellings = once(() => {
  const buckets = new Map<string, Spelling[]>();
  const glued = new Map<string, string>();
  for (const [to, foreign] of entries) {
    for (const raw of foreign.split(' ')) {
      const words = raw.replace(/\|/gu, ' ');
      if (gluing.test(words)) {
        glued.set(words, to);
        continue;
      }
      const pattern = words
        .replace(/[.^$+?()[\]{}]/gu, '\\$&')
        .replace(/ /gu, '[ \\n]')
        .replace(/\*/gu, '[a-z\u0370-\u04ff]{0,8}');
      const key = words.replace(/[* ].*$/u, '').slice(0, 3);
      const spelling = {
        pattern: new RegExp(`${pattern}(?![a-z\\d\u0370-\u04ff]|\\.[a-z])`, 'uy'),
        length: words.length,
        to,
      };
      buckets.set(
        key,
        [...(buckets.get(key) ?? []), spelling].sort(
          (x, y) => y.length - x.length || (x.pattern.source < y.pattern.source ? -1 : 1),
        ),
      );
    }
  }
  const gluedPattern = new RegExp([...glued.keys()].sort((x, y) => y.length - x.length).join('|'), 'gu');
  return { buckets, glued, gluedPattern };
});

/** Single words of the table, English and foreign, without their endings: what a torn word may have been. */
export function lexiconWords(): string[] {
  return entries.flatMap(([to, foreign]) =>
    [to, ...foreign.split(/[ |]/u)]
      .map((word) => word.replace(/\*$/u, ''))
      .filter((word) => /^[a-z\u0370-\u04ff]{5,}$/u.test(word)),
  );
}

/** Spellings found inside of words, whose signs stand for syllables or words each. */
export const gluedSpellings = (): Iterable<string> => spellings().glued.keys();

/** Not the labels of a host name: the "com" of outlook.com is no Portuguese. */
const word = /(?<![a-z\d\u0370-\u04ff]|[a-z\d]\.)[a-z\u0370-\u04ff]+/gu;

/** Canonical text with the known foreign words put back into English; the same text when it has none. */
export function inEnglish(text: string): string {
  const once = translated(text);
  const apart = withCompoundsTakenApart(once);
  return apart === once ? once : translated(apart);
}

function translated(text: string): string {
  const { buckets, glued, gluedPattern } = spellings();
  const mixed = text.replace(gluedPattern, (foreign) => ` ${glued.get(foreign) ?? foreign} `);
  let out = '';
  let at = 0;
  for (const { index, 0: found } of mixed.matchAll(word)) {
    if (index < at) continue;
    // "n'existe" is one word, "l'acces" two.
    const elided =
      mixed[index + found.length] === "'" ? (buckets.get(mixed.slice(index, index + 3)) ?? []) : [];
    for (const { pattern, to } of [...elided, ...(buckets.get(found.slice(0, 3)) ?? [])]) {
      pattern.lastIndex = index;
      if (!pattern.test(mixed)) continue;
      out += mixed.slice(at, index) + to;
      at = pattern.lastIndex;
      break;
    }
  }
  return (out + mixed.slice(at)).replace(/ {2,}/gu, ' ');
}
