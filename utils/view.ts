import type { Recipe } from './apps/recipe.ts';
import type { Explanation } from './explain/explanation.ts';
import type { Answers } from './explain/questions.ts';
import type { Journey, Purpose, StepId, Store, Way } from './guide/facts.ts';
import type { SettingsChange } from './guide/journeys.ts';
import type { Plan } from './guide/plan-types.ts';
import type { ShownAs } from './guide/show.ts';
import type { FieldRole, FillReport, Preview } from './mailform/roles.ts';
import type { ControlId, PageId } from './pages/ids.ts';
import type { Policy } from './policy/policy.ts';
import type { InPlaceOfCard } from './words/look-for.ts';

/** What may be said about the app password without saying it. */
export interface SecretMeta {
  address: string;
  takenAt: number;
  /** It is gone at this moment (ms since the epoch): ten minutes after it was taken. */
  expiresAt: number;
  length: number;
}

/** What Signpost is doing in one tab's document of the other app; kept in session storage. */
export interface TabWork {
  tabId: number;
  /** The document it is bound to, as the browser names it; another document in the same tab is another work. */
  documentId: string;
  /** The script of ours in that document, by a random name it gave itself. Empty until it first asked. */
  instance: string;
  /** What the script shall do when it asks next. */
  pending: 'preview' | 'pick' | 'fill' | 'undo' | 'watch' | 'guide' | null;
  origin: string;
  host: string;
  journey: string;
  phase: 'scanning' | 'preview' | 'picking' | 'filling' | 'filled' | 'failed' | 'guiding' | 'looking';
  picking?: FieldRole;
  preview?: Preview;
  report?: FillReport;
  failure?: FillFailure;
  /**
   * The app's own result, seen after a fill or when asked to look: a cause id, or success. `again`: the app's help
   * calls its first failure normal, so the next one is waited for.
   */
  seenResult?: { cause: string; again?: true } | 'success';
  at: number;
}

export const fillFailures = [
  'no-form',
  'browser-page',
  'no-access',
  'provider-sign-in-page',
  'insecure-page',
  'page-changed',
  'silent',
  'gone',
] as const;
export type FillFailure = (typeof fillFailures)[number];

/** The tab in front of the person, as far as Signpost may know it. */
export type ActiveTab =
  | { kind: 'microsoft'; tabId: number; host: string }
  | { kind: 'web'; tabId: number; origin: string; host: string; access: boolean }
  | { kind: 'unreadable'; tabId: number }
  | { kind: 'browser-page' };

/** What the guide last reported from the guided Microsoft tab. */
export interface GuidedTab {
  tabId: number;
  /** Opened by "Go": only such a tab may be led to another page. */
  opened?: boolean;
  /** `elsewhere`: the tab left Microsoft's account pages (signing in, mostly). */
  page: PageId | 'elsewhere' | 'closed';
  control: ControlId | null;
  outcome: ShownAs | null;
  obstacles: string[];
  at: number;
}

/** Everything the popup and the side panel draw from. */
export interface PanelView {
  surface: 'popup' | 'panel';
  /** The practice page: made-up pages, and a state that lives in that page alone. */
  practice?: boolean;
  store: Store;
  plans: Record<string, Plan>;
  /** Recipes of the apps under way, by app. */
  recipes: Record<string, Recipe>;
  secret: SecretMeta | null;
  work: TabWork | null;
  tab: ActiveTab;
  guided: GuidedTab | null;
  /** What the organisation chose beforehand; empty for most people. */
  policy: Policy;
  /** The language asked for (BCP 47): the person's choice, else the organisation's; absent = the browser's. */
  language?: string;
  /** Whether the person lets Signpost see the three Microsoft hosts. */
  access: 'granted' | 'withheld';
  /** The stored state could not be read and a fresh one was begun; the old one is kept for a report. */
  recovered: boolean;
  /** The app password may still be in the clipboard: it was copied and not cleared. */
  copied?: boolean;
  /** A selection explained from the page's menu less than a minute ago. */
  asked?: { explanation: Explanation; at: number } | null;
  now: number;
}

