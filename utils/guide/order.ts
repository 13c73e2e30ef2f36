import type { Observation } from '../pages/observation.ts';
import type { Journey, Store } from './facts.ts';
import { type Instruction, instruct } from './instruct.ts';
import type { Plan } from './plan-types.ts';
import type { CardButton, ShowOrder } from './show.ts';
import type { TickedStep } from './ticked.ts';

/** Slots whose card offers the page on which the step is done. */
const offersDirectLink = new Set<Instruction['slot']>([
  'page-sections-missing',
  'page-other',
  'page-app-password-taken',
]);
/**
 * Controls that lead to a page which an address opens as well, for when they are not found. A switch or Save has none: to open
 * its page again would lose what was changed there.
 */
const hasDirectLink = new Set<Instruction['control']>([
  'home.security',
  'hub.manageSignIn',
  'proofs.twoStepTurnOn',
  'proofs.createAppPassword',
  'outlook.settingsButton',
  'outlook.forwardingMenuItem',
]);
/** Slots on which nothing is left to do by oneself. */
const nothingToDo = new Set<Instruction['slot']>(['page-all-done', 'page-app-password-taken']);

/** What a page showed, and what only the keeper of the state knows. */
export interface Reported {
  store: Store;
  journey: Journey;
  plan: Plan;
  seen: Pick<Observation, 'page' | 'state' | 'obstacles'> & { report: number };
  /** An app password taken for this mailbox is being kept. */
  passwordTaken: boolean;
  /** A step that this very report completed, to be celebrated once. */
  ticked: TickedStep | undefined;
  now: number;
}

/** Turns what a page shows into what its guide shall show; the guide says it in the person's language. Pure. */
export function orderFor({ store, journey, plan, seen, passwordTaken, ticked, now }: Reported): ShowOrder {
  const facts = store.mailboxes[journey.address];
  const instruction = instruct({
    plan,
    page: seen.page,
    state: seen.state,
    obstacles: seen.obstacles,
    passwordTaken,
    otherAccount: facts?.otherAccount !== undefined && seen.state.account === facts.otherAccount.value,
  });
  const { slot } = instruction;
  const counted = plan.steps.filter((s) => s.status !== 'not-needed');
  const step = plan.current ?? plan.steps.at(-1)?.id ?? 'test';
  const position = counted.findIndex((s) => s.id === step) + 1;
  // Beside a dialog, or before all of the page is there, nobody needs the page that makes a password.
  const waits = instruction.control === 'proofs.createAppPassword' && seen.obstacles.length > 0;
  const direct = offersDirectLink.has(slot) || (hasDirectLink.has(instruction.control) && !waits);
  const actions: CardButton[] = [
    ...(direct ? (['open-direct'] as const) : []),
    ...(nothingToDo.has(slot) ? [] : (['did-it-myself'] as const)),
    // This and the link past a control are shown only while it is not found (utils/content/pointing.ts).
    ...(instruction.control ? (['report-page'] as const) : []),
  ];
  return {
    report: seen.report,
    at: now,
    journey: journey.id,
    step,
    control: instruction.control,
    card: {
      slot,
      values: { seen: facts?.otherAccount?.value ?? '', wanted: journey.address },
      progress: { at: position, of: counted.length },
      actions,
    },
    ...(ticked !== undefined && { ticked: { step: ticked, at: now } }),
    theme: store.settings.theme,
  };
}
