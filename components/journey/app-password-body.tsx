import { useState } from 'preact/hooks';
import { PasswordCard } from '../password/password-card.tsx';
import { TypePassword } from '../password/type-password.tsx';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { GoActions } from './go-actions.tsx';
import { GuidedLine } from './guided-line.tsx';
import type { StepProps } from './step-row.tsx';

/** Getting the app password: the way to it, "Take it" once it is on the page, or typing one that exists. */
export function AppPasswordBody(props: StepProps) {
  const { view, words, actions, journey, step } = props;
  const [typing, setTyping] = useState(false);
  const [doing, run] = useDoing();
  const onPage = view.guided?.page === 'app-password';
  const kept = view.secret?.address === journey.address;
  return (
    <>
      {!kept && <p>{words(onPage ? 'step.app-password.take' : 'step.app-password.what')}</p>}
      {!kept && step.status === 'now' && !onPage && (
        <p class="muted small">{words('step.app-password.each')}</p>
      )}
      {kept && <PasswordCard {...props} />}
      {!kept && <GuidedLine {...props} />}
      {!kept && onPage && (
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
      )}
      <Failure doing={doing} words={words} />
      {!kept &&
        (typing ? (
          <TypePassword {...props} onDone={() => setTyping(false)} />
        ) : (
          <Button kind="quiet" icon="pen" onPress={() => setTyping(true)}>
            {words('password.have')}
          </Button>
        ))}
      {!kept && <GoActions {...props} quiet={onPage} />}
    </>
  );
}
