import { html, type Markup } from './html.ts';
import { languages } from './words/words.ts';
import { defaultOptions, type PracticeOptions } from './world.ts';

type OptionName = keyof PracticeOptions;

/** What each option means, in the words of the options page. An option without words does not compile. */
const meaning: Record<OptionName, string> = {
  mood: 'How the mail servers answer passwords',
  language: "Language of Microsoft's pages",
  fluent: "Fluent UI version that draws Outlook's settings",
  panelDelay: "Outlook's settings page appears this late (ms)",
  wrongPanel: "Outlook's settings open on the Mail menu instead of the page asked for",
  wall: '"Sign in and verify" stands before POP and IMAP',
  reverify: 'The account pages ask to sign in again first',
  sectionMissing: 'The app passwords section is missing',
  mailboxSize: 'Elements in the mailbox',
  refusalDelay: 'The mail server refuses this late (ms)',
  hubEntry: '"Manage how I sign in" is a link or a button',
  interrupt: 'The account pages ask to confirm the identity first',
  wizardPages: 'Pages of the two-step wizard after the choice',
  appPasswordShown: 'The app password is shown as text or in a field',
  olderSettings: "Outlook's older page, with Yes and No instead of switches",
  idleSave: "Outlook's Save is absent or disabled while nothing has changed",
  saveFails: "Saving Outlook's settings fails",
  welcome: "A dialog with news stands before the account's home and the mailbox",
  mailboxTick: 'The mailbox redraws this often (ms, 0 = never)',
  keptPages: 'Back brings a page as it was left (back/forward cache)',
};

const choices: { [Name in OptionName]?: readonly PracticeOptions[Name][] } = {
  mood: ['today', 'before-2024'],
  language: Object.keys(languages),
  fluent: [8, 9],
  hubEntry: ['link', 'button'],
  wizardPages: [4, 5],
  appPasswordShown: ['text', 'input'],
  idleSave: ['absent', 'disabled'],
};

const largest: Partial<Record<OptionName, number>> = {
  panelDelay: 60_000,
  refusalDelay: 60_000,
  mailboxSize: 50_000,
  mailboxTick: 60_000,
};

const optionNames = Object.keys(defaultOptions) as OptionName[];

function readOne(name: OptionName, given: unknown): PracticeOptions[OptionName] | undefined {
  const allowed: readonly PracticeOptions[OptionName][] | undefined = choices[name];
  if (allowed) return allowed.find((value) => String(value) === String(given));
  if (typeof defaultOptions[name] === 'boolean') {
    if (given === true || given === 'true' || given === 'on') return true;
    return given === false || given === 'false' || given === 'off' ? false : undefined;
  }
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  const fits = typeof number === 'number' && Number.isInteger(number) && number >= 0;
  return fits && number <= (largest[name] ?? 0) ? number : undefined;
}

/**
 * Reads options from a form or from JSON. Unknown names and values that do not fit are named in `refused`, and nothing
 * is taken of them.
 */
export function readOptions(given: Record<string, unknown>): {
  options: Partial<PracticeOptions>;
  refused: string[];
} {
  const taken: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const name = optionNames.find((one) => one === key);
    const read = name === undefined ? undefined : readOne(name, value);
    if (read === undefined) refused.push(key);
    else taken[key] = read;
  }
  return { options: taken as Partial<PracticeOptions>, refused };
}

function control(name: OptionName, current: PracticeOptions): Markup {
  const value = current[name];
  const allowed: readonly PracticeOptions[OptionName][] | undefined =
    choices[name] ?? (typeof value === 'boolean' ? [true, false] : undefined);
  if (!allowed) {
    return html`<input id="${name}" name="${name}" type="number" min="0" max="${largest[name] ?? 0}" value="${String(value)}">`;
  }
  const text = (one: unknown) => (one === true ? 'yes' : one === false ? 'no' : String(one));
  return html`<select id="${name}" name="${name}">${allowed.map(
    (one) => html`<option value="${String(one)}" ${one === value && html`selected`}>${text(one)}</option>`,
  )}</select>`;
}

/** All options as a form that posts to /options. */
export function optionsForm(current: PracticeOptions): Markup {
  return html`<form method="post" action="/options" class="card"><h2>Options</h2>${optionNames.map(
    (name) =>
      html`<div class="row"><label for="${name}">${meaning[name]}</label>${control(name, current)}</div>`,
  )}<div class="buttons"><button class="btn btn-primary">Use these options</button></div></form>`;
}
