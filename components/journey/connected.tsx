import type { JourneyProps, Navigation } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sources } from '../ui/sources.tsx';
import { NoteText } from './note-text.tsx';

/** The good end, and what the app does or offers from now on. */
export function Connected(props: JourneyProps & { navigation: Navigation }) {
  const { journey, plan, words, actions, navigation, library, language, view } = props;
  const { afterwards, guidable, sources } = library.app(journey, plan.way, language);
  return (
    <>
      <Notice tone="success" title={words('connected.title')} live>
        <p>{words('connected.text', { app: journey.appName, address: journey.address })}</p>
        <div class="row">
          <Button kind="primary" onPress={() => void actions.endJourney(journey.id)}>
            {words('connected.finish')}
          </Button>
          <Button onPress={() => navigation.go('start')}>{words('connected.another')}</Button>
        </div>
      </Notice>
      {afterwards.length > 0 && (
        <section class="afterwards stack">
          <h2>{words('connected.next')}</h2>
          <ul class="reasons">
            {afterwards.map((note) => (
              <li key={'key' in note ? note.key : note.text}>
                <NoteText note={note} words={words} />
              </li>
            ))}
          </ul>
          {guidable && view.tab.kind === 'web' && (
            <div class="row">
              <Button onPress={() => void actions.guideHere(journey.id)}>{words('step.show')}</Button>
            </div>
          )}
          <Disclosure title={words('sources.title')}>
            <Sources sources={sources} words={words} language={language} />
          </Disclosure>
        </section>
      )}
    </>
  );
}
