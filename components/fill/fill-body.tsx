import { Place } from '../journey/place.tsx';
import type { StepProps } from '../journey/step-row.tsx';
import { ToldButton } from '../journey/told-button.tsx';
import { PasswordCard } from '../password/password-card.tsx';
import { Button } from '../ui/button.tsx';
import { FillHere } from './fill-here.tsx';
import { FillWork } from './fill-work.tsx';

/**
 * Filling the other app's form: first the way there, then "Fill this page", the preview and the report.
 * For an app outside the browser there is the sheet of values instead.
 */
export function FillBody(props: StepProps) {
  const { view, journey, words, library, language, navigation } = props;
  const work = view.work?.journey === journey.id ? view.work : null;
  if (work && work.phase !== 'failed') return <FillWork {...props} work={work} />;
  const { outside } = library.app(journey.app, journey.purpose, language);
  const kept = view.secret?.address === journey.address;
  return (
    <>
      <p>{words(outside ? 'step.fill.outside' : 'step.fill.what', { app: journey.appName })}</p>
      <Place {...props} />
      {outside ? (
        <div class="row">
          <Button kind="primary" icon="list" onPress={() => navigation.go('sheet')}>
            {words('more.sheet')}
          </Button>
          <ToldButton {...props} />
        </div>
      ) : (
        <FillHere {...props} {...(work?.failure && { failure: work.failure })} />
      )}
      {kept ? <PasswordCard {...props} /> : <p class="muted small">{words('fill.no-password')}</p>}
    </>
  );
}
