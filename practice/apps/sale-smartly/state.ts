import type { Pending } from '../authorization.ts';
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
  pending: Pending;
  failure?: { reason: AuthorizationFailure; address: string };
  mailbox?: Mailbox;
}

/** What this app knows of a practice world. */
export const stateOf = memoryOf<SaleSmartlyState>(() => ({ pending: new Map() }));
