import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Keys } from './keys.tsx';
import { Look, type LookProps } from './look.tsx';

/** Language, colours, keys, what Signpost sees and never does, practice, deleting everything. Each choice counts at once. */
export function Options(props: LookProps & { onDeleted: () => void }) {
  const { words, actions } = props;
  const id = useId();
  const [deleted, setDeleted] = useState(false);
  const section = (name: string) => ({ class: 'option-card stack', 'aria-labelledby': `${id}-${name}` });
  return (
    <div class="options stack">
      <h1 tabIndex={-1}>{words('options.title')}</h1>
      <section {...section('look')}>
        <h2 id={`${id}-look`}>{words('options.look')}</h2>
        <Look {...props} />
      </section>
      <section {...section('keys')}>
        <h2 id={`${id}-keys`}>{words('options.keys')}</h2>
        <Keys words={words} actions={actions} />
      </section>
      <section {...section('privacy')}>
        <h2 id={`${id}-privacy`}>{words('welcome.see.title')}</h2>
        <ul class="welcome-list">
          {(['welcome.see.1', 'welcome.see.2', 'options.privacy.text'] as const).map((key) => (
            <li key={key}>
              <Icon name={key === 'options.privacy.text' ? 'stop' : 'eye'} />
              <span>{words(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section {...section('practice')}>
        <h2 id={`${id}-practice`}>{words('practice.offer')}</h2>
        <p>{words('practice.offer.hint')}</p>
        <Button onPress={() => void actions.openPractice()}>{words('practice.title')}</Button>
      </section>
      <section {...section('delete')}>
        <h2 id={`${id}-delete`}>{words('options.delete')}</h2>
        <p>{words('options.delete.text')}</p>
        <ConfirmButton
          question={words('options.delete.question')}
          yes={words('options.delete')}
          onConfirm={() =>
            void actions.deleteEverything().then(() => {
              setDeleted(true);
              props.onDeleted();
            })
          }
          words={words}
        >
          {words('options.delete')}
        </ConfirmButton>
        <p role="status">{deleted && words('options.delete.done')}</p>
      </section>
    </div>
  );
}
