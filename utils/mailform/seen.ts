import type { FieldRole, Refusal } from './roles.ts';

/**
 * What the page script reads from a page and what the background makes of it, as plain data: the page script reads
 * and writes, the background judges. Nothing here is a typed secret, and nothing is an element: fields and
 * buttons are named by their place in `fields` and `buttons`.
 */
export const controlKinds = ['text', 'select', 'checkbox', 'switch', 'radios', 'combobox'] as const;
export type ControlKind = (typeof controlKinds)[number];

export interface Option {
  value: string;
  text: string;
}

/** A title above several controls (heading, legend, card title, intro). */
export interface SeenTitle {
  text: string;
  /** 1-6 for h1-h6, 1 for a caption of the page, 6 for legends and summaries, 9 for plain text. */
  level: number;
  /** How many controls stand under it. */
  count: number;
}

export const labelSources = [
  'aria',
  'label',
  'adjacent',
  'caption',
  'legend',
  'column',
  'placeholder',
  'title',
  'name',
  'none',
] as const;
export type LabelSource = (typeof labelSources)[number];

/**
 * Everything the page says about one control. What is empty or false is left out: most fields of a page have few of
 * these, and all of them travel (a page of 300 fields: 60 kB instead of 150).
 */
export interface SeenField {
  control: ControlKind;
  tag: string;
  /** The input's type, `textarea`, or empty. */
  type: string;
  /** The label as a person reads it, cleaned of marks. */
  label: string;
  labelFrom: LabelSource;
  /** Places in `titles` of what stands above it, nearest first. */
  titles: number[];
  /** Place among all controls, buttons and texts of the page. */
  at: number;
  /** Its ARIA role attribute. */
  aria?: string | undefined;
  /** A second text right beside it that is not its associated label. */
  beside?: string | undefined;
  help?: string | undefined;
  placeholder?: string | undefined;
  name?: string | undefined;
  id?: string | undefined;
  /** Whatever else binds it. */
  binds?: string | undefined;
  autocomplete?: string | undefined;
  /** The shape of what stands in it (read/preset.ts); never read from a password input. */
  preset?: string | undefined;
  multiple?: boolean | undefined;
  /** A list's options, the first eighty; none for other controls and for lists that are not in the page yet. */
  options?: Option[] | undefined;
  /** The option of a list chosen now, or -1. */
  chosen?: number | undefined;
  /** A box or switch is on. */
  on?: boolean | undefined;
  /** Not rendered, neither itself nor through the drawn label of a box. */
  hidden?: boolean | undefined;
  /** Its attributes say that the page saves on leaving it. */
  savesItself?: boolean | undefined;
  /** Its form by number. */
  form?: number | undefined;
  /** The list was opened to see its options. */
  opened?: boolean | undefined;
}

/** Name, id and whatever else binds a field, joined. */
export function namesOf({ name = '', id = '', binds = '' }: SeenField): string {
  if (binds === '' && (id === '' || id === name)) return name;
  return `${binds} ${name}${id === name ? '' : ` ${id}`}`.trim();
}

export interface SeenButton {
  /** Words on it, as a person reads them. */
  text: string;
  title: string;
  aria: string;
  id: string;
  name: string;
  submit: boolean;
  shown: boolean;
  form: number;
  at: number;
  /** The field right before it, or -1. */
  behind: number;
  /** Texts it stands under, up to the nearest heading. */
  above: string;
}

export interface SeenPage {
  title: string;
  titles: SeenTitle[];
  fields: SeenField[];
  buttons: SeenButton[];
}

/** What to do with one control. */
export type Choice =
  | { kind: 'option'; index: number; text: string }
  | { kind: 'check'; on: boolean }
  | { kind: 'text'; text: string };

/** What shall be put into a field: a choice, the password (which travels apart), or nothing and why. */
export type Wanted =
  | { kind: 'secret' }
  | { kind: 'none'; reason: 'no-value' | 'no-matching-option' }
  | Choice;

/** One field that has a role, and what it shall hold. */
export interface JudgedField {
  /** Stable for this judgement. */
  id: string;
  role: FieldRole;
  /** Its place in `SeenPage.fields`. */
  field: number;
  wanted: Wanted;
  weight: number;
  reasons: string[];
  /** A password field that repeats another one. */
  confirms: boolean;
  /** Chosen by the person with "This is the field". */
  picked: boolean;
  /** Set before the others: a switch or list that brings the mail fields or makes them count. */
  opens: boolean;
}

/** What the address of the page allows (judge/site.ts). */
export interface SiteRules {
  refusal: Extract<Refusal, 'provider-sign-in-page' | 'insecure-page'> | null;
  /** Not encrypted, and only this machine or the local network makes that bearable. */
  unencryptedNearby: boolean;
}

export interface Judgement {
  site: SiteRules;
  /** First what opens fields, then the fields. */
  fields: JudgedField[];
  /** Roles for which two fields were equally good; they have no entry in `fields`. */
  ambiguous: { role: FieldRole; fields: number[] }[];
  /** Roles of the form's servers that no field was found for. */
  missing: FieldRole[];
  /** Places in `SeenPage.buttons`, or -1. */
  testButton: number;
  saveButton: number;
  /** A list of sign-in methods on the page offers OAuth2. */
  oauthOffered: boolean;
  /** The page says that it saves by itself. */
  savesOnBlur: boolean;
}

/** The one who judges: the background by message, or a function in tests and benches. */
export type Judge = (page: SeenPage) => Promise<Judgement | null>;
