import { Button } from '../ui/button.tsx';
import { Place } from './place.tsx';
import type { StepProps } from './step-row.tsx';

/** Official sign-in happens in the app: where, what to expect on Microsoft's page, and how it ended. */
export function AuthorizeBody(props: StepProps) {
  const { words, journey, actions, step, navigation } = props;
  const app = journey.appName;
  return (
    <>
      <p>{words('step.authorize.what', { app })}</p>
      <Place {...props} />
      <p class="muted small">{words('step.authorize.account', { address: journey.address })}</p>
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
