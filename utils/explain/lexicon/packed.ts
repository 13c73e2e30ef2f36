import { likeBesideLike } from '../like-beside-like.ts';
import type { Spellings } from './spellings.ts';

/** The lexicon as it is shipped: English words, and for each script the spellings of every one of them, in their order. */
export interface Packed {
  english: string;
  scripts: readonly string[];
}

const between = ';';
/** Cyrillic small letters lie so far behind the letters of ASCII: one byte instead of two, a quarter less when compressed. */
const cyrillic = 0x430 - 0x41;
const plainCyrillic = /^[\u0430-\u0469 |*'-]+$/u;
const kinds = [
  /^[ -~]+$/u,
  plainCyrillic,
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /./u,
];
const inCyrillic = kinds.indexOf(plainCyrillic);

const shifted = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/** Packs spellings by English word and script: alphabets that stand apart compress better. Pure. */
export function packed(all: readonly Spellings[]): Packed {
  const words = new Map<string, string[]>();
  for (const [english, others] of all)
    words.set(english, [...(words.get(english) ?? []), ...others.split(' ')]);
  const order = likeBesideLike(words.keys());
  const scripts = kinds.map((_, kind) => {
    const streams = order.map((english) =>
      likeBesideLike(words.get(english) ?? [])
        .filter((one) => kinds.findIndex((is) => is.test(one)) === kind)
        .join(' '),
    );
    const stream = streams.join(between).replace(/;+$/u, '');
    return kind === inCyrillic ? shifted(stream, /[\u0430-\u0469]/gu, -cyrillic) : stream;
  });
  return { english: order.join(between), scripts };
}

/** What `packed` packed, script by script. */
export function unpacked({ english, scripts }: Packed): Spellings[] {
  const words = english.split(between);
  return scripts.flatMap((stream, kind) =>
    (kind === inCyrillic ? shifted(stream, /[A-z]/gu, cyrillic) : stream)
      .split(between)
      .flatMap((spellings, at): Spellings[] => (spellings === '' ? [] : [[words[at] ?? '', spellings]])),
  );
}
