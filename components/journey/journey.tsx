import { KeptPassword } from '../password/kept-password.tsx';
import type { JourneyProps, Navigation } from '../props.ts';
import { Checklist } from './checklist.tsx';
import { ClosedWay } from './closed-way.tsx';
import { Connected } from './connected.tsx';
import { JourneyHead } from './journey-head.tsx';
import { JourneyMore } from './journey-more.tsx';
import { LastCause } from './last-cause.tsx';
import { OtherAccount } from './other-account.tsx';
import { Practised } from './practised.tsx';
import { RouteNote } from './route-note.tsx';

/** One mailbox being connected to one app: where it stands, and the checklist. */
export function JourneyView(props: JourneyProps & { navigation: Navigation }) {
  const { plan, view } = props;
  // Practice has one way, and its page its own end.
  const { practice } = view;
  // A way that was never one has no steps that Microsoft could have closed.
  const elsewhere = plan.outcome === 'closed' && !plan.reasons.includes('password-was-refused');
  return (
    <div class="journey stack">
      <JourneyHead {...props} />
      <OtherAccount {...props} />
      <Ending {...props} />
      {plan.outcome === 'open' && !practice && <RouteNote {...props} />}
      <LastCause {...props} />
      <KeptPassword {...props} />
      {!elsewhere && <Checklist {...props} />}
      {!practice && <JourneyMore {...props} />}
    </div>
  );
}

/** What is said above the checklist once the journey has come to its end, good or not. */
function Ending(props: JourneyProps & { navigation: Navigation }) {
  switch (props.plan.outcome) {
    case 'open':
      return null;
    case 'connected':
      return props.view.practice ? <Practised {...props} /> : <Connected {...props} />;
    case 'closed':
      return <ClosedWay {...props} />;
    default:
      return props.plan.outcome satisfies never;
  }
}
