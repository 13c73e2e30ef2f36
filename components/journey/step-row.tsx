import { useId } from 'preact/hooks';
import type { PlannedStep } from '../../utils/guide/plan-types.ts';
import type { StepProps } from '../props.ts';
import { Icon } from '../ui/icon.tsx';
import { statusText } from './status-text.ts';
import { StepBody } from './step-body.tsx';
import { stepTitle } from './step-title.ts';

/** One step: its state as a mark and in words, and what to do when it is opened. */
export function StepRow(props: StepProps & { number: number; open: boolean; onToggle: () => void }) {
  const { step, open } = props;
  const id = useId();
  return (
    <li class={`step ${step.status}`} aria-current={step.status === 'now' ? 'step' : undefined}>
      <h2 class="step-head">
        <button
          type="button"
          class="step-toggle"
          aria-expanded={open ? 'true' : 'false'}
          aria-controls={open ? id : undefined}
          onClick={props.onToggle}
        >
          <StatusMark status={step.status} number={props.number} />
          <span class="step-words">
            <span class="step-title">{stepTitle(props)}</span>
            <span class="step-status">{statusText(props)}</span>
          </span>
          <Icon name="chevron" mirror />
        </button>
      </h2>
      {open && (
        <div class="step-body stack" id={id}>
          <StepBody {...props} />
        </div>
      )}
    </li>
  );
}

function StatusMark({ status, number }: { status: PlannedStep['status']; number: number }) {
  switch (status) {
    case 'seen':
    case 'told':
      return (
        <span class="status-mark">
          <Icon name={status === 'seen' ? 'check' : 'person'} />
        </span>
      );
    case 'not-needed':
      return (
        <span class="status-mark">
          <Icon name="minus" />
        </span>
      );
    case 'closed':
      return (
        <span class="status-mark">
          <Icon name="stop" />
        </span>
      );
    case 'now':
    case 'later':
      return (
        <span class="status-mark" aria-hidden="true">
          {number}
        </span>
      );
    default:
      return status satisfies never;
  }
}
