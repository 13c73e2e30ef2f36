import type { JourneyProps, Navigation } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Alternatives } from './alternatives.tsx';
import { OtherWays } from './other-ways.tsx';
import { Age, RouteReasons } from './route-reasons.tsx';

/** Ends that are not a refusal by Microsoft: the mailbox is elsewhere, or the app does not take it. */
const endings = [
  'not-a-microsoft-address',
  'work-or-school-address',
  'app-gave-up-outlook',
  'app-work-only',
] as const;

/** The honest end of a way: that it is nobody's mistake, what not to do, and what else there is. */
export function ClosedWay(props: JourneyProps & { navigation: Navigation }) {
  const { journey, plan, words, navigation, actions, view } = props;
  const known = view.store.mailboxes[journey.address];
  // A dry test ends the way before anything was set up.
  const touched =
    known?.appPassword !== undefined ||
    plan.steps.some(({ status }) => status === 'told' || status === 'seen');
  const kind = endings.find((reason) => plan.reasons.includes(reason)) ?? 'refused';
  return (
    <section class="closed-way stack">
      <Notice tone="danger" title={words(`closed.${kind}.title`, { app: journey.appName })} live>
        <p>{words(`closed.${kind}.text`, { app: journey.appName, address: journey.address })}</p>
        {kind === 'refused' && known?.appPassword !== undefined && <p>{words('closed.left-over')}</p>}
        {kind === 'refused' && !touched && <p>{words('closed.nothing-changed')}</p>}
        <OtherWays {...props} />
      </Notice>
      {kind === 'refused' && (
        <div class="dont">
          <h2>{words('closed.dont.title')}</h2>
          <ul class="reasons">
            <li>{words('closed.dont.another')}</li>
            <li>{words('closed.dont.two-step')}</li>
          </ul>
        </div>
      )}
      {kind !== 'not-a-microsoft-address' && kind !== 'work-or-school-address' && <Alternatives {...props} />}
      <Disclosure title={words('route.why')}>
        <RouteReasons {...props} />
        <Age {...props} />
      </Disclosure>
      <div class="row">
        <Button onPress={() => navigation.go('start')}>{words('connected.another')}</Button>
        <Button kind="quiet" onPress={() => void actions.endJourney(journey.id)}>
          {words('closed.finish')}
        </Button>
      </div>
    </section>
  );
}
