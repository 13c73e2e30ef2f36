import type { PracticeWorld } from '../../world.ts';

/** The last values of the form, without passwords, and what the last check said. */
export interface PlainState {
  form: Record<string, string>;
  result?: { sending: CheckLine; receiving: CheckLine };
}

export interface CheckLine {
  ok: boolean;
  text: string;
}

const states = new WeakMap<PracticeWorld, PlainState>();

/** What this app knows, in memory only, one for each practice world. */
export function stateOf(world: PracticeWorld): PlainState {
  let state = states.get(world);
  if (!state) {
    state = { form: {} };
    states.set(world, state);
  }
  return state;
}

/** Puts the app back to how it starts. */
export function resetPlain(world: PracticeWorld): void {
  states.delete(world);
}
