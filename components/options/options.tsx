import { useId } from 'preact/hooks';
import type { Settings } from '../../utils/guide/facts.ts';
import { languageName } from '../../utils/words/language.ts';
import type { FrameProps } from '../props.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** Language, theme, and deleting everything. Each choice counts at once. */
export function Options(props: FrameProps & { languages: readonly string[]; onDeleted: () => void }) {
  const { view, words, actions, languages } = props;
  const id = useId();
  const { settings } = view.store;
  return (
    <section class="options stack">
      <h1 tabIndex={-1}>{words('options.title')}</h1>
      <div class="field">
        <label for={`${id}-language`}>{words('options.language')}</label>
        <select
          id={`${id}-language`}
          value={settings.language ?? ''}
          onChange={(event) => {
            const language = event.currentTarget.value;
            void actions.setSettings({ language: language || null });
          }}
        >
          <option value="">{words('options.language.browser')}</option>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="purposes">
        <legend>{words('options.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme} class="purpose">
            <input
              type="radio"
              name={`${id}-theme`}
              checked={settings.theme === theme}
              onChange={() => void actions.setSettings({ theme })}
            />
            <span>{words(`options.theme.${theme}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="promises">
        <h2>{words('options.privacy')}</h2>
        <p>{words('options.privacy.text')}</p>
      </div>
      <ConfirmButton
        question={words('options.delete.question')}
        yes={words('options.delete')}
        onConfirm={() => {
          void actions.deleteEverything();
          props.onDeleted();
        }}
        words={words}
      >
        {words('options.delete')}
      </ConfirmButton>
    </section>
  );
}
