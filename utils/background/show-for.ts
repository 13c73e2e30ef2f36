import type { Journey, Store } from '../guide/facts.ts';
import { type Instruction, instruct } from '../guide/instruct.ts';
import type { CardAction, ShowOrder } from '../guide/show.ts';
import type { MessageData } from '../messages/protocol.ts';
import { secretMetaItem } from '../session/items.ts';
import { planOf } from './plan-of.ts';

/** Slots whose card offers the direct link to the page that makes an app password. */
const offersDirectLink = new Set<Instruction['slot']>([
  'page-sections-missing',
  'page-other',
  'page-wrong-settings',
]);
/** Slots on which nothing is left to do by oneself. */
const nothingToDo = new Set<Instruction['slot']>([
  'page-all-done',
  'page-step-done',
  'page-app-password-taken',
]);

/**
 * Turns what a page shows into what its guide shall show; the guide says it in the person's language.
 * @param ticked a step that this very report completed, to be celebrated once
 */
export async function showFor(
  store: Store,
  journey: Journey,
  seen: MessageData<'guide.observed'>,
  ticked: ShowOrder['step'] | undefined,
  now: number,
): Promise<ShowOrder> {
  const plan = planOf(store, journey);
  const meta = await secretMetaItem.getValue();
  const facts = store.mailboxes[journey.address];
  const instruction = instruct({
    plan,
    page: seen.page,
    state: seen.state,
    obstacles: seen.obstacles,
    passwordTaken: meta !== null && meta.address === journey.address,
    otherAccount: facts?.otherAccount !== undefined && seen.state.account === facts.otherAccount.value,
  });
  const { slot } = instruction;
  const counted = plan.steps.filter((s) => s.status !== 'not-needed');
  const step = plan.current ?? plan.steps.at(-1)?.id ?? 'test';
  const position = counted.findIndex((s) => s.id === step) + 1;
  const actions: CardAction[] = [
    ...(offersDirectLink.has(slot) ? (['open-direct'] as const) : []),
    ...(nothingToDo.has(slot) ? [] : (['did-it-myself'] as const)),
    // Shown only while the control is not found (utils/content/guide-runner.ts).
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
