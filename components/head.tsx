import type { FrameProps, Navigation } from './props.ts';
import { IconButton } from './ui/button.tsx';
import { Mark } from './ui/icon.tsx';

/** The bar on top: where one is, the way back, other journeys, the side panel, the options. */
export function Head(props: FrameProps & { navigation: Navigation }) {
  const { view, words, navigation } = props;
  const away = navigation.screen !== 'home';
  const journeys = view.store.journeys.length;
  return (
    <header class="head">
      {away && journeys + Number(navigation.screen !== 'start') > 0 ? (
        <IconButton icon="back" mirror name={words('head.back')} onPress={() => navigation.go('home')} />
      ) : (
        <Mark />
      )}
      <span class="brand">{words('app.name')}</span>
      {!view.practice && <Tools {...props} away={away} />}
    </header>
  );
}

function Tools(props: FrameProps & { navigation: Navigation; away: boolean }) {
  const { view, words, navigation, actions, away } = props;
  const journeys = view.store.journeys.length;
  return (
    <nav class="head-tools" aria-label={words('head.menu')}>
      {journeys > 1 && !away && (
        <IconButton icon="list" name={words('head.journeys')} onPress={() => navigation.go('journeys')} />
      )}
      {journeys > 0 && !away && (
        <IconButton icon="plus" name={words('head.new')} onPress={() => navigation.go('start')} />
      )}
      {view.surface === 'popup' && (
        <IconButton icon="side" name={words('head.panel')} onPress={() => void actions.openPanel()} />
      )}
      {navigation.screen !== 'options' && (
        <IconButton icon="cog" name={words('head.options')} onPress={() => navigation.go('options')} />
      )}
    </nav>
  );
}
