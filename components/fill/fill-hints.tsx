import type { Preview } from '../../utils/mailform/roles.ts';
import type { Words } from '../../utils/words/keys.ts';
import { Notice } from '../ui/notice.tsx';

/** What the person should know about this form before filling it. */
export function FillHints({ preview, words }: { preview: Preview; words: Words }) {
  return (
    <>
      {preview.oauthOffered && (
        <Notice tone="info" title={words('preview.oauth.title')}>
          <p>{words('preview.oauth')}</p>
        </Notice>
      )}
      {preview.unencrypted && (
        <Notice tone="caution">
          <p>{words('preview.unencrypted')}</p>
        </Notice>
      )}
      {preview.savesOnBlur && (
        <Notice tone="caution">
          <p>{words('preview.saves')}</p>
        </Notice>
      )}
      {preview.foreignFrame && (
        <Notice tone="info">
          <p>{words('preview.frame', { host: preview.foreignFrame })}</p>
        </Notice>
      )}
    </>
  );
}
