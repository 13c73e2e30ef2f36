import type { TabWork } from '../../utils/view.ts';
import { AppSays } from '../explain/app-says.tsx';
import { Explained } from '../explain/explained.tsx';
import type { JourneyProps } from '../props.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';

/** The app's own answer after a fill or when asked to look, as far as Signpost saw it. */
export function SeenResult(props: JourneyProps & { work: TabWork }) {
  const { work, words, library, journey } = props;
  if (!work.seenResult) return null;
  if (work.seenResult === 'success') {
    return (
      <Notice tone="success" live>
        <p>{words('report.seen-success')}</p>
      </Notice>
    );
  }
  const { cause, again } = work.seenResult;
  if (!library.isCause(cause)) return null;
  if (again)
    return (
      <>
        <Notice tone="info" live>
          <p>{words('step.test.first-fails', { app: journey.appName })}</p>
        </Notice>
        <Disclosure title={words('journey.last-cause', { title: words(library.advice(cause).title) })}>
          <Explained {...props} cause={cause} />
        </Disclosure>
      </>
    );
  return (
    <>
      <Explained {...props} cause={cause} />
      <AppSays {...props} cause={cause} />
    </>
  );
}
