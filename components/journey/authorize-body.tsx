import { SeenResult } from '../fill/seen-result.tsx';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { Place } from './place.tsx';

/** Official sign-in happens in the app: where, what to expect on Microsoft's page, and how it ended. */
export function AuthorizeBody(props: StepProps) {
  const { words, journey, actions, step, navigation } = props;
  const app = journey.appName;
  return (
    <>
      <p>{words('step.authorize.what', { app })}</p>
      <p>{words('step.authorize.account', { address: journey.address })}</p>
      <Place {...props} />
      <Look {...props} />
      <div class="row">
        {step.status !== 'told' && step.status !== 'seen' && (
          <Button kind="primary" icon="check" onPress={() => void actions.tellResult(journey.id, 'worked')}>
            {words('test.worked')}
          </Button>
        )}
        {step.status === 'told' && (
          <Button onPress={() => void actions.tell(journey.id, 'authorize', false)}>
            {words('step.not-done')}
          </Button>
        )}
        <Button onPress={() => navigation.go('explain')}>{words('test.message')}</Button>
      </div>
    </>
  );
}

/** Over the app's tab: Signpost may look there for the app's own word on how it ended. */
function Look(props: StepProps) {
  const { words, journey, actions, step, view } = props;
  const [doing, run] = useDoing();
  if (view.tab.kind !== 'web' || step.status === 'seen') return null;
  const work = view.work?.journey === journey.id && view.work.phase === 'looking' ? view.work : null;
  return (
    <>
      <div class="row">
        <Button busy={doing.state === 'busy'} onPress={() => run(() => actions.lookHere(journey.id))}>
          {words('step.authorize.look')}
        </Button>
      </div>
      <Failure doing={doing} words={words} />
      {work && !work.seenResult && (
        <p class="waiting" role="status">
          {words('step.authorize.looking')}
        </p>
      )}
      {work && <SeenResult {...props} work={work} />}
    </>
  );
}
