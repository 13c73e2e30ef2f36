import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Failure } from '../ui/failure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sources } from '../ui/sources.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { isSpoken, NoteText } from './note-text.tsx';

/** Where the app keeps its mail settings, in the app's own words; or that we do not know. */
export function Place({ journey, plan, library, words, language, view, actions }: JourneyProps) {
  const [doing, run] = useDoing();
  const { places, provider, notes, guidable, sources } = library.app(journey, plan.way, language);
  const app = journey.appName;
  const foreign = notes.some((note) => !isSpoken(note, language));
  return (
    <div class="place">
      <p class={places.length > 0 ? 'small muted' : ''}>
        {words(places.length > 0 ? 'place.title' : 'place.unknown', { app })}
      </p>
      {places.map((place) => (
        <div key={place.path.join('>')}>
          <Crumbs path={place.path} />
          {place.note && (
            <p class="small">
              <NoteText note={place.note} words={words} />
            </p>
          )}
        </div>
      ))}
      {guidable && view.tab.kind === 'web' && (
        <>
          <div class="row">
            <Button busy={doing.state === 'busy'} onPress={() => run(() => actions.guideHere(journey.id))}>
              {words('step.show')}
            </Button>
            <span class="host" dir="ltr">
              {view.tab.host}
            </span>
          </div>
          <Failure doing={doing} words={words} />
        </>
      )}
      {provider && <p>{words('place.provider', { provider })}</p>}
      {sources.length > 0 && (
        <Disclosure title={words('place.more', { app })}>
          {foreign && <p class="muted small">{words('place.english')}</p>}
          {notes.length > 0 && (
            <ul class="reasons">
              {notes.map((note) => (
                <li key={'key' in note ? note.key : note.text}>
                  <NoteText note={note} words={words} />
                </li>
              ))}
            </ul>
          )}
          <Sources sources={sources} words={words} language={language} />
        </Disclosure>
      )}
    </div>
  );
}

/** A way through menus, as it is written in the app. */
function Crumbs({ path }: { path: string[] }) {
  return (
    <ol class="crumbs">
      {path.map((part, n) => (
        <li key={part}>
          {n > 0 && <Icon name="chevron" mirror />}
          <bdi>{part}</bdi>
        </li>
      ))}
    </ol>
  );
}
