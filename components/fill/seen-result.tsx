import { Explained } from '../explain/explained.tsx';
import { Notice } from '../ui/notice.tsx';
import type { WorkProps } from './fill-work.tsx';

/** The app's own answer after a fill, as far as Signpost saw it. */
export function SeenResult(props: WorkProps) {
  const { work, words, library } = props;
  if (!work.seenResult) return null;
  if (work.seenResult === 'success') {
    return (
      <Notice tone="success" live>
        <p>{words('report.seen-success')}</p>
      </Notice>
    );
  }
  const { cause } = work.seenResult;
  if (!library.isCause(cause)) return null;
  return <Explained {...props} cause={cause} />;
}
