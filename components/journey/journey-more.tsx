import type { JourneyProps, Navigation } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';

/** What is needed seldom: an error explained, the settings to copy, a summary, beginning again, ending. */
export function JourneyMore(props: JourneyProps & { navigation: Navigation }) {
  const { journey, words, actions, navigation } = props;
  const [doing, run] = useDoing();
  return (
    <Disclosure title={words('more.title')}>
      <div class="menu">
        <Button kind="quiet" icon="info" onPress={() => navigation.go('explain')}>
          {words('more.explain')}
        </Button>
        <Button kind="quiet" icon="list" onPress={() => navigation.go('sheet')}>
          {words('more.sheet')}
        </Button>
        <Button kind="quiet" icon="copy" onPress={() => run(() => actions.copySummary(journey.id))}>
          {words(doing.state === 'done' ? 'more.summary.done' : 'more.summary')}
        </Button>
        <ConfirmButton
          question={words('more.over.question')}
          yes={words('more.over')}
          onConfirm={() => void actions.startOver(journey.id)}
          words={words}
        >
          {words('more.over')}
        </ConfirmButton>
        <ConfirmButton
          question={words('more.end.question')}
          yes={words('more.end')}
          onConfirm={() => void actions.endJourney(journey.id)}
          words={words}
        >
          {words('more.end')}
        </ConfirmButton>
        <Failure doing={doing} words={words} />
      </div>
    </Disclosure>
  );
}
