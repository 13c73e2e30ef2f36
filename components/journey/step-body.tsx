import { FillBody } from '../fill/fill-body.tsx';
import type { StepProps } from '../props.ts';
import { AppPasswordBody } from './app-password-body.tsx';
import { AuthorizeBody } from './authorize-body.tsx';
import { MicrosoftBody } from './microsoft-body.tsx';
import { TestBody } from './test-body.tsx';

/** What to do in a step. */
export function StepBody(props: StepProps) {
  const { id } = props.step;
  switch (id) {
    case 'two-step':
    case 'pop-imap':
      return <MicrosoftBody {...props} />;
    case 'app-password':
      return <AppPasswordBody {...props} />;
    case 'authorize':
      return <AuthorizeBody {...props} />;
    case 'fill':
      return <FillBody {...props} />;
    case 'test':
      return <TestBody {...props} />;
    default:
      return id satisfies never;
  }
}
