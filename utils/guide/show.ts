import type { appDeeds, appExtras } from '../apps/recipe.ts';
import { missReasons } from '../locate/located.ts';
import type { ControlId } from '../pages/ids.ts';
import type { StepId } from './facts.ts';
import type { Instruction } from './instruct.ts';
import type { TickedStep } from './ticked.ts';

/** Buttons a card's words may end in. None of them changes anything at Microsoft; none touches the password. */
export const cardButtons = ['did-it-myself', 'open-direct', 'report-page'] as const;
export type CardButton = (typeof cardButtons)[number];
/** What the person may do with a card. */
export const cardActions = [...cardButtons, 'fold', 'close'] as const;
export type CardAction = (typeof cardActions)[number];

/**
 * The words of one card, in the person's language, said by the script that draws it (utils/words/card-words.ts).
 * `{label}` in `found` stands for the control's name as it is written on the page.
 */
export interface CardWords {
  title: string;
  /** Shown while the control is found and ringed. */
  found: string;
  /** Shown while it is not: what to look for, in words. */
  missing: string;
  /** Shown when two or more controls fit. */
  ambiguous: string;
  why?: string;
  /** A warning that must be read before acting. */
  caution?: string;
  /** "Step 2 of 5", already in words. */
  progress: string;
  buttons: { action: CardButton; text: string }[];
  /** Names for assistive technology. */
  names: { card: string; fold: string; unfold: string; close: string; offScreen: string; move?: string };
}

/** What became of it in the page: ringed, why not, or that the page lets nothing of ours be drawn at all. */
export const shownAs = ['found', ...missReasons, 'undrawn'] as const;
export type ShownAs = (typeof shownAs)[number];

/** What the guide on a Microsoft page shall show now. `control: null` = words only. */
export interface Show {
  /** The report of the guide that this answers; an answer to an older report is out of date. */
  report: number;
  /** When it was made (ms since the epoch): of two answers to one report the later one holds. */
  at: number;
  journey: string;
  step: StepId;
  control: ControlId | null;
  words: CardWords;
  /** A step that has just ticked itself, to be celebrated once: its id and words. */
  ticked?: { step: TickedStep; at: number; text: string };
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: 'system' | 'light' | 'dark';
}

/** What a card shall say: the texts of a slot with their values, or what to do with a control of the other app. */
export type CardOrder = {
  progress: { at: number; of: number };
  actions: readonly CardButton[];
} & ({ slot: Instruction['slot']; values: Record<string, string> } | AppDeed);

/** Something to do on the other app's own page, by its recipe; `label` is the control's name there. */
interface AppDeed {
  deed: (typeof appDeeds)[number];
  also?: (typeof appExtras)[number];
  label: string;
  /** The mailbox's address, for what the card adds. */
  address: string;
}

/**
 * A `Show` as the background sends it: without words, which lie in the page in the person's language already. A
 * service worker cannot load a language when it is needed, and would have to carry them all.
 */
export interface ShowOrder extends Omit<Show, 'words' | 'lang' | 'dir' | 'ticked'> {
  card: CardOrder;
  ticked?: { step: TickedStep; at: number };
}
