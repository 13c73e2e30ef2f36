import { PasswordCard } from '../password/password-card.tsx';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** The app's own test: what to press, and what it said. */
export function TestBody(props: StepProps) {
  const { words, journey, actions, library, language, view, navigation, step, plan } = props;
  const { testButton, firstTestFails } = library.app(journey, plan.way, language);
  const label = view.work?.preview?.testLabel ?? testButton;
  const done = step.status === 'told' || step.status === 'seen';
  return (
    <>
      <p>
        {label
          ? words('step.test.press', { label, app: journey.appName })
          : words('step.test.what', { app: journey.appName })}
      </p>
      {!done && (
        <Notice tone="info">
          <p>{words('step.test.early')}</p>
          {firstTestFails && <p>{words('step.test.first-fails', { app: journey.appName })}</p>}
        </Notice>
      )}
      <div class="row">
        {done ? (
          <Button onPress={() => void actions.tell(journey.id, 'test', false)}>
            {words('step.not-done')}
          </Button>
        ) : (
          <>
            <Button kind="primary" icon="check" onPress={() => void actions.tellResult(journey.id, 'worked')}>
              {words('test.worked')}
            </Button>
            <Button onPress={() => navigation.go('explain')}>{words('test.message')}</Button>
            <Button kind="quiet" onPress={() => void actions.tellResult(journey.id, 'refused')}>
              {words('test.refused')}
            </Button>
          </>
        )}
      </div>
      {view.secret?.address === journey.address && <PasswordCard {...props} />}
    </>
  );
}
