import type { StepProps } from '../props.ts';
import { when } from '../ui/when.ts';

/** A step's state in words, so that no one has to know what a mark means. */
export function statusText({
  step,
  words,
  view,
  language,
}: Pick<StepProps, 'step' | 'words' | 'view' | 'language'>): string {
  const time = step.at === undefined ? '' : when(step.at, view.now, language);
  switch (step.status) {
    case 'seen':
      return words(step.unconfirmed ? 'status.unconfirmed' : 'status.seen', { time });
    case 'told':
      return words('status.told', { time });
    case 'now':
    case 'later':
    case 'not-needed':
    case 'closed':
      return words(`status.${step.status}`);
    default:
      return step.status satisfies never;
  }
}
