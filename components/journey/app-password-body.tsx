import { useState } from 'preact/hooks';
import { PasswordCard } from '../password/password-card.tsx';
import { TypePassword } from '../password/type-password.tsx';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { GoActions } from './go-actions.tsx';
import { GuidedLine } from './guided-line.tsx';
import type { StepProps } from './step-row.tsx';

/** Getting the app password: keeping it, "Take it" once it is on the page, or the way there. */
export function AppPasswordBody(props: StepProps) {
  const { view, journey } = props;
  const [typing, setTyping] = useState(false);
  if (view.secret?.address === journey.address) return <PasswordCard {...props} />;
  if (typing) return <TypePassword {...props} onDone={() => setTyping(false)} />;
  return (
    <>
      {view.guided?.page === 'app-password' ? <Take {...props} /> : <WayThere {...props} />}
      <Button kind="quiet" icon="pen" onPress={() => setTyping(true)}>
        {props.words('password.have')}
      </Button>
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
  const { words, step } = props;
  return (
    <>
      <p>{words('step.app-password.what')}</p>
      {step.status === 'now' && <p class="muted small">{words('step.app-password.each')}</p>}
      <GuidedLine {...props} />
      <GoActions {...props} />
    </>
  );
}
