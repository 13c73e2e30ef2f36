/** What a field of a mail form is for. Names follow RFC 5321 (SMTP), RFC 9051 (IMAP), RFC 1939 (POP). */
export const protocols = ['smtp', 'imap', 'pop'] as const;
export type Protocol = (typeof protocols)[number];
export const parts = ['host', 'port', 'security', 'username', 'password'] as const;
export type Part = (typeof parts)[number];
/** Every role of a field as a flat list, for schemas. */
export const fieldRoles = [
  ...protocols.flatMap((protocol) => parts.map((part) => `${protocol}.${part}` as const)),
  'from.address',
  'from.name',
  'account.email',
  'account.password',
] as const;
export type FieldRole =
  | `${Protocol}.${Part}`
  | 'from.address'
  | 'from.name'
  | 'account.email'
  | 'account.password';

/** How a connection is encrypted: STARTTLS upgrade (RFC 3207) or TLS from the first byte (RFC 8314). */
export type Security = 'starttls' | 'tls';

export interface ServerSettings {
  host: string;
  port: number;
  security: Security;
  username: string;
}

/** What shall stand in the form. The password travels apart from this and only for the one write. */
export interface MailValues {
  address: string;
  senderName?: string;
  smtp?: ServerSettings;
  imap?: ServerSettings;
  pop?: ServerSettings;
}

/** Why a field is not filled. Each has words in every language (`refused.<reason>`). */
export const refusals = [
  'not-visible',
  'covered',
  'too-small',
  'unreachable',
  'disabled',
  'read-only',
  'ambiguous',
  'gone',
  'changed-since-preview',
  'no-matching-option',
  'choose-by-hand',
  'not-a-password-field',
  'other-frame',
  'sandboxed-frame',
  'insecure-page',
  'provider-sign-in-page',
  'no-value',
] as const;
export type Refusal = (typeof refusals)[number];

/** One line of the preview: which field gets what. Never holds a secret. */
export interface PreviewRow {
  /** Names the field for this preview only. */
  id: string;
  role: FieldRole;
  /** The field's label as it stands on the page. */
  label: string;
  /** What will be written, in the field's own words (an option's text for a select); empty for a password. */
  value: string;
  secret: boolean;
  /** What stands there now: nothing, the same value, or something that would be replaced. */
  before: 'empty' | 'same' | 'other';
  /** The present value when `other` and not a password, for "was: …". */
  was?: string;
  on: boolean;
  /** A switch or list that is set first because it brings the mail fields or makes them count. */
  opens?: boolean;
  refused?: Refusal;
}

export interface Preview {
  rows: PreviewRow[];
  /** Roles with two or more equally good fields, by name. */
  ambiguous: FieldRole[];
  /** Roles of the form's servers that no field was found for. */
  missing?: FieldRole[];
  /** True when a list of sign-in methods on the page offers OAuth2 (to be told to the person). */
  oauthOffered: boolean;
  /** True when the page seems to save while one leaves a field. */
  savesOnBlur: boolean;
  /** The page is not encrypted, and only this machine or the local network makes that bearable: to be told first. */
  unencrypted?: boolean;
  /** A mail form seems to be in a frame of another origin, which Signpost does not touch. */
  foreignFrame?: string;
  /** Label of the app's own test or save button, to be quoted. */
  testLabel?: string;
  saveLabel?: string;
}

/** What became of one row. `restored` and `emptied` (a password field) only when a fill was taken back. */
export const outcomes = ['filled', 'changed-by-page', 'off', 'restored', 'emptied'] as const;
export type FieldOutcome = (typeof outcomes)[number] | { refused: Refusal };
export interface FillReport {
  rows: { id: string; role: FieldRole; label: string; outcome: FieldOutcome }[];
  /** The fill was taken back: fields stand as before, password fields are empty. */
  undone?: boolean;
}
