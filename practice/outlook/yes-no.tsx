import { useId } from 'react';
import type { MailboxConfig } from './config.ts';
import type { SwitchProps } from './controls.ts';

/** A question answered with Yes or No by radio buttons, as Outlook's older page had it (docs/evidence/ms-pages.md, 7.3). */
export function YesNo({ label, checked, onChange, words }: SwitchProps & { words: MailboxConfig['words'] }) {
  const id = useId();
  const answers: [boolean, string][] = [
    [true, words.yes],
    [false, words.no],
  ];
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <p id={id}>{label}</p>
      {answers.map(([value, text]) => (
        <label key={text}>
          <input type="radio" name={id} checked={checked === value} onChange={() => onChange(value)} /> {text}
        </label>
      ))}
    </div>
  );
}
