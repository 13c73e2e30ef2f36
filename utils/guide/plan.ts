import type { Journey, MailboxFacts, StepId } from './facts.ts';
import type { Plan, PlannedStep } from './plan-types.ts';
import type { Route } from './route.ts';
import { stepOrder, steps } from './steps.ts';

type Done = Pick<PlannedStep, 'at' | 'unconfirmed'> & { how: 'seen' | 'told' };

/** A step counts as done by what a page showed, else by what happened in the other app, else by the person's word. */
function doneBy(
  step: StepId,
  journey: Journey,
  facts: MailboxFacts | undefined,
  needs: Route['needs'],
): Done | null {
  const mark = journey.marks[step];
  const told: Done | null = mark ? { how: mark.how, at: mark.at } : null;
  switch (step) {
    case 'two-step':
      if (facts?.twoStep?.value === 'on') return fromSighting(facts.twoStep);
      return told;
    case 'app-password':
      if (facts?.appPassword) return fromSighting(facts.appPassword);
      return told;
    case 'pop-imap': {
      const seen = needs.map((protocol) => facts?.[protocol]).filter((s) => s?.value === 'on');
      if (needs.length > 0 && seen.length === needs.length) {
        const latest = seen.reduce((a, b) => (a && b && a.at >= b.at ? a : b));
        return latest ? { ...fromSighting(latest), unconfirmed: seen.some((s) => !s?.confirmed) } : told;
      }
      return told;
    }
    case 'authorize':
    case 'fill':
    case 'test':
      return told;
    default:
      return step satisfies never;
  }
}

const fromSighting = (s: { at: number; how: 'seen' | 'told'; confirmed: boolean }): Done => ({
  how: s.how,
  at: s.at,
  unconfirmed: s.how === 'seen' && !s.confirmed,
});

/**
 * The checklist for one journey: a pure function of what is known.
 * Exactly one step is `now` while the journey is open; a refused password closes what is left of that way.
 */
export function plan(journey: Journey, facts: MailboxFacts | undefined, route: Route): Plan {
  const planned: PlannedStep[] = [];
  let current: StepId | undefined;
  const appPasswordDone = doneBy('app-password', journey, facts, route.needs) !== null;
  for (const id of stepOrder) {
    if (!steps[id].ways.includes(route.way)) continue;
    const done = doneBy(id, journey, facts, route.needs);
    if (done) {
      planned.push({
        id,
        status: done.how,
        ...(done.at !== undefined && { at: done.at }),
        ...(done.unconfirmed && { unconfirmed: true }),
      });
      continue;
    }
    const notNeeded =
      (id === 'pop-imap' && route.needs.length === 0) ||
      // Whoever has an app password has two-step verification on: it exists only then.
      (id === 'two-step' && appPasswordDone);
    if (notNeeded) planned.push({ id, status: 'not-needed' });
    else if (route.closed) planned.push({ id, status: 'closed' });
    else if (current === undefined) {
      current = id;
      planned.push({ id, status: 'now' });
    } else planned.push({ id, status: 'later' });
  }
  const last: StepId = route.way === 'official' ? 'authorize' : 'test';
  const lastDone = planned.some((s) => s.id === last && (s.status === 'seen' || s.status === 'told'));
  const outcome = route.closed ? 'closed' : lastDone ? 'connected' : 'open';
  return {
    way: route.way,
    otherWays: route.otherWays,
    reasons: route.reasons,
    steps: planned,
    ...(current !== undefined && outcome === 'open' && { current }),
    outcome,
    needs: route.needs,
  };
}
