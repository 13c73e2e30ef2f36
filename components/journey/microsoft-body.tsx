import { HavePassword } from '../password/have-password.tsx';
import type { StepProps } from '../props.ts';
import { GoActions } from './go-actions.tsx';
import { GuidedLine } from './guided-line.tsx';

/** A step on Microsoft's pages: what for, and the buttons that lead there. What to mind, the card says at the place. */
export function MicrosoftBody(props: StepProps) {
  const { step, words } = props;
  return (
    <>
      {step.id === 'two-step' && <p>{words('step.two-step.what')}</p>}
      {step.id === 'pop-imap' && <p>{words('step.pop-imap.what')}</p>}
      <GuidedLine {...props} />
      <GoActions {...props} />
      {step.id === 'two-step' && step.status === 'now' && <HavePassword {...props} />}
    </>
  );
}
