import type { Journey } from '../../utils/guide/facts.ts';
import type { PanelProps } from '../props.ts';

/** What the app is known to say when something goes wrong, to be chosen instead of pasted; also what it does not say. */
export function KnownMessages(props: PanelProps & { journey: Journey; onChoose: (message: string) => void }) {
  const { library, journey, words, language, view, onChoose } = props;
  const way = view.plans[journey.id]?.way ?? 'official';
  const { messages } = library.app(journey, way, language);
  if (messages.length === 0) return null;
  return (
    <section class="known-messages">
      <h2>{words('explain.known', { app: journey.appName })}</h2>
      <ul>
        {messages.map(({ text }) => (
          <li key={text}>
            <button type="button" class="known-message" onClick={() => onChoose(text)}>
              <bdi lang="en">{text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
