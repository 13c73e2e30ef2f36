import type { CardAction, Show, ShownAs } from '../guide/show.ts';
import type { ConceptId } from '../labels/concepts.ts';
import type { FillReport, MailValues, Preview } from '../mailform/roles.ts';
import type { Observation } from '../pages/observation.ts';
import type { PageWords } from '../words/words-here.ts';

/** The made-up pages: each that the guide points at something on. `form` is the other app's. */
export const practicePages = [
  'home',
  'hub',
  'proofs',
  'wizard',
  'app-password',
  'mail',
  'settings',
  'locked',
  'forwarding',
  'form',
] as const;
export type PracticePage = (typeof practicePages)[number];

/** What the replica's own sentences say, in the person's language; labels come from the label tables. */
export interface PracticeTexts {
  /** Our own words for labels that the tables know by stems alone, or only in English. */
  labels: { [concept in ConceptId]?: string | undefined };
  /** What leads to the account's first page. */
  account: string;
  wizard: string;
  appPassword: string;
  /** Asks to sign in once more, before the settings for other apps. */
  wall: string;
  form: { title: string; host: string; port: string; security: string; username: string; password: string };
  test: string;
  tested: string;
}

export interface PracticeLook {
  /** What the cards say. */
  cards: PageWords;
  /** BCP 47 tag. */
  language: string;
  dir: 'ltr' | 'rtl';
  theme: 'system' | 'light' | 'dark';
  texts: PracticeTexts;
}

/** What the page around the frame takes from it. Both are ours and of one origin: plain calls, no messages. */
export interface PracticeHost {
  /** What the replica shows now, and which switches count as saved; gives what the guide shall show there, or null for nothing. */
  seen(
    what: Pick<Observation, 'page' | 'state' | 'obstacles'> & {
      settled: Pick<Observation['state'], 'pop' | 'imap'>;
    },
  ): Show | null;
  located(control: Show['control'], outcome: ShownAs | null): void;
  /** The person pressed something in the card. */
  action(action: CardAction): void;
  /** The person pressed the form's test button. */
  tested(): void;
}

/** The frame with the made-up pages, as the page around it uses it. */
export interface PracticeFrame {
  begin(host: PracticeHost, look: PracticeLook): void;
  open(page: PracticePage): void;
  /** Looks again: the state that `seen` answers from has changed. */
  refresh(): void;
  /** The one read, from the replica's own element. */
  readPassword():
    | { ok: true; value: string }
    | { ok: false; reason: 'not-on-page' | 'not-found' | 'ambiguous' };
  preview(values: MailValues): Promise<Preview | null>;
  fill(password: string | null, rows: { id: string; on: boolean }[]): Promise<FillReport | null>;
  undo(): Promise<FillReport | null>;
  /** Takes the numbered rings off the form. */
  endPreview(): void;
}

/** Under this name the frame's window holds its `PracticeFrame`. */
export const frameName = 'signpostPractice';
