import { useId } from 'preact/hooks';
import { themes } from '../../utils/guide/facts.ts';
import { languageName } from '../../utils/words/language.ts';
import type { FrameProps } from '../props.ts';

export type LookProps = Pick<FrameProps, 'view' | 'words' | 'actions'> & {
  /** BCP 47 tags of the languages there are. */
  languages: readonly string[];
};

/** The language and the colours of everything Signpost shows. */
export function Look({ view, words, actions, languages }: LookProps) {
  const id = useId();
  const { settings } = view.store;
  return (
    <>
      <div class="field">
        <label for={`${id}-language`}>{words('options.language')}</label>
        <select
          id={`${id}-language`}
          value={settings.language ?? ''}
          onChange={(event) => void actions.setSettings({ language: event.currentTarget.value || null })}
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
    </>
  );
}
