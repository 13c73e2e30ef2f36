import { colon } from '../../utils/words/signs.ts';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { stepTitle } from './step-title.ts';

/** "I did this myself", or taking that back. Nothing for what a page showed or for a closed way. */
export function ToldButton(props: StepProps) {
  const { step, journey, words, actions, language } = props;
  if (step.status === 'seen' || step.status === 'closed') return null;
  const done = step.status === 'told';
  const text = words(done ? 'step.not-done' : 'step.told');
  return (
    <Button
      kind="quiet"
      label={text + colon(language) + stepTitle(props)}
      onPress={() => void actions.tell(journey.id, step.id, !done)}
    >
      {text}
    </Button>
  );
}
