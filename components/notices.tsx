import type { FrameProps } from './props.ts';
import { Button } from './ui/button.tsx';
import { Failure } from './ui/failure.tsx';
import { Notice } from './ui/notice.tsx';
import { useDoing } from './ui/use-doing.ts';

/** What concerns everything: Signpost may not see Microsoft's pages, or the stored state was unreadable. */
export function Notices({ view, words, actions }: FrameProps) {
  const [doing, run] = useDoing();
  const ask = () =>
    run(async () => ((await actions.askAccess()) ? { ok: true } : { ok: false, reason: 'no-access' }));
  return (
    <>
      {view.access === 'withheld' && (
        <Notice tone="caution" title={words('access.title')}>
          <p>{words('access.text')}</p>
          <div class="row">
            <Button kind="primary" busy={doing.state === 'busy'} onPress={ask}>
              {words('access.ask')}
            </Button>
          </div>
          <Failure doing={doing} words={words} />
        </Notice>
      )}
      {view.recovered && (
        <Notice tone="info" title={words('recovered.title')}>
          <p>{words('recovered.text')}</p>
        </Notice>
      )}
    </>
  );
}
