import type { StepId } from '../guide/facts.ts';
import type { CauseId } from './cause.ts';
import type { QuestionId } from './questions.ts';

/** An error text explained: ranked causes, or an honest "unknown". Holds no part of the text. */
export interface Explanation {
  /** Best first; empty when unknown. */
  causes: { id: CauseId; weight: number }[];
  /** The step to open again, if the first cause has one. */
  reopen?: StepId;
  /** `foreign`: the error is some other provider's. `not-an-error`: nothing in it looks like a mail error. */
  kind: 'explained' | 'unknown' | 'foreign' | 'not-an-error';
  /** Whose error it is, when `foreign` and known by name. */
  provider?: string;
  /** The words said nothing; the causes are the likeliest after the person's answers. */
  inferred?: boolean;
  /** A dry test whose answer leaves the password way open. */
  goesOn?: boolean;
  /** Short questions that would narrow it, by id (`question.<id>`). */
  questions: QuestionId[];
}
