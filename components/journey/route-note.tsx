import type { JourneyProps, Navigation } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { day } from '../ui/when.ts';
import { AccountStates } from './account-states.tsx';
import { DryTest } from './dry-test.tsx';
import { OtherWays } from './other-ways.tsx';
import { OwnDomain } from './own-domain.tsx';
import { Age, RouteReasons } from './route-reasons.tsx';

type RouteProps = JourneyProps & { navigation: Navigation };

/**
 * Which way this journey takes, in one sentence; why, how we know and what else there is behind a press.
 * The warning about passwords stands open until the first step is done and folds to one line after that.
 */
export function RouteNote(props: RouteProps) {
  const { plan } = props;
  const begun = plan.steps.some((step) => step.status === 'seen' || step.status === 'told');
  return (
    <>
      <OwnDomain {...props} />
      {plan.way === 'official' ? (
        <Official {...props} begun={begun} />
      ) : begun ? (
        <FoldedWarning {...props} />
      ) : (
        <Warning {...props} />
      )}
    </>
  );
}

function Official(props: RouteProps & { begun: boolean }) {
  const { begun, words, journey } = props;
  const text = <p>{words('route.official.text', { app: journey.appName })}</p>;
  return (
    <div class="route">
      {!begun && text}
      <Disclosure title={words('route.why')}>
        {begun && text}
        <RouteReasons {...props} />
        <Age {...props} />
        <OtherWays {...props} />
      </Disclosure>
      <AccountStates {...props} />
    </div>
  );
}

/** What Microsoft does with app passwords today, with its dates. */
function warningText({ words, library, language }: JourneyProps): string {
  const refusal = library.refusal();
  return words('route.password.text', {
    since: day(refusal.since.slice(0, 7), language),
    last: day(refusal.lastSuccess.slice(0, 7), language),
  });
}

function Warning(props: RouteProps) {
  return (
    <Notice tone="caution" title={props.words('route.password.title')}>
      <p>{warningText(props)}</p>
      <Age {...props} />
      <DryTest {...props} />
      <Disclosure title={props.words('route.why')}>
        <RouteReasons {...props} />
        <OtherWays {...props} />
        <AccountStates {...props} />
      </Disclosure>
    </Notice>
  );
}

function FoldedWarning(props: RouteProps) {
  return (
    <div class="folded-warning">
      <Disclosure title={props.words('route.password.title')}>
        <p>{warningText(props)}</p>
        <Age {...props} />
        <DryTest {...props} />
        <RouteReasons {...props} />
        <OtherWays {...props} />
        <AccountStates {...props} />
      </Disclosure>
    </div>
  );
}
