import type { Words } from '../../utils/words/keys.ts';
import { failureKey } from './failure-key.ts';
import { Notice } from './notice.tsx';
import type { Doing } from './use-doing.ts';

/** Why the last press came to nothing, in words and with a way on; nothing while all is well. */
export function Failure({ doing, words }: { doing: Doing; words: Words }) {
  if (doing.state !== 'failed') return null;
  return (
    <Notice tone="caution" live>
      <p>{words(failureKey(doing.reason))}</p>
    </Notice>
  );
}
