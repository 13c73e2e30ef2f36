import type { JourneyProps, Navigation } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** The good end. */
export function Connected(props: JourneyProps & { navigation: Navigation }) {
  const { journey, words, actions, navigation } = props;
  return (
    <Notice tone="success" title={words('connected.title')} live>
      <p>{words('connected.text', { app: journey.appName, address: journey.address })}</p>
      <div class="row">
        <Button kind="primary" onPress={() => void actions.endJourney(journey.id)}>
          {words('connected.finish')}
        </Button>
        <Button onPress={() => navigation.go('start')}>{words('connected.another')}</Button>
      </div>
    </Notice>
  );
}
