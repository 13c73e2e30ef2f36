import { useId, useState } from 'preact/hooks';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Failure } from '../ui/failure.tsx';
import { useDoing } from '../ui/use-doing.ts';

/** The origin of a web address as a person copies it, with or without its scheme; null when it is none. */
function originOf(typed: string): string | null {
  const text = typed.trim();
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(url.protocol) && /\.|^localhost$/.test(url.hostname) ? url.origin : null;
  } catch {
    return null;
  }
}

/**
 * Lets Signpost see the app's page from the side panel, where a press grants nothing by itself: for the site this
 * journey was at before, or for one whose address the person gives. Exactly that origin is asked for.
 */
export function AskOrigin(props: StepProps & { origin: string }) {
  const { words, actions, journey, origin } = props;
  const [doing, run] = useDoing();
  const { host } = new URL(origin);
  return (
    <>
      <p>{words('fill.ask', { host })}</p>
      <div class="row">
        <Button
          kind="primary"
          busy={doing.state === 'busy'}
          onPress={() =>
            run(async () => {
              const asked = await actions.askOrigin(origin);
              return asked.ok ? actions.previewFill(journey.id) : asked;
            })
          }
        >
          {words('fill.ask.button', { host })}
        </Button>
      </div>
      <Failure doing={doing} words={words} />
    </>
  );
}

/** The same for a tab whose address Signpost may not even know: the person copies it from the address bar. */
export function TypeOrigin(props: StepProps) {
  const { words } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const origin = originOf(typed);
  return (
    <Disclosure title={words('fill.address.title')}>
      <div class="field">
        <label for={id}>{words('fill.address.label')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="https://app.example.com"
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {words('fill.address.hint')}
        </p>
      </div>
      {origin && <AskOrigin key={origin} {...props} origin={origin} />}
    </Disclosure>
  );
}
