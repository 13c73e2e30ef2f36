import { memoryOf } from '../memory.ts';

/** The last values of the form, without passwords, and what the last check said. */
export interface PlainState {
  form: Record<string, string>;
  result?: { sending: CheckLine; receiving: CheckLine };
}

export interface CheckLine {
  ok: boolean;
  text: string;
}

/** What this app knows of a practice world. */
export const stateOf = memoryOf<PlainState>(() => ({ form: {} }));
