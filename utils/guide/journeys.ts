import type { Journey, MailboxFacts, Purpose, Settings, StepId, Store, Way } from './facts.ts';

/** Pure changes to the store, one for each thing a person can do. Each returns the new store. */

const replace = (store: Store, id: string, change: (journey: Journey) => Journey): Store => ({
  ...store,
  journeys: store.journeys.map((journey) => (journey.id === id ? change(journey) : journey)),
});

/** Changes what is known of a mailbox, making its record when there is none. */
const changeMailbox = (
  store: Store,
  address: string,
  change: (facts: MailboxFacts) => MailboxFacts,
): Store => ({
  ...store,
  mailboxes: { ...store.mailboxes, [address]: change(store.mailboxes[address] ?? { address }) },
});

/** The journey of that id, ended or not; undefined when there is none. */
export const findJourney = (store: Store, id: string | undefined): Journey | undefined =>
  store.journeys.find((journey) => journey.id === id);

/** The journey being guided, when it is still open. */
export function currentJourney(store: Store): Journey | undefined {
  const journey = findJourney(store, store.current);
  return journey && journey.endedAt === undefined ? journey : undefined;
}

/**
 * Adds a journey with nothing marked and makes it the current one. What is known of its mailbox stays as it is: what
 * was done for one app need not be done again for the next.
 *
 * @param j `id` is the caller's; one that is there already is only made the current one. `address` normalised, as the mailboxes are kept by it
 * @param now ms since 1970, as every time in the store
 */
export function startJourney(
  store: Store,
  j: { id: string; address: string; app: string; appName: string; purpose: Purpose },
  now: number,
): Store {
  if (findJourney(store, j.id)) return selectJourney(store, j.id);
  const journey: Journey = { ...j, startedAt: now, marks: {} };
  return { ...store, journeys: [...store.journeys, journey], current: j.id };
}

/** Makes a journey the current one; an id that is not there (ended in another window, say) changes nothing. */
export const selectJourney = (store: Store, id: string): Store =>
  findJourney(store, id) ? { ...store, current: id } : store;

/** Ends a journey: it leaves the list; what was seen of the mailbox stays for the next one. */
export function endJourney(store: Store, id: string): Store {
  const journeys = store.journeys.filter((journey) => journey.id !== id);
  const { current, ...rest } = store;
  const next = current === id ? journeys.at(-1)?.id : current;
  return { ...rest, journeys, ...(next !== undefined && { current: next }) };
}

/** Begins a journey again: nothing told or marked is kept, and the mailbox is looked at anew. */
export function startOver(store: Store, id: string, now: number): Store {
  const journey = findJourney(store, id);
  if (!journey) return store;
  const { way: _way, lastCause: _cause, appOrigin: _origin, endedAt: _ended, ...kept } = journey;
  const fresh = replace(store, id, () => ({ ...kept, startedAt: now, marks: {} }));
  return changeMailbox(fresh, journey.address, () => ({ address: journey.address }));
}

/** Keeps the way the person chose, for the plan to go by instead of the recommendation. */
export const chooseWay = (store: Store, id: string, way: Way): Store =>
  replace(store, id, (journey) => ({ ...journey, way }));

/** Marks a step of the other app as done, seen by Signpost or told by the person. */
export const markStep = (store: Store, id: string, step: StepId, how: 'seen' | 'told', now: number): Store =>
  replace(store, id, (journey) => ({ ...journey, marks: { ...journey.marks, [step]: { at: now, how } } }));

/** Takes back what was told about a step; what a page showed stays. */
export function unmarkStep(store: Store, id: string, step: StepId): Store {
  const journey = findJourney(store, id);
  if (!journey) return store;
  const cleared = replace(store, id, (j) => {
    const { [step]: _gone, ...marks } = j.marks;
    return { ...j, marks };
  });
  if (step !== 'app-password') return cleared;
  return changeMailbox(cleared, journey.address, ({ appPassword, ...facts }) =>
    appPassword?.how === 'seen' ? { ...facts, appPassword } : facts,
  );
}

/** An app password was taken from Microsoft's page (`seen`) or typed by the person (`told`). */
export const haveAppPassword = (store: Store, address: string, how: 'seen' | 'told', now: number): Store =>
  changeMailbox(store, address, (facts) => ({
    ...facts,
    appPassword: { value: 'have', at: now, how, confirmed: false },
  }));

/** "I did this myself". Whoever says so of the app password has one. */
export function tellStep(store: Store, id: string, step: StepId, now: number): Store {
  const marked = markStep(store, id, step, 'told', now);
  const journey = findJourney(store, id);
  return step === 'app-password' && journey ? haveAppPassword(marked, journey.address, 'told', now) : marked;
}

/** What the mail servers said to a password, through the app. */
export const passwordSignIn = (
  store: Store,
  address: string,
  value: 'refused' | 'accepted',
  how: 'seen' | 'told',
  now: number,
): Store =>
  changeMailbox(store, address, (facts) => ({
    ...facts,
    passwordSignIn: { value, at: now, how, confirmed: false },
  }));

/** Keeps the last explained refusal: the cause's id, never the app's text. `now`: ms since 1970. */
export const rememberCause = (store: Store, id: string, cause: string, now: number): Store =>
  replace(store, id, (journey) => ({ ...journey, lastCause: { cause, at: now } }));

/** Keeps where the other app's page is (an origin, no path). */
export const rememberAppOrigin = (store: Store, id: string, appOrigin: string): Store =>
  replace(store, id, (journey) => ({ ...journey, appOrigin }));

/** What may be changed of the settings; `language: null` goes back to the browser's (undefined is lost in messages). */
export interface SettingsChange {
  language?: string | null;
  theme?: Settings['theme'];
}

/** The store with those settings changed that are given; the others stay. */
export function changeSettings(store: Store, { language, theme }: SettingsChange): Store {
  const settings: Settings = { ...store.settings, ...(theme && { theme }) };
  if (language === null) delete settings.language;
  else if (language !== undefined) settings.language = language;
  return { ...store, settings };
}
