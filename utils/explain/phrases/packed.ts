import type { CauseId } from '../cause.ts';
import type { Phrases } from './phrase.ts';

/** Phrases as they are shipped: a line for each group, its cause and weight, then its words as `level` levels them. Pure. */
export const packed = (all: readonly Phrases[], level: (words: string) => string): string =>
  all.map(({ cause, weight, words }) => [`${cause} ${weight}`, ...words.map(level)].join('|')).join('\n');

/** What `packed` packed. */
export const unpacked = (lines: string): Phrases[] =>
  lines.split('\n').map((line) => {
    const [head = '', ...words] = line.split('|');
    const [cause, weight] = head.split(' ');
    return { cause: cause as CauseId, weight: Number(weight), words };
  });
