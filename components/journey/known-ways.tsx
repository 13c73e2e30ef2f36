import { brackets, colon } from '../../utils/words/signs.ts';
import type { JourneyProps } from '../props.ts';
import { day } from '../ui/when.ts';

/** What is known of each way of signing in, per protocol, with the day and the report it rests on. */
export function KnownWays({ library, words, language }: JourneyProps) {
  const [open, close] = brackets(language);
  return (
    <dl class="known-ways">
      {library.standing().map(({ method, protocols }) => (
        <div key={method}>
          <dt>{words(`status.${method}`)}</dt>
          {protocols.map(({ protocol, status, source }) => (
            <dd key={protocol}>
              <bdi>{protocol.toUpperCase()}</bdi>
              {colon(language)}
              {words(`status.${status}`)}
              <span class="muted">
                {open}
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer" title={source.what}>
                    {day(source.date, language)}
                  </a>
                ) : (
                  day(source.date, language)
                )}
                {close}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
