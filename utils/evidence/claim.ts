/** Ways of signing in to a personal Microsoft mailbox. */
export const signInMethods = ['account-password', 'app-password', 'official'] as const;
export type SignInMethod = (typeof signInMethods)[number];
export const mailProtocols = ['imap', 'smtp', 'pop'] as const;
export type MailProtocol = (typeof mailProtocols)[number];

export interface Source {
  what: string;
  url?: string;
  /** ISO day of the statement itself. */
  date: string;
}

/** What is known of one method on one protocol, for personal mailboxes. */
export interface Evidence {
  method: SignInMethod;
  protocol: MailProtocol;
  /** `works-reported`: reported to work, but with contradictions. `documented`: says who runs it, no test seen. */
  status: 'refused' | 'works' | 'works-reported' | 'documented';
  /** ISO day since when, where known. */
  since?: string;
  /** The newest first-hand reports, newest first. */
  sources: readonly [Source, ...Source[]];
  /** Newest success with this method that anybody reported, if there is none since the refusals began: a month. */
  lastSuccess?: string;
}