/** Signpost's keyboard commands, by what they do (`commands` of the manifest). */
export const keyCommands = ['open', 'panel', 'where', 'fold'] as const;
export type KeyCommand = (typeof keyCommands)[number];

/** A closed answer to a person's action: done, or the reason why not. */
export type Outcome<R extends string = string> = { ok: true } | { ok: false; reason: R };
export type TakeFailure = 'not-on-page' | 'not-found' | 'ambiguous' | 'no-access' | 'no-tab' | 'silent';

/** What a view may ask for. Implemented over messages by utils/panel-actions.ts. */
export interface Actions {
  startJourney(j: { address: string; app: string; appName: string; purpose: Purpose }): Promise<Outcome>;
  selectJourney(id: Journey['id']): Promise<void>;
  endJourney(id: Journey['id']): Promise<void>;
  startOver(id: Journey['id']): Promise<void>;
  chooseWay(id: Journey['id'], way: Way): Promise<void>;
  /** Opens the step's page in the guided tab (or a new one) and points there. */
  go(id: Journey['id'], step: StepId): Promise<Outcome>;
  /** Brings the guided tab to the front. */
  showMeWhere(id: Journey['id']): Promise<Outcome>;
  /** What the card of this control would say, in this language; null where its texts are not to be had. */
  lookFor(control: ControlId, language: string): Promise<InPlaceOfCard | null>;
  /** Shows in a tab of its own what the guided page looks like to Signpost. */
  reportPage(): Promise<void>;
  /** "I did this myself" (true) or taking that back (false). */
  tell(id: Journey['id'], step: StepId, done: boolean): Promise<void>;
  tellResult(id: Journey['id'], result: 'worked' | 'refused'): Promise<void>;
  takePassword(id: Journey['id']): Promise<Outcome<TakeFailure>>;
  typePassword(id: Journey['id'], value: string): Promise<Outcome<'empty' | 'too-long'>>;
  /** The value, for the masked row when the person reveals it. */
  revealPassword(): Promise<string | null>;
  copyPassword(): Promise<Outcome<'gone' | 'no-clipboard'>>;
  clearClipboard(): Promise<Outcome<'no-clipboard'>>;
  throwAwayPassword(): Promise<void>;
  /** Rings the way through the app's own pages, in the tab in front. */
  guideHere(id: Journey['id']): Promise<Outcome<FillFailure>>;
  /** Looks in the tab in front whether the app says that it worked, or why not, and goes on looking there. */
  lookHere(id: Journey['id']): Promise<Outcome<FillFailure>>;
  previewFill(id: Journey['id']): Promise<Outcome<FillFailure>>;
  setRow(rowId: string, on: boolean): Promise<void>;
  pickField(role: FieldRole): Promise<void>;
  confirmFill(): Promise<Outcome<FillFailure>>;
  undoFill(): Promise<Outcome<FillFailure>>;
  cancelFill(): Promise<void>;
  explain(id: Journey['id'] | null, text: string, answers: Answers): Promise<Explanation>;
  setSettings(s: SettingsChange): Promise<void>;
  /** Asks the browser for the three Microsoft hosts again (a person's click is needed). */
  askAccess(): Promise<boolean>;
  /** Asks for exactly this origin, which the tab in front must show (a person's click is needed). */
  askOrigin(origin: string): Promise<Outcome<'no-access' | 'not-this-tab'>>;
  openPanel(): Promise<void>;
  /** Prints what is shown. */
  print(): void;
  /** Opens the built-in practice page in a tab of its own. */
  openPractice(): Promise<void>;
  /** The keyboard commands with the keys they have now; an empty string where there is none. */
  keys(): Promise<{ command: KeyCommand; keys: string }[]>;
  /** Opens the browser's own list of keys, as far as it lets us. */
  changeKeys(): Promise<void>;
  copySummary(id: Journey['id']): Promise<Outcome>;
  deleteEverything(): Promise<void>;
}
