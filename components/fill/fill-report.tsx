import type { FieldOutcome, FillReport as Report } from '../../utils/mailform/roles.ts';
import type { Words } from '../../utils/words/keys.ts';
import type { WorkProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { roleKey } from './role-key.ts';
import { SeenResult } from './seen-result.tsx';
import { valueText } from './value-text.ts';

/** What became of every field, and what to press next in the app. */
export function FillReport(props: WorkProps & { report: Report }) {
  const { report, work, words, actions, journey, navigation } = props;
  const [doing, run] = useDoing();
  const busy = doing.state === 'busy';
  const filled = report.rows.filter((row) => row.outcome === 'filled').length;
  const all = report.rows.every((row) => row.outcome === 'filled' || row.outcome === 'off');
  const label = work.preview?.testLabel ?? work.preview?.saveLabel;
  return (
    <section class="report stack" aria-label={words('report.title')}>
      <Notice
        tone={report.undone ? 'info' : all ? 'success' : 'caution'}
        title={report.undone ? words('report.undone') : words('report.filled', { count: filled })}
        live
      >
        {!report.undone && (
          <p>
            {label ? words('report.press', { label }) : words('report.press-any', { app: journey.appName })}
          </p>
        )}
      </Notice>
      <ul class="report-rows">
        {report.rows.map((row) => (
          <li key={row.id}>
            <Icon name={outcomeIcon(row.outcome)} />
            <bdi>{row.label || words(roleKey(row.role))}</bdi>
            <span class="muted small">{outcomeText(row.outcome, words)}</span>
            {typeof row.outcome === 'object' && <ByHand {...props} id={row.id} />}
          </li>
        ))}
      </ul>
      <SeenResult {...props} />
      {!work.seenResult && !report.undone && (
        <div class="row">
          <Button kind="primary" icon="check" onPress={() => void actions.tellResult(journey.id, 'worked')}>
            {words('test.worked')}
          </Button>
          <Button onPress={() => navigation.go('explain')}>{words('test.message')}</Button>
        </div>
      )}
      <div class="row">
        <Button kind="quiet" busy={busy} onPress={() => run(() => actions.previewFill(journey.id))}>
          {words('fill.again')}
        </Button>
        {!report.undone && (
          <Button kind="quiet" busy={busy} onPress={() => run(() => actions.undoFill())}>
            {words('fill.undo')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => void actions.cancelFill()}>
          {words('fill.close')}
        </Button>
      </div>
      <Failure doing={doing} words={words} />
    </section>
  );
}

/** What the person shall put where Signpost would not; never the password. */
function ByHand({ work, words, id }: WorkProps & { id: string }) {
  const row = work.preview?.rows.find((one) => one.id === id);
  return row && !row.secret && row.value ? (
    <bdi class="preview-value">{valueText(row.value, words)}</bdi>
  ) : null;
}

function outcomeIcon(outcome: FieldOutcome): IconName {
  if (typeof outcome === 'object') return 'stop';
  const icons = {
    filled: 'check',
    'changed-by-page': 'warning',
    off: 'minus',
    restored: 'check',
    emptied: 'minus',
  } as const;
  return icons[outcome];
}

function outcomeText(outcome: FieldOutcome, words: Words): string {
  return typeof outcome === 'object' ? words(`refused.${outcome.refused}`) : words(`outcome.${outcome}`);
}
