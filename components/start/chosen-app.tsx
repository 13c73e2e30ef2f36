import type { Words } from '../../utils/words/keys.ts';
import type { AppChoice } from '../library.ts';
import { Button } from '../ui/button.tsx';

/** The app that was chosen, and the way back to the list. */
export function ChosenApp(props: { app: AppChoice; onChange: () => void; words: Words }) {
  return (
    <div class="chosen">
      <p>
        <span class="label">{props.words('start.app.label')}</span>
        <bdi class="chosen-name">{props.app.name}</bdi>
      </p>
      <Button kind="quiet" onPress={props.onChange}>
        {props.words('start.app.change')}
      </Button>
    </div>
  );
}
