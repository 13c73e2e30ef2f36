import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/keys.ts';
import { colon } from '../../utils/words/signs.ts';
import { Button } from './button.tsx';

/**
 * Copies a value that is no secret (a server name, a port). The clipboard belongs to the page's document,
 * so it is written here, on the press. Says "Copied" or what to do instead.
 */
export function CopyButton(props: { value: string; what: string; words: Words; language: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const { words } = props;
  const copy = () => {
    navigator.clipboard.writeText(props.value).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  const text = { idle: 'sheet.copy', copied: 'sheet.copied', failed: 'sheet.copy-failed' } as const;
  return (
    <span class="copy" role="status">
      <Button
        kind="quiet"
        icon={state === 'copied' ? 'check' : 'copy'}
        onPress={copy}
        label={words(text[state]) + colon(props.language) + props.what}
      >
        {words(text[state])}
      </Button>
    </span>
  );
}
