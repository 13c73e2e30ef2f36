import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** The end of practice: the same once more, or now in earnest. */
export function Practised({ journey, words, actions }: JourneyProps) {
  return (
    <Notice tone="success" title={words('practice.done.title')} live>
      <p>{words('practice.done')}</p>
      <div class="row">
        <Button kind="primary" onward onPress={() => void actions.openPanel()}>
          {words('practice.real')}
        </Button>
        <Button onPress={() => void actions.startOver(journey.id)}>{words('practice.again')}</Button>
      </div>
    </Notice>
  );
}
