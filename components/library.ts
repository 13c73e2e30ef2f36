import type { AccountState } from '../utils/evidence/account-states.ts';
import type { AlternativeId } from '../utils/evidence/alternatives.ts';
import type { Evidence, MailProtocol, SignInMethod } from '../utils/evidence/claim.ts';
import type { CauseId } from '../utils/explain/cause.ts';
import type { QuestionId } from '../utils/explain/questions.ts';
import type { Journey, Purpose, StepId, Way } from '../utils/guide/facts.ts';
import type { FieldRole, MailValues } from '../utils/mailform/roles.ts';
import type { DataKey } from '../utils/words/keys.ts';

/** One app in the search list. */
export interface AppChoice {
  id: string;
  name: string;
}

/** What an address says about its mailbox. `provider` is a name, such as "Gmail". */
export type AddressKind =
  | { kind: 'personal'; address: string }
  /** `meant`: the personal address this is one slip away from ("…@hotmial.com"). */
  | { kind: 'work-or-school'; address: string }
  | { kind: 'own-domain'; address: string; meant?: string }
  | { kind: 'other-provider'; address: string; provider?: string }
  | { kind: 'invalid' };

/** A claim's source, shown one click away. */
export interface Source {
  what: string;
  /** ISO date. */
  date: string;
  url?: string;
}

/** A short note on an app: words that every language has, or the recipe's own in the language they are in. */
export type AppNote = { key: DataKey } | { text: string; language: string };

/** What an app itself says when something goes wrong, and what stands behind it. */
export interface AppMessage {
  text: string;
  cause: CauseId;
  note?: AppNote;
  source: Source;
}

/** What is known of an app, in the app's own words. Missing = not known, and said so. */
export interface AppFacts {
  /** The ways to its mail settings, menu by menu; empty when not known. */
  places: { path: string[]; note?: AppNote; source: Source }[];
  /** What the app's own screen calls a field, and the option to choose there. */
  labels: Partial<Record<FieldRole, { label: string; option?: string }>>;
  /** Which of two look-alike providers to choose in the app. */
  provider?: string;
  /** The name of its test button. */
  testButton?: string;
  /** Outside the browser: the settings are copied by hand, not filled. */
  outside: boolean;
  /** Its own pages are known well enough to point at the way there. */
  guidable: boolean;
  /** Short notes on this app. */
  notes: AppNote[];
  /** Its own messages of failure. */
  messages: AppMessage[];
  /** What a person may do or see there once it works. */
  afterwards: AppNote[];
  /** Its help says that the first press of its test is likely to fail. */
  firstTestFails: boolean;
  /** Where all of this is known from, newest first. */
  sources: Source[];
}

/** A kind of account that looks like a wrong setting; words: `account-state.<id>.title` and `.what`. */
export interface AccountStateNote {
  id: AccountState['id'];
  source: Source;
}

/** What to tell about a cause, as keys of words. */
export interface AdviceKeys {
  title: DataKey;
  what: DataKey;
  steps: DataKey[];
  dont: DataKey[];
  reopen?: StepId;
  source: Source;
}

/** What we know about Microsoft refusing passwords today. */
export interface Refusal {
  /** ISO dates. */
  since: string;
  lastSuccess: string;
  newestFailure: string;
  sources: Source[];
}

/** What is known of one way of signing in to personal mailboxes, per protocol, by its newest report. */
export interface Standing {
  method: SignInMethod;
  protocols: { protocol: MailProtocol; status: Evidence['status']; source: Source }[];
}

/** Something else that could work, with what speaks for and against it. */
export interface Alternative {
  id: AlternativeId;
  url?: string;
  source: Source;
}

/** What the first screen looks up: apps by name, and what an address says. */
export interface StartLibrary {
  /** Apps that fit what was typed, best first; all of them for nothing. */
  searchApps(text: string): AppChoice[];
  /** The app of a recipe id, when there is one. */
  appOf(id: string): AppChoice | undefined;
  addressKind(address: string): AddressKind;
  /** What an app usually does with a mailbox. */
  usualPurpose(app: string): Purpose;
}

/**
 * The knowledge views show: apps, evidence, advice. Pure look-ups; components take it as a prop, so that
 * the data can grow without touching them. `components/our-library.ts` is the real one.
 */
export interface Library {
  /** What is known of a journey's app for the way it takes; notes in `language` (BCP 47). */
  app(journey: Pick<Journey, 'app' | 'purpose'>, way: Way, language: string): AppFacts;
  /** Servers and user name for a journey, without any secret. */
  values(journey: Pick<Journey, 'address' | 'purpose' | 'app'>): MailValues;
  refusal(): Refusal;
  /** Every way of signing in with what is known of it, the one that works first. */
  standing(): Standing[];
  /** Kinds of account worth a look before taking a way. */
  accountStates(way: Way): AccountStateNote[];
  alternatives(app: string, purpose: Purpose): Alternative[];
  /** Keys of the words for a cause. */
  advice(cause: CauseId): AdviceKeys;
  isCause(id: string): id is CauseId;
  isQuestion(id: string): id is QuestionId;
}
