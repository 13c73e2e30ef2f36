import type { Journey, StepId } from '../utils/guide/facts.ts';
import type { Plan, PlannedStep } from '../utils/guide/plan-types.ts';
import type { Actions, PanelView, TabWork } from '../utils/view.ts';
import type { Words } from '../utils/words/keys.ts';
import type { Library } from './library.ts';

/** What the frame of popup and side panel is drawn from. */
export interface FrameProps {
  view: PanelView;
  actions: Actions;
  words: Words;
  /** BCP 47 tag, for dates and numbers. */
  language: string;
}

/** What every view in it is drawn from. Nothing else reaches them. */
export interface PanelProps extends FrameProps {
  library: Library;
}

/** The same for views of one journey. */
export interface JourneyProps extends PanelProps {
  journey: Journey;
  plan: Plan;
}

/** Where the person is inside Signpost. Not stored: closing the popup leads back home. */
export type Screen =
  | { at: 'home' }
  | { at: 'start' }
  | { at: 'options' }
  | { at: 'journeys' }
  | { at: 'sheet' }
  | { at: 'explain' };

export interface Navigation {
  screen: Screen['at'];
  /** `step`: opened on arrival, such as the one an explained error leads back to. */
  go(to: Screen['at'], step?: StepId): void;
  step?: StepId;
  /** True for whoever asks first since popup or panel was opened: what opening it may do is done once. */
  justOpened(): boolean;
}

/** What the body of one step is drawn from. */
export type StepProps = JourneyProps & { navigation: Navigation; step: PlannedStep };

/** The same while something goes on in the app's tab. */
export type WorkProps = StepProps & { work: TabWork };
