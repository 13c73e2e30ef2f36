import { memoryOf } from '../memory.ts';

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

/** What this app knows of a practice world. */
export const stateOf = memoryOf<SaleSmartlyState>(() => ({ pending: new Map() }));
