import { Explained } from '../explain/explained.tsx';
import type { JourneyProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';

/** The last message that was explained in this journey, to be read again. Its text is not kept, only its cause. */
export function LastCause(props: JourneyProps) {
  const { journey, plan, library, words } = props;
  const cause = journey.lastCause?.cause;
  if (plan.outcome === 'connected' || cause === undefined || !library.isCause(cause)) return null;
  return (
    <Disclosure title={words('journey.last-cause', { title: words(library.advice(cause).title) })}>
      <Explained {...props} cause={cause} />
    </Disclosure>
  );
}
