import type { PracticeWorld } from '../../world.ts';

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
}

const states = new WeakMap<PracticeWorld, PetSitterState>();

/** What this app knows, in memory only, one for each practice world. */
export function stateOf(world: PracticeWorld): PetSitterState {
  let state = states.get(world);
  if (!state) {
    state = fresh();
    states.set(world, state);
  }
  return state;
}

/** Puts the app back to how it starts. */
export function resetPetSitter(world: PracticeWorld): void {
  states.delete(world);
}

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
  };
}
