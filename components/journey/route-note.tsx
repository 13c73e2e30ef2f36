import type { JourneyProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { day } from '../ui/when.ts';
import { OtherWays } from './other-ways.tsx';
import { RouteReasons } from './route-reasons.tsx';

/** Which way this journey takes, in one sentence; why, how we know and what else there is behind a press. */
export function RouteNote(props: JourneyProps) {
  const { journey, plan, words, library, language } = props;
  const app = journey.appName;
  const more = (
    <Disclosure title={words('route.why')}>
      <RouteReasons {...props} />
      <OtherWays {...props} />
    </Disclosure>
  );
  if (plan.way === 'official') {
    return (
      <div class="route stack">
        {plan.reasons.includes('work-or-school-address') && (
          <Notice tone="caution" title={words('route.work.title')}>
            <p>{words('route.work-or-school-address', { address: journey.address })}</p>
          </Notice>
        )}
        <p>{words('route.official.text', { app })}</p>
        {more}
      </div>
    );
  }
  const refusal = library.refusal();
  return (
    <Notice tone="caution" title={words('route.password.title')}>
      <p>
        {words('route.password.text', {
          since: day(refusal.since.slice(0, 7), language),
          last: day(refusal.lastSuccess, language),
        })}
      </p>
      {more}
    </Notice>
  );
}
