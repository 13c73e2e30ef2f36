import { Place } from '../journey/place.tsx';
import { ToldButton } from '../journey/told-button.tsx';
import { PasswordCard } from '../password/password-card.tsx';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FillHere } from './fill-here.tsx';
import { FillWork } from './fill-work.tsx';

/**
 * Filling the other app's form: the way there, then "Fill this page", the preview and the report. On a page
 * that can be filled the button comes first. An app outside the browser has the sheet of values instead.
 */
export function FillBody(props: StepProps) {
  const { view, journey, words, library, language, navigation, plan } = props;
  const app = journey.appName;
  const work = view.work?.journey === journey.id ? view.work : null;
  if (work && !['failed', 'guiding', 'looking'].includes(work.phase))
    return <FillWork {...props} work={work} />;
  const kept = view.secret?.address === journey.address;
  const password = kept ? (
    <PasswordCard {...props} />
  ) : (
    <p class="muted small">{words('fill.no-password')}</p>
  );
  if (library.app(journey, plan.way, language).outside) {
    return (
      <>
        <p>{words('step.fill.outside', { app })}</p>
        <Place {...props} />
        <div class="row">
          <Button kind="primary" icon="list" onPress={() => navigation.go('sheet')}>
            {words('more.sheet')}
          </Button>
          <ToldButton {...props} />
        </div>
        {password}
      </>
    );
  }
  const here = <FillHere {...props} {...(work?.failure && { failure: work.failure })} />;
  if (view.tab.kind === 'web') {
    return (
      <>
        {here}
        {password}
        <Disclosure title={words('place.title', { app })}>
          <Place {...props} />
        </Disclosure>
      </>
    );
  }
  const what = <p>{words('step.fill.what', { app })}</p>;
  // The made-up app is the tab beside, and the card leads there: nothing to look for in menus.
  if (view.practice) return what;
  return (
    <>
      {what}
      <Place {...props} />
      {here}
      {password}
    </>
  );
}
