import { memoryOf } from '../memory.ts';

export const securities = ['None', 'SSL', 'TLS', 'STARTTLS'] as const;
export type Security = (typeof securities)[number];

export interface PetSitterState {
  companyName: string;
  /** Where the mail of a passed test goes (Admin > Settings > Company Information). */
  companyEmail: string;
  senderName: string;
  ownAccount: boolean;
  accountType: 'Internal' | 'SMTP';
  directOnly: boolean;
  /** Email Configuration as last sent to the test. Without the password: this app forgets it each time. */
  configuration: { sender: string; host: string; username: string; security: Security; port: string };
  working: boolean;
  /** Where blind copies go (Email Options); shown again, never used. */
  bcc: string;
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
    bcc: '',
    testsOldSettings: false,
  };
}
