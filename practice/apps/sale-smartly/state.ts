import type { PracticeWorld } from '../../world.ts';

/** Why an authorization came to nothing; each has the app's own sentence. */
export type AuthorizationFailure = 'mismatch' | 'failed';

export interface Mailbox {
  address: string;
  folders: string[];
  /** Folders the person chose; absent until synchronisation was started. */
  synced?: string[];
}

export interface SaleSmartlyState {
  /** Authorizations under way: the address asked for, by OAuth2 state (RFC 6749, section 10.12). */
  pending: Map<string, string>;
  failure?: { reason: AuthorizationFailure; address: string };
  mailbox?: Mailbox;
}

const states = new WeakMap<PracticeWorld, SaleSmartlyState>();

/** What this app knows, in memory only, one for each practice world. */
export function stateOf(world: PracticeWorld): SaleSmartlyState {
  let state = states.get(world);
  if (!state) {
    state = { pending: new Map() };
    states.set(world, state);
  }
  return state;
}

/** Puts the app back to how it starts. */
export function resetSaleSmartly(world: PracticeWorld): void {
  states.delete(world);
}
