import type { AppPlace } from '../background/app-guide.ts';
import type { PageReasons } from '../content/page-reasons.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { ShowOrder } from '../guide/show.ts';
import type { LabelTable } from '../labels/labels.ts';
import type { FieldRole } from '../mailform/roles.ts';
import type { Judgement } from '../mailform/seen.ts';
import type { ControlId } from '../pages/ids.ts';
import type { FillFailure, Outcome, TakeFailure } from '../view.ts';
import type { MessageName } from './protocol.ts';

/** What the target script shall do next. Only `fill` may carry the password, for the one write. */
export type TargetCommand =
  | { do: 'preview' }
  | { do: 'pick'; role: FieldRole }
  | { do: 'fill'; rows: { id: string; on: boolean }[]; password: string | null }
  | { do: 'undo' }
  /** Look for the app's own result after a fill, also on the page that follows a classic form post. */
  | { do: 'watch' }
  /** Point at the way through the app's own pages. */
  | { do: 'guide'; places: AppPlace[] }
  /** Nothing to do now; the script stays. */
  | { do: 'wait' }
  | { do: 'stop' };

/** The background's answer to each message; messages not named here are answered with nothing. */
export interface Answers {
  'panel.startJourney': Outcome<'bad-address'>;
  'panel.go': Outcome<'open-the-app' | 'no-access'>;
  'panel.showMeWhere': Outcome<'no-tab'>;
  'panel.takePassword': Outcome<TakeFailure>;
  'panel.typePassword': Outcome<'empty' | 'too-long'>;
  'panel.previewFill': Outcome<FillFailure>;
  'panel.guideHere': Outcome<FillFailure>;
  'panel.lookHere': Outcome<FillFailure>;
  'panel.confirmFill': Outcome<FillFailure>;
  'panel.undoFill': Outcome<FillFailure>;
  'panel.explain': Explanation;
  'panel.debug': { tabId: number; page: PageReasons }[];
  'guide.hello': { labels: LabelTable };
  'guide.observed': ShowOrder | null;
  /** Whether it is there now. */
  'guide.drawing': boolean;
  'target.hello': TargetCommand;
  /** What the page's fields are and shall hold; null for a script that has no work. Never holds the password. */
  'target.read': Judgement | null;
}
export type Answer<N extends MessageName> = N extends keyof Answers ? Answers[N] : undefined;

/** What the background asks of the guide on a page. Content scripts accept these from the extension only. */
export interface GuideAsks {
  'ask.show': { data: ShowOrder | null; answer: undefined };
  'ask.readPassword': {
    data: null;
    answer: { ok: true; value: string } | { ok: false; reason: TakeFailure };
  };
  /** The person asked to be shown again what they had closed. */
  'ask.reveal': { data: null; answer: undefined };
  /** A keyboard command: `focus` brings the person into the card, `fold` makes it small or whole again. */
  'ask.card': { data: 'focus' | 'fold'; answer: undefined };
  'ask.stop': { data: null; answer: undefined };
  /** For the debug view. */
  'ask.reasons': { data: readonly ControlId[]; answer: PageReasons | null };
}

/** What the background asks of the target script: only to come and ask for its command. */
export interface TargetAsks {
  'ask.wake': { data: null; answer: undefined };
}
