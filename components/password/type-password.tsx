import { useEffect, useId, useRef } from 'preact/hooks';
import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';

/** For an app password the person has already. The field is emptied as soon as it was handed over. */
export function TypePassword({ journey, words, actions, onDone }: JourneyProps & { onDone: () => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [doing, run] = useDoing();
  useEffect(() => field.current?.focus(), []);

  const keep = () =>
    run(async () => {
      const input = field.current;
      const outcome = await actions.typePassword(journey.id, input?.value ?? '');
      if (outcome.ok) {
        if (input) input.value = '';
        onDone();
      }
      return outcome;
    });

  return (
    <form
      class="type-password"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div class="field">
        <label for={id}>{words('password.type.label')}</label>
        <input
          id={id}
          ref={field}
          type="password"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} class="hint">
          {words('password.type.hint')}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="button primary">
          <span>{words('password.type.keep')}</span>
        </button>
        <Button kind="quiet" onPress={onDone}>
          {words('password.type.cancel')}
        </Button>
      </div>
      <Failure doing={doing} words={words} />
    </form>
  );
}
