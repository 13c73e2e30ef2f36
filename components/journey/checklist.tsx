import { useEffect, useRef, useState } from 'preact/hooks';
import type { StepId } from '../../utils/guide/facts.ts';
import type { JourneyProps, Navigation } from '../props.ts';
import { StepRow } from './step-row.tsx';

/**
 * The steps in order. The current one lies open; another opens on a press and closes that one. Work going
 * on in the tab in front (a preview, a report) opens the step it belongs to.
 */
export function Checklist(props: JourneyProps & { navigation: Navigation }) {
  const { plan, journey, view, words, navigation } = props;
  const working = view.work?.journey === journey.id && plan.steps.some((step) => step.id === 'fill');
  const wanted: StepId | null = working ? 'fill' : (plan.current ?? null);
  const led = plan.steps.find((step) => step.id === navigation.step)?.id;
  const [open, setOpen] = useState<StepId | null>(led ?? wanted);
  const first = useRef(true);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another journey opens its own current step.
  useEffect(() => {
    if (first.current) first.current = false;
    else setOpen(wanted);
  }, [wanted, journey.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; nothing moves under the eyes of who reads.
  useEffect(() => {
    // A popup is low, and once there is something done, what it is opened for is this step.
    const begun = plan.steps.some(({ status }) => status === 'seen' || status === 'told');
    if (begun && view.surface === 'popup')
      list.current?.querySelector('.step:has(.step-body)')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <ol ref={list} class="checklist" aria-label={words('journey.steps')}>
      {plan.steps.map((step, n) => (
        <StepRow
          key={step.id}
          {...props}
          step={step}
          number={n + 1}
          open={open === step.id}
          onToggle={() => setOpen(open === step.id ? null : step.id)}
        />
      ))}
    </ol>
  );
}
