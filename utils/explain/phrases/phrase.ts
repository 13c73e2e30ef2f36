import type { CauseId } from '../cause.ts';

/**
 * Words by which a cause is known. `…` stands for up to 80 characters of anything. Spelling is free in the
 * ways `canonical` (../canonical.ts) levels: case, quotes, contractions, "e-mail".
 *
 * `weight` says how much the words alone decide, 0 to 100:
 * 95-100 the server states the cause · 80-94 only one cause is ever put like this · 60-79 the usual
 * meaning · 40-59 a hint that anything more definite beats.
 */
export interface Phrases {
  cause: CauseId;
  weight: number;
  words: readonly string[];
}
