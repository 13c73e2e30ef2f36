import type { StepId, Way } from '../guide/facts.ts';

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
