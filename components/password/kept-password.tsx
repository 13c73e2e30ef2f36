import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { PasswordCard } from './password-card.tsx';

/**
 * The app password above the checklist, while it is kept and the current step is none of those that show it
 * themselves: it must not be out of sight while its ten minutes run.
 */
export function KeptPassword(props: JourneyProps) {
  if (isKeptAbove(props)) return <PasswordCard {...props} />;
  return props.view.copied && !props.view.secret ? <StillCopied {...props} /> : null;
}

/** The password is kept no longer, but it was copied: the clipboard may hold it still. */
function StillCopied({ words, actions }: JourneyProps) {
  const [doing, run] = useDoing();
  return (
    <Notice tone="caution">
      <p>{words('password.copied.hint')}</p>
      <div class="row">
        <Button busy={doing.state === 'busy'} onPress={() => run(() => actions.clearClipboard())}>
          {words('password.clear')}
        </Button>
      </div>
      <Failure doing={doing} words={words} />
    </Notice>
  );
}

/** Whether the password stands above the checklist now, and so in none of the steps. */
export function isKeptAbove({ view, journey, plan }: JourneyProps): boolean {
  const inStep = plan.current === 'app-password' || plan.current === 'fill' || plan.current === 'test';
  return view.secret?.address === journey.address && !inStep && plan.outcome === 'open';
}
