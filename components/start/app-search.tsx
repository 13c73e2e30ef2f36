import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/words/keys.ts';
import type { AppChoice, StartLibrary } from '../library.ts';
import { Icon } from '../ui/icon.tsx';

/** Choices in the first frame, beside the last one, which stands below them: more than can be seen of the list. */
const atFirst = 8;

/**
 * The search for an app: a combobox whose list stands open below it (WAI-ARIA 1.2, combobox with list
 * autocomplete). "Another app" is always the last choice and takes what was typed as its name.
 */
export function AppSearch(props: {
  library: StartLibrary;
  onChoose: (app: AppChoice) => void;
  words: Words;
  /** In the popup, which the person has just opened to type here. */
  focusFirst: boolean;
}) {
  const { words } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  // The rest of the list follows the first frame, which shows no more than these: a third of its time.
  const [drawn, setDrawn] = useState(atFirst);
  useEffect(() => setDrawn(Number.POSITIVE_INFINITY), []);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.focusFirst) input.current?.focus();
  }, [props.focusFirst]);
  const typed = text.trim();
  const found = props.library.searchApps(typed);
  const other: AppChoice = { id: 'other', name: typed || words('start.app.other-name') };
  const choices = [...found, other];
  const at = Math.min(active, choices.length - 1);

  const move = (to: number) => {
    const next = (to + choices.length) % choices.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = choices[at];
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(Math.max(at, 0) - 1);
    else if (event.key === 'Enter' && chosen && !event.isComposing) props.onChoose(chosen);
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="field app-search">
      <label for={`${id}-input`}>{words('start.app.label')}</label>
      <div class="search-box">
        <Icon name="search" />
        <input
          id={`${id}-input`}
          ref={input}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          autocomplete="off"
          spellcheck={false}
          placeholder={words('start.app.placeholder')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="choices" id={`${id}-list`} role="listbox" aria-label={words('start.app.label')}>
        {choices.map((choice, n) =>
          n >= drawn && n < found.length ? null : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys, as the pattern asks.
            <div
              key={n === found.length ? 'other' : choice.id}
              id={`${id}-${n}`}
              class={n === found.length ? 'choice other' : 'choice'}
              role="option"
              tabIndex={-1}
              aria-selected={n === at ? 'true' : 'false'}
              onClick={() => props.onChoose(choice)}
            >
              {n < found.length ? (
                <bdi>{choice.name}</bdi>
              ) : typed ? (
                words('start.app.other-typed', { name: typed })
              ) : (
                words('start.app.other')
              )}
            </div>
          ),
        )}
      </div>
      <p class="hidden-text" role="status">
        {typed && words('start.app.found', { count: found.length })}
      </p>
      {typed && found.length === 0 && <p class="hint">{words('start.app.none')}</p>}
    </div>
  );
}
