import { useId } from 'preact/hooks';
import { type Purpose, purposes } from '../../utils/guide/choices.ts';
import type { Words } from '../../utils/words/keys.ts';

/** What the app shall do with the mailbox: three radio buttons side by side. */
export function PurposeChoice(props: { value: Purpose; onChange: (purpose: Purpose) => void; words: Words }) {
  const name = useId();
  return (
    <fieldset class="purposes">
      <legend>{props.words('start.purpose.label')}</legend>
      {purposes.map((purpose) => (
        <label key={purpose} class="purpose">
          <input
            type="radio"
            name={name}
            value={purpose}
            checked={props.value === purpose}
            onChange={() => props.onChange(purpose)}
          />
          <span>{props.words(`start.purpose.${purpose}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
