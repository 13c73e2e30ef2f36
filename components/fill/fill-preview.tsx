import type { Preview } from '../../utils/mailform/roles.ts';
import type { WorkProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { useDoing } from '../ui/use-doing.ts';
import { FillHints } from './fill-hints.tsx';
import { PreviewRow } from './preview-row.tsx';
import { roleKey } from './role-key.ts';

/** Which field will get what, before anything is written. Nothing happens until the person confirms. */
export function FillPreview(props: WorkProps & { preview: Preview }) {
  const { preview, words, actions, work, view, journey } = props;
  const [doing, run] = useDoing();
  const on = preview.rows.filter((row) => row.on && !row.refused);
  const wantsSecret = preview.rows.some((row) => row.secret && row.on && !row.refused);
  const noSecret = wantsSecret && view.secret?.address !== journey.address;
  return (
    <section class="preview stack" aria-label={words('preview.title')}>
      <p>
        {words('preview.lead')}{' '}
        <span class="host" dir="ltr">
          {work.host}
        </span>
      </p>
      <FillHints preview={preview} words={words} />
      <ol class="preview-rows">
        {preview.rows.map((row, n) => (
          <PreviewRow key={row.id} row={row} number={n + 1} words={words} actions={actions} />
        ))}
      </ol>
      {preview.ambiguous.map((role) => (
        <div key={role} class="ambiguous">
          <p>{words('preview.ambiguous', { field: words(roleKey(role)) })}</p>
          <Button onPress={() => void actions.pickField(role)}>
            {words('preview.pick', { field: words(roleKey(role)) })}
          </Button>
        </div>
      ))}
      {preview.missing && (
        <Disclosure title={words('preview.missing')}>
          <div class="row">
            {preview.missing.map((role) => (
              <Button key={role} kind="quiet" onPress={() => void actions.pickField(role)}>
                {words('preview.pick', { field: words(roleKey(role)) })}
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
      {noSecret && (
        <Notice tone="info">
          <p>{words('fill.no-password')}</p>
        </Notice>
      )}
      <div class="row">
        {on.length > 0 && (
          <Button
            kind="primary"
            busy={doing.state === 'busy'}
            onPress={() => run(() => actions.confirmFill())}
          >
            {words('preview.confirm', { count: on.length })}
          </Button>
        )}
        <Button onPress={() => void actions.cancelFill()}>{words('fill.cancel')}</Button>
      </div>
      <p class="muted small">
        {preview.testLabel
          ? words('preview.then', { label: preview.testLabel })
          : words('preview.never-sends')}
      </p>
      <Failure doing={doing} words={words} />
    </section>
  );
}
