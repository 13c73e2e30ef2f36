import { useEffect, useState } from 'preact/hooks';
import type { WorkProps } from '../props.ts';
import { Button } from '../ui/button.tsx';

/** A page that was looked at or filled has answered by then, ms, the largest on a slow machine too. */
const patience = 15_000;

/** What goes on in the page; after a while a way out too: it may hang, or have gone. */
export function Waiting({ text, words, actions }: Pick<WorkProps, 'words' | 'actions'> & { text: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, patience, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="stack">
      <p class="waiting" role="status">
        {text}
      </p>
      {late && (
        <div class="row">
          <Button onPress={() => void actions.cancelFill()}>{words('fill.cancel')}</Button>
        </div>
      )}
    </div>
  );
}
