import type { GuidedTab } from '../../utils/view.ts';
import { colon } from '../../utils/words/signs.ts';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { stepTitle } from './step-title.ts';
import { ToldButton } from './told-button.tsx';

/** Whether the guided tab is on its way with this step: something can be pointed at there, or Microsoft is asking who it is. */
const onItsWay = ({ page, control, outcome, obstacles }: GuidedTab): boolean =>
  page !== 'closed' &&
  outcome !== 'undrawn' &&
  (control !== null ||
    page === 'elsewhere' ||
    page === 'identity-check' ||
    obstacles.some((one) => one === 'signed-out' || one === 'loading'));

/**
 * "Go" and its companions. While the guided tab is on its way with this step, pointing there comes first and opening
 * the page again second; a tab that stands at something else is led on by "Go".
 */
export function GoActions(props: StepProps) {
  const { step, journey, words, actions, view, language } = props;
  const [doing, run] = useDoing();
  const guided = view.guided !== null && onItsWay(view.guided) && step.status === 'now';
  const title = stepTitle(props);
  const done = step.status === 'seen' || step.status === 'told';
  const go = words(guided ? 'step.go-again' : 'step.go');
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
          label={go + colon(language) + title}
          onPress={() => run(() => actions.go(journey.id, step.id))}
        >
          {go}
        </Button>
        <ToldButton {...props} />
      </div>
      <Failure doing={doing} words={words} />
    </>
  );
}
