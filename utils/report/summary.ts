import type { Explanation } from '../explain/explanation.ts';
import type { Journey, Store } from '../guide/facts.ts';
import type { Plan, PlannedStep } from '../guide/plan-types.ts';

export interface SummaryInput {
  store: Store;
  plan: Plan;
  journeyId: string;
  explanation?: Explanation;
}

/**
 * A summary for the app's support people, in English: which app and way, each step with what was seen on a
 * page and what the person told, and what the error means. Holds no address, no secret, no error text, and
 * nothing a person typed.
 * @returns plain text, or a line saying so when the journey is not known
 */
export function summary({ store, plan, journeyId, explanation }: SummaryInput): string {
  const journey = store.journeys.find((j) => j.id === journeyId);
  if (!journey) return 'Signpost: this journey is no longer there.';
  const lines = [
    'Signpost summary for support',
    `App: ${appName(journey)}`,
    `For: ${{ send: 'sending', read: 'reading', both: 'sending and reading' }[journey.purpose]}`,
    `Way: ${plan.way === 'official' ? 'official sign-in (OAuth2)' : 'password sign-in (app password)'} (${plan.reasons.join(', ')})`,
    `Outcome: ${plan.outcome}`,
    'Steps:',
    ...plan.steps.map((step) => `- ${step.id}: ${stepWords(step)}`),
    ...factLines(store, journey),
  ];
  const cause = explanation?.causes[0]?.id ?? journey.lastCause?.cause;
  if (cause) lines.push(`Error: ${causeId(cause)}`);
  else if (explanation) lines.push(`Error: ${explanation.kind}`);
  return lines.join('\n');
}

/** A recipe's id is ours; the name of another app is the person's own text and is left out. */
function appName(journey: Journey): string {
  return journey.app === 'other' || !/^[a-z0-9-]{1,40}$/.test(journey.app) ? 'another app' : journey.app;
}

const causeId = (cause: string): string => (/^[a-z0-9-]{1,60}$/.test(cause) ? cause : 'unknown');

function stepWords(step: PlannedStep): string {
  const when =
    step.at === undefined ? '' : ` on ${new Date(step.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  switch (step.status) {
    case 'seen':
      return `seen on the page${when}${step.unconfirmed ? ', account not confirmed' : ''}`;
    case 'told':
      return `told by the person${when}`;
    case 'now':
      return 'current';
    case 'later':
      return 'not yet';
    case 'not-needed':
      return 'not needed';
    case 'closed':
      return 'closed: Microsoft refused this way';
  }
}

function factLines(store: Store, journey: Journey): string[] {
  const facts = store.mailboxes[journey.address];
  if (!facts) return [];
  const lines: string[] = [];
  for (const [name, fact] of [
    ['Two-step verification', facts.twoStep],
    ['App passwords', facts.appPasswords],
    ['POP', facts.pop],
    ['IMAP', facts.imap],
    ['Password sign-in', facts.passwordSignIn],
  ] as const) {
    if (fact)
      lines.push(`${name}: ${fact.value} (${fact.how}${fact.confirmed ? '' : ', account not confirmed'})`);
  }
  if (facts.otherAccount) lines.push('Another account was seen signed in.');
  return lines;
}
