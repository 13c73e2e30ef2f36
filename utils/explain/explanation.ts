import type { StepId, Way } from '../guide/facts.ts';
import type { CauseId } from './cause.ts';
import type { QuestionId } from './questions.ts';

/** What came before an error, which changes what it means. Absent = not known. */
export interface Before {
  way?: Way;
  step?: StepId;
  filled?: boolean;
  freshAppPassword?: boolean;
  /** Which password was tried. A made-up one is the dry test: are passwords taken at all? */
  tried?: 'made-up' | 'app-password' | 'account-password';
  /** An `AccountKind` (utils/guide/account-kind.ts). */
  accountKind?: string;
  doing?: 'send' | 'read';
  since?: 'never' | 'stopped';
  /** Where the message was seen. */
  page?: 'app' | 'microsoft';
}

/** An error text explained: ranked causes, or an honest "unknown". Holds no part of the text. */
export interface Explanation {
  /** Best first; empty when unknown. */
  causes: { id: CauseId; weight: number }[];
  /** The step to open again, if the first cause has one. */
  reopen?: StepId;
  /** `foreign`: the error is some other provider's. `not-an-error`: nothing in it looks like a mail error. */
  kind: 'explained' | 'unknown' | 'foreign' | 'not-an-error';
  /** Whose error it is, when `foreign`. */
  provider?: string;
  /** The words said nothing; the causes are the likeliest after the person's answers. */
  inferred?: boolean;
  /** A dry test whose answer leaves the password way open. */
  goesOn?: boolean;
  /** Short questions that would narrow it, by id (`question.<id>`). */
  questions: QuestionId[];
}
