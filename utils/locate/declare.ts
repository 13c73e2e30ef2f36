import type { LabelId, WordId } from '../labels/concepts.ts';
import type { ControlId, PageId } from '../pages/ids.ts';
import type { Scan } from './page-scan.ts';
import type { Protocol } from './protocols.ts';
import type { Kind } from './walk.ts';

/**
 * A control as data: several independent descriptions and what speaks against it. No single one is
 * believed; prove.ts weighs them (docs/mend-a-page.md says how to mend one).
 */
export interface Declaration {
  control: ControlId;
  /** Pages on which it may be pointed at. */
  pages: PageId[];
  kinds: Kind[];
  /** Element ids seen in the wild, lower case. Hints only: they come and go. */
  ids: string[];
  /** Where its link leads (lower-case path). */
  links: RegExp[];
  /** Whole names it goes by. */
  labels: LabelId[];
  /** Other wordings by their parts: all words of one line must be in the name. */
  words: WordId[][];
  /** A short name with one of these acronyms in it will do, when nothing better does. */
  acronym?: Protocol;
  /** Words that make it something else. */
  against: WordId[];
  /**
   * The block it must stand in when its name alone would fit a neighbour as well ("Turn on").
   * A name that holds one of these words needs no block.
   */
  section?: WordId;
  /** Inside Outlook's settings panel only. */
  panel?: true;
  /** Two that say and link alike and are nevertheless one door (utils/pages/account-home.ts). */
  alike?: (a: Element, b: Element) => boolean;
  /**
   * The one button of a card titled after it will do (utils/pages/by-card.ts): whatever it says, or only in words that
   * another one says as well.
   */
  card?: 'any' | 'like-others';
  /** What its place on the page says for or against it. */
  place?: (element: Element, scan: Scan) => Evidence[];
}

/** What speaks for or against a candidate, by how much, and whether it stands behind others of nearly its weight. */
export type Evidence = [what: string, by: number, behind?: boolean];
