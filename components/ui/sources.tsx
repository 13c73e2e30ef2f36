import type { Words } from '../../utils/words/keys.ts';
import { brackets } from '../../utils/words/signs.ts';
import type { Source } from '../library.ts';
import { day } from './when.ts';

/** Where claims come from: name, date and, where there is one, a link. */
export function Sources(props: { sources: Source[]; words: Words; language: string }) {
  const [open, close] = brackets(props.language);
  return (
    <ul class="sources" aria-label={props.words('sources.title')}>
      {props.sources.map((source) => (
        <li key={source.what}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.what}
            </a>
          ) : (
            <bdi>{source.what}</bdi>
          )}
          <span class="muted">
            {open}
            {day(source.date, props.language)}
            {close}
          </span>
        </li>
      ))}
    </ul>
  );
}
