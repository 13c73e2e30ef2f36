/** How the practice mail servers answer a password: as Microsoft today, or as before September 2024. */
export type Mood = 'today' | 'before-2024';

/** A demo account; only these exist, and nothing else that is typed is kept. */
export interface DemoAccount {
  address: string;
  name: string;
  password: string;
  twoStep: boolean;
  appPasswords: Set<string>;
  pop: boolean;
  imap: boolean;
  /** Outlook's forwarding switch, the neighbour of POP and IMAP that must never be hit by mistake. */
  forwarding: boolean;
  /** OAuth2 access tokens handed to practice apps, by app id. */
  tokens: Map<string, string>;
}

/** Everything that can be different about the practice world; tests and the options page set it. */
export interface PracticeOptions {
  mood: Mood;
  /** Language of the replicas, a key of practice/words (en, de, ja, …); `mkt` in an address wins over it. */
  language: string;
  /** Which Fluent UI draws Outlook's settings. */
  fluent: 8 | 9;
  /** Outlook's panel renders this many ms after it opened. */
  panelDelay: number;
  /** The settings open on the Mail root instead of "Forwarding and IMAP". */
  wrongPanel: boolean;
  /** "Sign in and verify" stands before POP and IMAP until passed. */
  wall: boolean;
  /** Proofs pages ask to re-verify through login.live.com first. */
  reverify: boolean;
  /** The proofs page leaves the app-passwords section out although two-step is on. */
  sectionMissing: boolean;
  /** Number of elements the mailbox behind the dialog has. */
  mailboxSize: number;
  /** How long the SMTP server waits before it refuses, ms. */
  refusalDelay: number;
  /** The hub's entry "Manage how I sign in" is a link with an address, or a button without one; both were seen. */
  hubEntry: 'link' | 'button';
  /** account.live.com asks to confirm the identity (its own page, not login.live.com) before the proofs page. */
  interrupt: boolean;
  /** Pages of the two-step wizard after it was turned on: without or with the older page on smartphones. */
  wizardPages: 4 | 5;
  /** How the new app password is shown; the real markup is not known. */
  appPasswordShown: 'text' | 'input';
  /** Outlook's page as it was until about 2023: "Sync email", with Yes and No instead of switches. */
  olderSettings: boolean;
  /** Whether Outlook's Save is there, but disabled, while nothing waits to be saved; the real page is not known. */
  idleSave: 'absent' | 'disabled';
  /** Saving Outlook's settings fails with a message, and nothing is changed. */
  saveFails: boolean;
  /** A dialog with news stands before the account's home and the mailbox until it is closed. */
  welcome: boolean;
  /** The mailbox redraws a part of itself every this many ms, as a busy one does; 0 = a quiet mailbox. */
  mailboxTick: number;
  /** The browser may keep pages: Back then brings one as it was left (the back/forward cache). */
  keptPages: boolean;
}

/** What an authorization code stands for until the app redeems it, once (RFC 6749, section 4.1.2). */
export interface OAuthGrant {
  clientId: string;
  redirectUri: string;
  /** Address of the demo account that consented. */
  address: string;
}

/** A mail the practice SMTP server took. Never its text. */
export interface DeliveredMail {
  from: string;
  to: string[];
  subject: string;
}

export interface PracticeWorld {
  accounts: DemoAccount[];
  options: PracticeOptions;
  /** Loopback ports the official host:port pairs are mapped to for the practice apps' own connections. */
  ports: { https: number; smtp: number; imap: number; pop: number };
  /** Authorization codes the sign-in handed out and no app has redeemed yet, by code. */
  codes: Map<string, OAuthGrant>;
  delivered: DeliveredMail[];
}

export const defaultOptions: PracticeOptions = {
  mood: 'today',
  language: 'en',
  fluent: 9,
  panelDelay: 0,
  wrongPanel: false,
  wall: false,
  reverify: true,
  sectionMissing: false,
  mailboxSize: 3000,
  refusalDelay: 3000,
  hubEntry: 'link',
  interrupt: false,
  wizardPages: 4,
  appPasswordShown: 'text',
  olderSettings: false,
  idleSave: 'absent',
  saveFails: false,
  welcome: false,
  mailboxTick: 0,
  keptPages: false,
};

function freshAccounts(): DemoAccount[] {
  const people = [
    { address: 'paula.practice@outlook.com', name: 'Paula Practice' },
    { address: 'other.practice@hotmail.com', name: 'Otto Other' },
  ];
  return people.map((person) => ({
    ...person,
    password: 'practice-only',
    twoStep: false,
    appPasswords: new Set(),
    pop: false,
    imap: false,
    forwarding: false,
    tokens: new Map(),
  }));
}

/** A fresh world: two demo accounts, two-step verification off, POP and IMAP off, as Microsoft starts. */
export function createWorld(options: Partial<PracticeOptions> = {}): PracticeWorld {
  return {
    accounts: freshAccounts(),
    options: { ...defaultOptions, ...options },
    ports: { https: 0, smtp: 0, imap: 0, pop: 0 },
    codes: new Map(),
    delivered: [],
  };
}

/** Puts a running world back to its beginning, in place, so that the servers that hold it see it. */
export function resetWorld(world: PracticeWorld, options: Partial<PracticeOptions> = {}): void {
  world.accounts.splice(0, world.accounts.length, ...freshAccounts());
  Object.assign(world.options, defaultOptions, options);
  world.codes.clear();
  world.delivered.splice(0);
}

/** The demo account with this address (case does not matter), if there is one. */
export function accountByAddress(world: PracticeWorld, address: string): DemoAccount | undefined {
  const wanted = address.trim().toLowerCase();
  return world.accounts.find((account) => account.address === wanted);
}
