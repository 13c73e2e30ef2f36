import type { WorkProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { FillPreview } from './fill-preview.tsx';
import { FillReport } from './fill-report.tsx';
import { roleKey } from './role-key.ts';
import { Waiting } from './waiting.tsx';

/** What goes on in the app's tab: looking, preview, picking a field, writing, or the report. */
export function FillWork(props: WorkProps) {
  const { work, words, actions } = props;
  switch (work.phase) {
    case 'scanning':
      return <Waiting {...props} key={work.phase} text={words('fill.scanning', { host: work.host })} />;
    case 'preview':
      return work.preview ? <FillPreview {...props} preview={work.preview} /> : null;
    case 'picking':
      return (
        <div class="stack" role="status">
          <p>{words('fill.picking', { field: work.picking ? words(roleKey(work.picking)) : '' })}</p>
          <div class="row">
            <Button onPress={() => void actions.cancelFill()}>{words('fill.cancel')}</Button>
          </div>
        </div>
      );
    case 'filling':
      return <Waiting {...props} key={work.phase} text={words('fill.filling')} />;
    case 'filled':
      return work.report ? <FillReport {...props} report={work.report} /> : null;
    case 'failed':
    case 'guiding':
    case 'looking':
      return null;
    default:
      return work.phase satisfies never;
  }
}
