import type { JourneyProps } from '../props.ts';
import { Progress } from '../ui/progress.tsx';

/** The app, the mailbox, and how far it is. */
export function JourneyHead({ journey, plan, words }: JourneyProps) {
  const counted = plan.steps.filter((step) => step.status !== 'not-needed');
  const done = counted.filter((step) => step.status === 'seen' || step.status === 'told').length;
  return (
    <header class="journey-head">
      <h1 tabIndex={-1}>
        <bdi>{journey.appName}</bdi>
      </h1>
      <p class="address">
        <span class="hidden-text">{words('journey.mailbox')} </span>
        <bdi>{journey.address}</bdi>
      </p>
      <Progress
        done={done}
        of={counted.length}
        text={words('journey.progress', { done, count: counted.length })}
      />
    </header>
  );
}
