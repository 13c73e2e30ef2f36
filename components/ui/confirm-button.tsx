import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/words/keys.ts';
import { Button } from './button.tsx';

/** A button for what cannot be taken back: it asks once, in place, and focus stays with the question. */
export function ConfirmButton(props: {
  children: string;
  question: string;
  yes: string;
  onConfirm: () => void;
  words: Words;
}) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    else if (wasAsking.current) box.current?.querySelector('button')?.focus();
    wasAsking.current = asking;
  }, [asking]);

  return (
    <div class="confirm" ref={box}>
      {asking ? (
        <fieldset class="question">
          <legend>{props.question}</legend>
          <div class="row">
            <Button
              kind="danger"
              onPress={() => {
                setAsking(false);
                props.onConfirm();
              }}
            >
              {props.yes}
            </Button>
            <Button onPress={() => setAsking(false)}>{props.words('confirm.keep')}</Button>
          </div>
        </fieldset>
      ) : (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {props.children}
        </Button>
      )}
    </div>
  );
}
