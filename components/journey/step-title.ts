import type { StepProps } from './step-row.tsx';

/** A step's name for this journey: the app's name and the switches it needs are part of it. */
export function stepTitle({
  step,
  journey,
  plan,
  words,
}: Pick<StepProps, 'step' | 'journey' | 'plan' | 'words'>): string {
  const app = journey.appName;
  switch (step.id) {
    case 'pop-imap':
      return words('step.pop-imap.title', {
        which: plan.needs.length === 1 ? (plan.needs[0] ?? 'both') : 'both',
      });
    case 'authorize':
    case 'fill':
    case 'test':
      return words(`step.${step.id}.title`, { app });
    case 'two-step':
    case 'app-password':
      return words(`step.${step.id}.title`);
    default:
      return step.id satisfies never;
  }
}
