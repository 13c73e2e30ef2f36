import type { StepProps } from '../props.ts';

/** A step's name for this journey: the switches it needs are part of it. */
export function stepTitle({ step, plan, words }: Pick<StepProps, 'step' | 'plan' | 'words'>): string {
  switch (step.id) {
    case 'pop-imap': {
      const only = plan.needs.length === 1 ? plan.needs[0] : undefined;
      return words('step.pop-imap.title', { which: only ?? 'both' });
    }
    case 'authorize':
    case 'fill':
    case 'test':
    case 'two-step':
    case 'app-password':
      return words(`step.${step.id}.title`);
    default:
      return step.id satisfies never;
  }
}
