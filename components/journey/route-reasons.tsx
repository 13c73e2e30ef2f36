import type { JourneyProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Sources } from '../ui/sources.tsx';
import { day } from '../ui/when.ts';
import { KnownWays } from './known-ways.tsx';

const dayLength = 86_400_000;

/** How old the newest report on app passwords is. */
export function Age({ words, library, view }: JourneyProps) {
  const days = Math.max(0, Math.floor((view.now - Date.parse(library.refusal().newestFailure)) / dayLength));
  return <p class="muted small">{words('route.age', { days })}</p>;
}

/** The reasons for the way; what is known of each way, with its dates and sources, behind a press of its own. */
export function RouteReasons(props: JourneyProps) {
  const { journey, plan, words, library, language } = props;
  const refusal = library.refusal();
  const app = library.app(journey, plan.way, language);
  const values = {
    app: journey.appName,
    address: journey.address,
    since: day(refusal.since.slice(0, 7), language),
    last: day(refusal.lastSuccess, language),
    newest: day(refusal.newestFailure, language),
  };
  return (
    <>
      <ul class="reasons">
        {plan.reasons.map((reason) => (
          <li key={reason}>{words(`route.${reason}`, values)}</li>
        ))}
      </ul>
      <Disclosure title={words('status.title')}>
        <KnownWays {...props} />
        <Sources sources={[...refusal.sources, ...app.sources]} words={words} language={language} />
      </Disclosure>
    </>
  );
}
