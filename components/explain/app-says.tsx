import type { CauseId } from '../../utils/explain/cause.ts';
import type { Journey } from '../../utils/guide/facts.ts';
import { NoteText } from '../journey/note-text.tsx';
import type { PanelProps } from '../props.ts';
import { Sources } from '../ui/sources.tsx';

/** What the app's own help says about a cause, with its source. */
export function AppSays(props: PanelProps & { journey: Journey; cause: CauseId }) {
  const { library, journey, cause, words, language, view } = props;
  const way = view.plans[journey.id]?.way ?? 'official';
  const said = library
    .app(journey, way, language)
    .messages.flatMap(({ note, source, cause: of }) => (of === cause && note ? [{ note, source }] : []));
  if (said.length === 0) return null;
  return (
    <section class="app-says">
      <h3>
        <bdi>{journey.appName}</bdi>
      </h3>
      {said.map(({ note, source }) => (
        <div key={'key' in note ? note.key : note.text}>
          <p>
            <NoteText note={note} words={words} />
          </p>
          <Sources sources={[source]} words={words} language={language} />
        </div>
      ))}
    </section>
  );
}
