import type { Words } from '../../utils/words/keys.ts';
import { Button } from '../ui/button.tsx';
import { Icon, Mark } from '../ui/icon.tsx';
import { PinPicture } from './pin-picture.tsx';

/** Browsers whose toolbar is pinned to in different places. */
export type WelcomeBrowser = 'chrome' | 'firefox';

/** Shown once after installing: what Signpost does, practice first, how to keep it in sight, what it may see. */
export function Welcome(props: {
  words: Words;
  browser: WelcomeBrowser;
  onStart: () => void;
  onPractice: () => void;
}) {
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
          <Button onPress={props.onPractice}>{words('practice.offer')}</Button>
        </div>
        <p class="muted small">{words('practice.offer.hint')}</p>
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
          <PinPicture />
          <p>{words(`welcome.pin.${props.browser}`)}</p>
        </section>
        <section class="welcome-card">
          <h2>{words('welcome.see.title')}</h2>
          <ul class="welcome-list">
            {(['1', '2', '3'] as const).map((n) => (
              <li key={n}>
                <Icon name={n === '3' ? 'stop' : 'eye'} />
                <span>{words(`welcome.see.${n}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
