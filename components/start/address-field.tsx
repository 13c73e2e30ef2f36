import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../utils/words/keys.ts';

/** The mailbox's address. Written from left to right in every language. */
export function AddressField(props: {
  value: string;
  onInput: (value: string) => void;
  problem?: string;
  inputRef: RefObject<HTMLInputElement | null>;
  words: Words;
}) {
  const id = useId();
  const { words, problem } = props;
  return (
    <div class="field">
      <label for={id}>{words('start.address.label')}</label>
      <input
        id={id}
        ref={props.inputRef}
        type="email"
        dir="ltr"
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        placeholder="name@outlook.com"
        value={props.value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={problem ? 'hint problem' : 'hint'} role={problem ? 'alert' : undefined}>
        {problem ?? words('start.address.hint')}
      </p>
    </div>
  );
}
