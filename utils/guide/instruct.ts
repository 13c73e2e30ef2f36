import type { ControlId, PageId } from '../pages/ids.ts';
import type { Obstacle, PageState } from '../pages/observation.ts';
import type { StepId } from './facts.ts';
import type { Plan } from './plan-types.ts';

/** Cards that point at no control. Their words are `card.<slot>.…` (utils/words). */
export const pageSlots = [
  'page-identity-check',
  'page-signed-out',
  'page-app-password-taken',
  'page-sections-missing',
  'page-needs-two-step',
  'page-outlook-loading',
  'page-other',
  'page-other-account',
  'page-all-done',
] as const;
export type PageSlot = (typeof pageSlots)[number];
type Dashed<T extends string> = T extends `${infer A}.${infer B}` ? `${A}-${B}` : T;
export type ControlSlot = Dashed<ControlId>;

/** What to show on the page: a control to ring with its card, or a card of words only. */
export interface Instruction {
  control: ControlId | null;
  slot: ControlSlot | PageSlot;
}

/** What the choice depends on: the plan, the page as it is now, and two things only the background knows. */
export interface Situation {
  plan: Plan;
  page: PageId;
  state: PageState;
  obstacles: readonly Obstacle[];
  /** An app password taken on this page is being kept. */
  passwordTaken: boolean;
  /** Another account than the one being connected is signed in. */
  otherAccount: boolean;
}

const at = (control: ControlId): Instruction => ({ control, slot: control.replace('.', '-') as ControlSlot });
const words = (slot: PageSlot): Instruction => ({ control: null, slot });

/** Pages that only lead somewhere: the way on is the same for every step on Microsoft's account pages. */
const towardsProofs: Partial<Record<PageId, ControlId>> = {
  'account-home': 'home.security',
  'security-hub': 'hub.manageSignIn',
};

/**
 * Chooses what the guide shows for the current step on the page in front of the person.
 * Total: every page and step has an answer, in the worst case words and a way on.
 */
export function instruct(s: Situation): Instruction {
  if (s.plan.outcome !== 'open' || !s.plan.current) return words('page-all-done');
  if (s.page === 'identity-check') return words('page-identity-check');
  if (s.obstacles.includes('signed-out')) return words('page-signed-out');
  if (s.otherAccount) return words('page-other-account');
  const step: StepId = s.plan.current;
  // Nothing here may make the person open this page again: each time makes a password.
  if (s.page === 'app-password' && s.passwordTaken && step === 'pop-imap')
    return words('page-app-password-taken');
  switch (step) {
    case 'two-step':
      return twoStep(s);
    case 'app-password':
      return appPassword(s);
    case 'pop-imap':
      return popImap(s);
    case 'authorize':
    case 'fill':
    case 'test':
      return words('page-all-done');
    default:
      return step satisfies never;
  }
}

function twoStep(s: Situation): Instruction {
  if (s.page === 'two-step-wizard') return at('wizard.next');
  if (s.page === 'proofs') return at('proofs.twoStepTurnOn');
  return leadToProofs(s);
}

function appPassword(s: Situation): Instruction {
  if (s.page === 'app-password') return at('appPassword.value');
  if (s.page === 'two-step-wizard') return at('wizard.next');
  if (s.page === 'proofs') {
    if (s.state.twoStep === 'off') return words('page-needs-two-step');
    if (s.state.appPasswords === 'absent') return words('page-sections-missing');
    return at('proofs.createAppPassword');
  }
  return leadToProofs(s);
}

function leadToProofs(s: Situation): Instruction {
  const control = towardsProofs[s.page];
  return control ? at(control) : words('page-other');
}

function popImap(s: Situation): Instruction {
  switch (s.page) {
    case 'outlook-mail':
      return s.obstacles.includes('loading') ? words('page-outlook-loading') : at('outlook.settingsButton');
    case 'outlook-settings':
      return at('outlook.forwardingMenuItem');
    case 'outlook-forwarding-locked':
      return at('outlook.wallSignIn');
    case 'outlook-forwarding': {
      const off = s.plan.needs.find((protocol) => s.state[protocol] === 'off');
      if (off) return at(off === 'pop' ? 'outlook.popSwitch' : 'outlook.imapSwitch');
      if (s.state.unsavedChanges) return at('outlook.save');
      if (s.obstacles.includes('loading')) return words('page-outlook-loading');
      const unknown = s.plan.needs.find((protocol) => s.state[protocol] === undefined);
      if (unknown) return at(unknown === 'pop' ? 'outlook.popSwitch' : 'outlook.imapSwitch');
      // Both show "on" and nothing is said about saving: the person presses Save to be sure.
      return at('outlook.save');
    }
    default:
      return words('page-other');
  }
}
