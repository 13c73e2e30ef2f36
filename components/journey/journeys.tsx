import type { FrameProps, Navigation } from '../props.ts';
import { Button } from '../ui/button.tsx';

/** All journeys under way: other apps, other mailboxes. Choosing one brings it to the front. */
export function Journeys(props: FrameProps & { navigation: Navigation }) {
  const { view, words, actions, navigation } = props;
  return (
    <section class="stack">
      <h1 tabIndex={-1}>{words('journeys.title')}</h1>
      <ul class="journeys">
        {view.store.journeys.map((journey) => {
          const steps = (view.plans[journey.id]?.steps ?? []).filter((s) => s.status !== 'not-needed');
          const done = steps.filter((s) => s.status === 'seen' || s.status === 'told').length;
          const current = view.store.current === journey.id;
          return (
            <li key={journey.id}>
              <button
                type="button"
                class="journey-choice"
                aria-current={current ? 'true' : undefined}
                onClick={() => {
                  void actions.selectJourney(journey.id);
                  navigation.go('home');
                }}
              >
                <bdi class="chosen-name">{journey.appName}</bdi>
                <bdi class="muted">{journey.address}</bdi>
                <span class="muted small">{words('journey.progress', { done, count: steps.length })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <Button icon="plus" onPress={() => navigation.go('start')}>
          {words('journeys.new')}
        </Button>
      </div>
    </section>
  );
}
