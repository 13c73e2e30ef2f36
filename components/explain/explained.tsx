import type { CauseId } from '../../utils/explain/cause.ts';
import type { PanelProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Sources } from '../ui/sources.tsx';

/** One cause in plain words: what it means, what to do in order, what not to do, how we know. */
export function Explained(props: Pick<PanelProps, 'library' | 'words' | 'language'> & { cause: CauseId }) {
  const { library, words, language } = props;
  const advice = library.advice(props.cause);
  return (
    <section class="explained stack">
      <h2 class="explained-title" dir="auto">
        {words(advice.title)}
      </h2>
      <p dir="auto">{words(advice.what)}</p>
      {advice.steps.length > 0 && (
        <>
          <h3>{words('explain.do')}</h3>
          <ol class="steps-to-do">
            {advice.steps.map((key) => (
              <li key={key} dir="auto">
                {words(key)}
              </li>
            ))}
          </ol>
        </>
      )}
      {advice.dont.length > 0 && (
        <>
          <h3>{words('explain.dont')}</h3>
          <ul class="reasons">
            {advice.dont.map((key) => (
              <li key={key} dir="auto">
                {words(key)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure title={words('sources.title')}>
        <Sources sources={[advice.source]} words={words} language={language} />
      </Disclosure>
    </section>
  );
}
