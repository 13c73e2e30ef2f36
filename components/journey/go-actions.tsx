import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import type { StepProps } from './step-row.tsx';
import { stepTitle } from './step-title.ts';
import { ToldButton } from './told-button.tsx';

/** "Go" and its companions. While a guided tab is open, pointing there comes first, opening it again second. */
export function GoActions(props: StepProps) {
  const { step, journey, words, actions, view } = props;
  const [doing, run] = useDoing();
  const guided = view.guided !== null && view.guided.page !== 'closed' && step.status === 'now';
  const title = stepTitle(props);
  const done = step.status === 'seen' || step.status === 'told';
  const goKind = guided ? 'quiet' : done ? 'plain' : 'primary';
  return (
    <>
      <div class="row">
        {guided && (
          <Button
            kind="primary"
            busy={doing.state === 'busy'}
            onPress={() => run(() => actions.showMeWhere(journey.id))}
          >
            {words('step.show')}
          </Button>
        )}
        <Button
          kind={goKind}
          onward={!guided}
          busy={doing.state === 'busy'}
          label={`${words(guided ? 'step.go-again' : 'step.go')}: ${title}`}
          onPress={() => run(() => actions.go(journey.id, step.id))}
        >
          {words(guided ? 'step.go-again' : 'step.go')}
        </Button>
        <ToldButton {...props} />
      </div>
      <Failure doing={doing} words={words} />
    </>
  );
}
