import type { Plan } from './plan-types.ts';

/** The steps that a page of Microsoft shows done. What ends in the app or in the panel is celebrated there. */
export const tickedOnPage = ['two-step', 'pop-imap'] as const;
export type TickedStep = (typeof tickedOnPage)[number];

const statusOf = (plan: Plan, id: TickedStep) => plan.steps.find((step) => step.id === id)?.status;

/** The step that a page has just shown done and that was not done before, to be celebrated once. Pure. */
export function tickedBetween(before: Plan, after: Plan): TickedStep | undefined {
  return tickedOnPage.find((id) => {
    const was = statusOf(before, id);
    return statusOf(after, id) === 'seen' && was !== 'seen' && was !== 'told';
  });
}
