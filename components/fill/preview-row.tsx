import { useId } from 'preact/hooks';
import type { PreviewRow as Row } from '../../utils/mailform/roles.ts';
import type { Actions } from '../../utils/view.ts';
import type { Words } from '../../utils/words/keys.ts';
import { Button } from '../ui/button.tsx';
import { roleKey } from './role-key.ts';
import { valueText } from './value-text.ts';

/** One field: its number on the page, its label there, what it gets, what stands there now; on or off. */
export function PreviewRow(props: { row: Row; number: number; words: Words; actions: Actions }) {
  const { row, words, actions } = props;
  const id = useId();
  const role = words(roleKey(row.role));
  return (
    <li class={row.refused ? 'preview-row refused' : 'preview-row'}>
      <span class="number" aria-hidden="true">
        {props.number}
      </span>
      <div class="preview-words">
        <p class="preview-label" id={id}>
          <bdi>{row.label || role}</bdi>
        </p>
        {row.refused && (
          <p class={row.refused === 'choose-by-hand' ? 'small' : 'small problem'}>
            {words(`refused.${row.refused}`)}
          </p>
        )}
        {/* What is not written for them, the person writes. */}
        {(!row.refused || (row.value !== '' && !row.secret)) && (
          <p class="preview-value">
            {row.secret ? (
              words('preview.secret')
            ) : (
              <bdi>
                {/* An address that is too long for its line breaks before its @, not in the middle of a name. */}
                {valueText(row.value, words)
                  .split(/(?=@)/)
                  .map((part, n) => (n === 0 ? part : [<wbr key="wbr" />, part]))}
              </bdi>
            )}
          </p>
        )}
        {row.opens && !row.refused && <p class="muted small">{words('preview.opens')}</p>}
        {row.before === 'same' && !row.refused && <p class="muted small">{words('preview.same')}</p>}
        {row.before === 'other' && !row.refused && (
          <p class="muted small">
            {row.secret || row.was === undefined
              ? words('preview.was-something')
              : words('preview.was', { value: valueText(row.was, words) })}
          </p>
        )}
        {row.refused && row.refused !== 'no-value' && (
          <Button kind="quiet" onPress={() => void actions.pickField(row.role)}>
            {words('preview.pick', { field: role })}
          </Button>
        )}
      </div>
      {!row.refused && (
        <input
          class="switch"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state (HTML-AAM).
          role="switch"
          aria-labelledby={id}
          checked={row.on}
          onChange={(event) => void actions.setRow(row.id, event.currentTarget.checked)}
        />
      )}
    </li>
  );
}
