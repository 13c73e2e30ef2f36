import type { Ref } from 'preact';
import type { PracticeModel } from '../../utils/practice/model.ts';
import { App, type AppProps } from '../app.tsx';
import { Button } from '../ui/button.tsx';

/** The two made-up tabs of the pretended browser window. */
const tabs = ['microsoft', 'app'] as const;

/**
 * The practice page: a window with made-up pages beside the very panel that guides on the real ones. `model` is
 * null until the frame has loaded.
 */
export function Practice(
  props: Omit<AppProps, 'view' | 'actions'> & {
    model: PracticeModel | null;
    frame: Ref<HTMLIFrameElement>;
    onFrame: () => void;
  },
) {
  const { words, model } = props;
  return (
    <div class="practice">
      <section class="practice-head" aria-label={words('practice.title')}>
        <div>
          <h1>{words('practice.title')}</h1>
          <p class="muted">{words('practice.lead')}</p>
        </div>
        {model && <Button onPress={() => model.restart()}>{words('practice.again')}</Button>}
      </section>
      <section class="practice-window" aria-label={words('practice.badge')}>
        <div class="practice-bar">
          <div class="practice-tabs">
            {tabs.map((tab) => (
              <button
                key={tab}
                type="button"
                class="practice-tab"
                aria-pressed={model?.front === tab ? 'true' : 'false'}
                onClick={() => model?.bring(tab)}
              >
                {words(`practice.tab.${tab}`)}
              </button>
            ))}
          </div>
          <strong class="practice-badge">{words('practice.badge')}</strong>
        </div>
        <iframe
          ref={props.frame}
          src="/practice-frame.html"
          title={words('practice.badge')}
          onLoad={props.onFrame}
        />
      </section>
      {/* The panel brings its own banner and main, as it does where it stands alone. */}
      <div class="practice-panel">
        {model && <App {...props} view={model.view()} actions={model.actions} />}
      </div>
    </div>
  );
}
