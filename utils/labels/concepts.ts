/**
 * What a text on a page can mean. `labelIds` are compared with a control's whole name;
 * `wordIds` are looked for inside a text, so that another wording ("Allow IMAP access", "Add app
 * password") is still understood from its parts.
 */
export const labelIds = [
  'security',
  'manageSignIn',
  'twoStepTurnOn',
  'twoStepTurnOff',
  'twoStepIsOn',
  'createAppPassword',
  'removeAppPasswords',
  'next',
  'finish',
  'cancel',
  'settings',
  'forwardingAndImap',
  'syncEmail',
  'letPop',
  'letImap',
  'signIn',
  'save',
  'discard',
  'yes',
  'no',
  'stateOn',
  'stateOff',
] as const;
export type LabelId = (typeof labelIds)[number];

export const wordIds = [
  /** "Two-step verification" and its other names. */
  'twoStep',
  'appPassword',
  /** The neighbour with the same "Turn on". */
  'passwordless',
  'recoveryCode',
  /** "Ways to prove who you are", "Add a new way to sign in". */
  'signInMethods',
  /** Where the hub leads to the proofs page, whatever it is called. */
  'manageSignInWords',
  'create',
  'remove',
  'turnOn',
  'turnOff',
  /** Let, allow, use, enable, access. */
  'permit',
  /** Another option about POP or IMAP: deleting, marking, keeping, moving. */
  'otherOption',
  /** About a thing, and not the thing: notices, reminders, tips, what the family has. */
  'aside',
  'forwarding',
  /** "Sign in and verify your account to …" in Outlook's settings. */
  'wall',
  /** Sign in, verify: what labels of that kind say, inside a longer text. Taken from them (labels.ts). */
  'signInWords',
  /** "Verify your identity", "Help us protect your account", "Enter the code". */
  'identityCheck',
  /** Learn more, help, how to. */
  'help',
  /** Sponsored, advertisement. */
  'ad',
] as const;
export type WordId = (typeof wordIds)[number];
export type ConceptId = LabelId | WordId;

/**
 * One language's wording. A word ending in `*` also matches longer forms ("password*": passwords); "slå ~ til" is a verb in two pieces,
 * the second at the text's end; "Save {all |}changes" stands for both spellings (spellings.ts).
 */
export type Wording = Partial<Record<ConceptId, string[]>>;
