import type { JourneyProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Sources } from '../ui/sources.tsx';

/** What else could work for this app and purpose, each with its trade-offs. */
export function Alternatives({ journey, library, words, language }: JourneyProps) {
  const alternatives = library.alternatives(journey.app, journey.purpose);
  if (alternatives.length === 0) return null;
  return (
    <div class="alternatives">
      <h2>{words('alternatives.title')}</h2>
      {alternatives.map((alternative) => (
        <Disclosure key={alternative.id} title={words(`alternative.${alternative.id}.title`)}>
          <p dir="auto">{words(`alternative.${alternative.id}.what`)}</p>
          <p>
            <strong>{words('alternatives.for')}</strong> {words(`alternative.${alternative.id}.for`)}
          </p>
          <p>
            <strong>{words('alternatives.against')}</strong> {words(`alternative.${alternative.id}.against`)}
          </p>
          <Sources sources={[alternative.source]} words={words} language={language} />
        </Disclosure>
      ))}
    </div>
  );
}
