import { recipeFor } from '../apps/index.ts';
import type { Before } from '../explain/before.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { type Answers, withAnswers } from '../explain/questions.ts';
import { statement } from '../explain/rank.ts';
import { accountKind } from '../guide/account-kind.ts';
import type { Journey, Store } from '../guide/facts.ts';
import { findJourney, markStep, passwordSignIn, rememberCause } from '../guide/journeys.ts';
import { secretMetaItem } from '../session/checked-items.ts';
import { loadStore } from '../store/store-item.ts';
import { updateStore } from '../store/writer.ts';
import type { TabWork } from '../view.ts';
import { refreshGuides } from './guide-answers.ts';
import { planOf } from './plan-of.ts';
import { dropSecret } from './secret-answers.ts';
import { isSuccess } from './success.ts';
import { changeWork } from './works.ts';

/** What came before an error, for its explanation. */
async function beforeOf(store: Store, journey: Journey): Promise<Before> {
  const plan = planOf(store, journey);
  const meta = await secretMetaItem.getValue();
  return {
    way: plan.way,
    ...(plan.current && { step: plan.current }),
    filled: journey.marks.fill !== undefined,
    freshAppPassword:
      meta?.address === journey.address || store.mailboxes[journey.address]?.appPassword !== undefined,
    accountKind: accountKind(journey.address),
  };
}

/** The text itself says that passwords are refused; no conclusion from what came before, nor from single words. */
function saysRefused(text: string): boolean {
  const [first] = explain(text).causes;
  return first?.id === 'basic-auth-disabled' && first.weight >= statement;
}

/**
 * Explains an error text for a journey and keeps its cause alone. The text itself is dropped.
 * The password way closes only when the text itself says that passwords are refused, not when that is
 * merely the likeliest reading of a bare refusal.
 */
export async function explainFor(
  journeyId: string | null,
  text: string,
  how: 'seen' | 'told',
  now: number,
  answers: Answers = {},
): Promise<Explanation> {
  const { store } = await loadStore();
  const journey = findJourney(store, journeyId ?? undefined);
  if (!journey) return explain(text, withAnswers({}, answers));
  const explanation = explain(text, withAnswers(await beforeOf(store, journey), answers));
  const cause = explanation.causes[0]?.id;
  if (explanation.kind !== 'explained' || explanation.inferred || !cause) return explanation;
  const saysSo = saysRefused(text);
  await updateStore((s) => {
    const kept = rememberCause(s, journey.id, cause, now);
    return saysSo ? passwordSignIn(kept, journey.address, 'refused', how, now) : kept;
  });
  if (saysSo) await dropSecret(journey.address);
  else await refreshGuides();
  return explanation;
}

/** The app works: the step is done, and the password is needed no longer. */
export async function itWorked(journey: Journey, how: 'seen' | 'told', now: number): Promise<void> {
  await updateStore((store) => {
    const way = planOf(store, journey).way;
    const done = markStep(store, journey.id, way === 'official' ? 'authorize' : 'test', how, now);
    return way === 'password' ? passwordSignIn(done, journey.address, 'accepted', how, now) : done;
  });
  await dropSecret(journey.address);
}

/** Failures nearer to each other than this are one, ms. */
const sameFailureMs = 1500;

/** Takes the app's own words after a fill: a success, a cause, or nothing that Signpost understands. */
export async function takeResult(work: TabWork, text: string, now: number): Promise<void> {
  const { store } = await loadStore();
  const journey = findJourney(store, work.journey);
  if (!journey) return;
  const { way } = planOf(store, journey);
  if (isSuccess({ app: journey.app, way, address: journey.address }, text)) {
    await itWorked(journey, 'seen', now);
    await changeWork(work.tabId, (w) => (w ? { ...w, seenResult: 'success', pending: null } : w));
    return;
  }
  // The app's own sentence, known from its help, is no hint but its answer, however much else the page says.
  const own = recipeFor(journey.app).messages.find((message) => text.includes(message.text))?.text;
  const [first] = explain(own ?? text, await beforeOf(store, journey)).causes;
  // Without a statement it may be a hint on the app's page ("port 587, STARTTLS required") rather than an answer; what the
  // person pastes is taken at its word, what is watched is not.
  if (!first || (own === undefined && first.weight < statement)) return;
  const failedBefore = work.seenResult !== undefined;
  // One failure may be told in several places of the page; only a later one is another.
  if (failedBefore && now - work.at < sameFailureMs) return;
  const normal = !failedBefore && way === 'password' && recipeFor(journey.app).firstTestFails !== undefined;
  if (normal && !saysRefused(text)) {
    const again = { cause: first.id, again: true } as const;
    await changeWork(work.tabId, (w) => (w ? { ...w, seenResult: again, at: now } : w));
    return;
  }
  await explainFor(journey.id, own ?? text, 'seen', now);
  await changeWork(work.tabId, (w) => (w ? { ...w, seenResult: { cause: first.id }, pending: null } : w));
}
