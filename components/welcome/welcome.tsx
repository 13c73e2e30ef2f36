import type { Words } from '../../utils/words/keys.ts';
import { Button } from '../ui/button.tsx';
import { Icon, Mark } from '../ui/icon.tsx';

/** Browsers whose toolbar is pinned to in different places. */
export type WelcomeBrowser = 'chrome' | 'firefox';

/** Shown once after installing: what Signpost does, what it may see, how to keep it in sight. */
export function Welcome(props: { words: Words; browser: WelcomeBrowser; onStart: () => void }) {
  const { words } = props;
  return (
    <main class="welcome">
      <div class="welcome-hero">
        <Mark />
        <h1>{words('welcome.title')}</h1>
        <p class="welcome-lead">{words('welcome.lead')}</p>
        <div class="row">
          <Button kind="primary" onward onPress={props.onStart}>
            {words('welcome.start')}
          </Button>
          <span class="muted small">{words('welcome.start.hint')}</span>
        </div>
      </div>
      <section class="welcome-card">
        <h2>{words('welcome.how.title')}</h2>
        <ol class="road">
          <li>{words('welcome.how.1')}</li>
          <li>{words('welcome.how.2')}</li>
          <li>{words('welcome.how.3')}</li>
        </ol>
      </section>
      <div class="welcome-two">
        <section class="welcome-card">
          <h2>{words('welcome.pin.title')}</h2>
          <p>{words(`welcome.pin.${props.browser}`)}</p>
        </section>
        <section class="welcome-card">
          <h2>{words('welcome.see.title')}</h2>
          <ul class="welcome-list">
            {(['1', '2', '3'] as const).map((n) => (
              <li key={n}>
                <Icon name="eye" />
                <span>{words(`welcome.see.${n}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
