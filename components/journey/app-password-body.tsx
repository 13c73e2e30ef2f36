import { HavePassword } from '../password/have-password.tsx';
import { isKeptAbove } from '../password/kept-password.tsx';
import { PasswordCard } from '../password/password-card.tsx';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { GoActions } from './go-actions.tsx';
import { GuidedLine } from './guided-line.tsx';

/** Getting the app password: keeping it, "Take it" once it is on the page, or the way there. */
export function AppPasswordBody(props: StepProps) {
  const { view, journey } = props;
  if (isKeptAbove(props)) return <p>{props.words('step.app-password.what')}</p>;
  if (view.secret?.address === journey.address) return <PasswordCard {...props} />;
  return (
    <>
      {view.guided?.page === 'app-password' ? <Take {...props} /> : <WayThere {...props} />}
      <HavePassword {...props} />
    </>
  );
}

/** The guided tab shows the password: one button. */
function Take({ words, actions, journey }: StepProps) {
  const [doing, run] = useDoing();
  return (
    <>
      <p>{words('step.app-password.take')}</p>
      <div class="row">
        <Button
          kind="primary"
          icon="key"
          busy={doing.state === 'busy'}
          onPress={() => run(() => actions.takePassword(journey.id))}
        >
          {words('password.take')}
        </Button>
      </div>
      <Failure doing={doing} words={words} />
    </>
  );
}

function WayThere(props: StepProps) {
  return (
    <>
      <p>{props.words('step.app-password.what')}</p>
      <GuidedLine {...props} />
      <GoActions {...props} />
    </>
  );
}
