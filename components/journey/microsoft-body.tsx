import { HavePassword } from '../password/have-password.tsx';
import type { StepProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { GoActions } from './go-actions.tsx';
import { GuidedLine } from './guided-line.tsx';

/** A step on Microsoft's pages: what for, what to mind, and the buttons that lead there. */
export function MicrosoftBody(props: StepProps) {
  const { step, words } = props;
  return (
    <>
      {step.id === 'two-step' && <p>{words('step.two-step.what')}</p>}
      {step.id === 'pop-imap' && <p>{words('step.pop-imap.what')}</p>}
      <GuidedLine {...props} />
      <GoActions {...props} />
      {step.id === 'two-step' && step.status === 'now' && (
        <>
          <Disclosure title={words('step.two-step.caution.title')}>
            <p>{words('step.two-step.caution')}</p>
          </Disclosure>
          <HavePassword {...props} />
        </>
      )}
    </>
  );
}
