import { useEffect, useRef, useState } from 'preact/hooks';
import type { StepId } from '../utils/guide/facts.ts';
import type { PanelView } from '../utils/view.ts';
import { Head } from './head.tsx';
import { later } from './later.tsx';
import { Notices } from './notices.tsx';
import type { FrameProps, JourneyProps, Navigation, Screen } from './props.ts';

const Start = later(async () => (await import('./screens/start.tsx')).StartScreen);
const JourneyView = later(async () => (await import('./screens/journey.tsx')).JourneyScreen);
const Ticks = later(async () => (await import('./screens/journey.tsx')).TicksRead);
const more = () => import('./screens/more.tsx');
const Journeys = later(async () => (await more()).JourneysScreen);
const Options = later(async () => (await more()).OptionsScreen);
const Explain = later(async () => (await more()).ExplainScreen);
const Sheet = later(async () => (await more()).SheetScreen);

export type AppProps = FrameProps & {
  languages: readonly string[];
  /** Where to begin; pictures and tests use it. */
  first?: Screen['at'];
};

/** Loads the screen that a view begins with, while its words are on their way. */
export async function prepare(view: PanelView): Promise<void> {
  if (view.store.journeys.length === 0) await Start.load();
  else if (currentOf(view)) await JourneyView.load();
}

/** The whole of the popup and the side panel: one tree, drawn from a `PanelView`. */
export function App(props: AppProps) {
  const [screen, setScreen] = useState<Screen['at']>(props.first ?? 'home');
  const [step, setStep] = useState<StepId>();
  const main = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const fresh = useRef(true);
  const navigation: Navigation = {
    screen,
    ...(step !== undefined && { step }),
    justOpened: () => {
      const was = fresh.current;
      fresh.current = false;
      return was;
    },
    go: (to, wanted) => {
      moved.current = true;
      setScreen(to);
      setStep(wanted);
    },
  };
  useEffect(() => {
    // Focus follows the person's own step to another screen, never a change that came by itself.
    if (moved.current && screen !== 'start') main.current?.querySelector<HTMLElement>('h1')?.focus();
    if (moved.current && screen === 'start') main.current?.querySelector('input')?.focus();
    moved.current = false;
  }, [screen]);

  const askedAt = props.view.asked?.at;
  useEffect(() => {
    // The person asked on a page what its words mean: that is what they want to see.
    if (askedAt !== undefined) setScreen('explain');
  }, [askedAt]);

  const journey = currentOf(props.view);

  return (
    <div class={`signpost ${props.view.surface}`}>
      <Head {...props} navigation={navigation} />
      <main ref={main} class="body">
        <Notices {...props} />
        <ScreenView {...props} navigation={navigation} />
        {journey && <Ticks key={journey.journey.id} {...props} {...journey} />}
      </main>
    </div>
  );
}

function ScreenView(props: AppProps & { navigation: Navigation }) {
  const { navigation, view } = props;
  const journey = currentOf(props.view);
  const home = (step?: StepId) => navigation.go('home', step);
  switch (navigation.screen) {
    case 'home':
      if (journey) return <JourneyView {...props} {...journey} navigation={navigation} />;
      return view.store.journeys.length > 0 ? (
        <Journeys {...props} navigation={navigation} />
      ) : (
        <Start {...props} onStarted={() => home()} />
      );
    case 'start':
      return <Start {...props} onStarted={() => home()} />;
    case 'journeys':
      return <Journeys {...props} navigation={navigation} />;
    case 'options':
      return <Options {...props} onDeleted={() => home()} />;
    case 'explain':
      return <Explain key={view.asked?.at} {...props} journey={journey?.journey ?? null} onHome={home} />;
    case 'sheet':
      return journey ? <Sheet {...props} {...journey} /> : <Start {...props} onStarted={() => home()} />;
    default:
      return navigation.screen satisfies never;
  }
}

/** The journey in front with its plan, when there is one. */
function currentOf(view: PanelView): Pick<JourneyProps, 'journey' | 'plan'> | null {
  const journey = view.store.journeys.find((one) => one.id === view.store.current);
  const plan = journey && view.plans[journey.id];
  return journey && plan ? { journey, plan } : null;
}
