import type { StepId } from '../guide/facts.ts';
import { adviceEntries } from './advice-entries.ts';
import type { CauseId } from './cause.ts';
import { reopens } from './reopens.ts';

/** A key of locales/<lang>/causes.json. */
type MessageKey = `cause.${CauseId}.${'title' | 'what' | `try.${number}` | `dont.${number}`}`;

export interface Advice {
  title: MessageKey;
  /** What happened, in two sentences. */
  what: MessageKey;
  /** What to do, in this order. */
  steps: MessageKey[];
  /** What not to do. */
  dont: MessageKey[];
  /** The step of the checklist to open again, if the cure is there. */
  reopen?: StepId;
  /** Where this comes from; `date` is an ISO day. */
  source: { what: string; date: string; url?: string };
}

/** What to tell a person about a cause: keys of words, never words. Every cause has advice. */
export function adviceFor(cause: CauseId): Advice {
  const { tries, donts, source } = adviceEntries[cause];
  const numbered = <K extends 'try' | 'dont'>(kind: K, count: number): MessageKey[] =>
    Array.from({ length: count }, (_, index): MessageKey => `cause.${cause}.${kind}.${index + 1}`);
  const reopen = reopens(cause);
  return {
    title: `cause.${cause}.title`,
    what: `cause.${cause}.what`,
    steps: numbered('try', tries),
    dont: numbered('dont', donts),
    ...(reopen === undefined ? {} : { reopen }),
    source,
  };
}
