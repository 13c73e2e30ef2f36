import type { JourneyProps } from '../props.ts';
import { PasswordCard } from './password-card.tsx';

/**
 * The app password above the checklist, while it is kept and the current step is none of those that show it
 * themselves: it must not be out of sight while its ten minutes run.
 */
export function KeptPassword(props: JourneyProps) {
  return isKeptAbove(props) ? <PasswordCard {...props} /> : null;
}

/** Whether the password stands above the checklist now, and so in none of the steps. */
export function isKeptAbove({ view, journey, plan }: JourneyProps): boolean {
  const inStep = plan.current === 'app-password' || plan.current === 'fill' || plan.current === 'test';
  return view.secret?.address === journey.address && !inStep && plan.outcome === 'open';
}
