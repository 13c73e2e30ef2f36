import type { Pending } from '../authorization.ts';
import { memoryOf } from '../memory.ts';

export const securities = ['None', 'SSL', 'TLS', 'STARTTLS'] as const;
export type Security = (typeof securities)[number];

/** "Email Configuration Type", as its help of 2024-09-12 names them, and the app's own system. */
export const accountTypes = ['Internal', 'SMTP', 'Google', 'Microsoft'] as const;
export type AccountType = (typeof accountTypes)[number];

export interface PetSitterState {
  companyName: string;
  /** Where the mail of a passed test goes (Admin > Settings > Company Information). */
  companyEmail: string;
  senderName: string;
  ownAccount: boolean;
  accountType: AccountType;
  /** Authorizations at Microsoft under way. */
  pending: Pending;
  /** The mailbox that signed in at Microsoft, or that it came to nothing. */
  microsoft?: { address: string } | 'failed';
  directOnly: boolean;
  /** Email Configuration as last sent to the test. Without the password: this app forgets it each time. */
  configuration: { sender: string; host: string; username: string; security: Security; port: string };
  working: boolean;
  /** "BCC All Direct Emails To Company" (Email Options); shown again, never used. */
  bcc: boolean;
  /** The next test is of the settings as they were before (see site.ts). */
  testsOldSettings: boolean;
}

/** What this app knows of a practice world. */
export const stateOf = memoryOf<PetSitterState>(fresh);

function fresh(): PetSitterState {
  return {
    companyName: 'Happy Tails Pet Care',
    companyEmail: 'office@happytails.example',
    senderName: 'Happy Tails Pet Care',
    ownAccount: false,
    accountType: 'Internal',
    directOnly: false,
    configuration: { sender: '', host: '', username: '', security: 'None', port: '25' },
    working: false,
    bcc: false,
    pending: new Map(),
    testsOldSettings: false,
  };
}

/** Whether mail can leave from the person's own account: by a tested password, or by Microsoft's sign-in. */
export const isConnected = ({ working, accountType, microsoft }: PetSitterState): boolean =>
  accountType === 'Microsoft' ? typeof microsoft === 'object' : working;
