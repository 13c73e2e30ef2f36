import type { Words } from '../words/words.ts';

/** What the page hands to the mailbox script. It carries no address: the real page does not show one at load either. */
export interface MailboxConfig {
  /** Path of this account's mailbox without a slash at the end: /mail/0, /mail/1 … */
  base: string;
  name: string;
  accountLabel: string;
  panelDelay: number;
  wrongPanel: boolean;
  mailboxSize: number;
  mailboxTick: number;
  welcome: boolean;
  /** Writing direction of the language. */
  dir: 'ltr' | 'rtl';
  /** The page as it was until about 2023. */
  older: boolean;
  idleSave: 'absent' | 'disabled';
  words: Words;
}

/** The settings as the server has them. */
export interface SavedSettings {
  /** "Sign in and verify" stands before them. */
  locked: boolean;
  pop: boolean;
  imap: boolean;
  forwarding: boolean;
}
