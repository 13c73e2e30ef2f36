import { useEffect, useState } from 'preact/hooks';
import type { KeyCommand } from '../../utils/view.ts';
import type { PanelProps } from '../props.ts';
import { Button } from '../ui/button.tsx';

/** The keyboard commands with the keys they have now, as the browser tells them, and the way to change them. */
export function Keys({ words, actions }: Pick<PanelProps, 'words' | 'actions'>) {
  const [keys, setKeys] = useState<{ command: KeyCommand; keys: string }[]>([]);
  useEffect(() => {
    let there = true;
    const read = () =>
      void actions.keys().then((all) => {
        if (there) setKeys(all);
      });
    read();
    // They may have been changed meanwhile in the browser's own list.
    addEventListener('focus', read);
    return () => {
      there = false;
      removeEventListener('focus', read);
    };
  }, [actions]);
  return (
    <>
      <dl class="keys">
        {keys.map(({ command, keys: now }) => (
          <div key={command} class="keys-row">
            <dt>{words(`options.keys.${command}`)}</dt>
            <dd>
              {now ? <kbd dir="ltr">{now}</kbd> : <span class="muted">{words('options.keys.none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Button onPress={() => void actions.changeKeys()}>{words('options.keys.change')}</Button>
    </>
  );
}
