import type { Steps } from '../../in-turns.ts';
import { namesOf, type SeenField, type SeenPage, type SeenTitle } from '../seen.ts';
import { W } from './concepts.ts';
import { aside } from './evidence/patterns.ts';
import { meaning } from './meaning.ts';
import { remembered } from './remembered.ts';

export interface Title extends SeenTitle {
  bits: number;
}

/** A control with what its words mean, as bits of `W` (concepts.ts). What the page left out is empty here. */
export interface FieldFacts extends Required<Omit<SeenField, 'titles' | 'hidden' | 'opened' | 'binds'>> {
  /** Its place on the page. */
  index: number;
  /** Name, id and whatever else binds it, joined. */
  names: string;
  /** Nearest first. */
  titles: Title[];
  /** Rendered, itself or through the drawn label of a box. */
  shown: boolean;
  opened: boolean;
  labelBits: number;
  besideBits: number;
  nameBits: number;
  placeBits: number;
  helpBits: number;
}

const none: never[] = [];

/** Titles and fields whose words are read in one step. */
const perStep = 32;

/** Reads the words of a page; each title is one object, shared by the fields under it. */
export function* fieldSteps(page: SeenPage): Steps<FieldFacts[]> {
  const titles: Title[] = [];
  for (const title of page.titles) {
    if (titles.length % perStep === 0) yield;
    titles.push({ ...title, bits: titleMeaning(title.text) });
  }
  const all: FieldFacts[] = [];
  for (const seen of page.fields) {
    if (all.length % perStep === 0) yield;
    all.push(factsOf(seen, all.length, titles));
  }
  return all;
}

function factsOf(seen: SeenField, index: number, titles: readonly Title[]): FieldFacts {
  // Written out: with a spread this is half of the judge's time.
  const { label, beside = '', placeholder = '' } = seen;
  const names = namesOf(seen);
  return {
    index,
    control: seen.control,
    tag: seen.tag,
    type: seen.type,
    label,
    labelFrom: seen.labelFrom,
    titles: seen.titles.flatMap((t) => titles[t] ?? none),
    at: seen.at,
    aria: seen.aria ?? '',
    beside,
    help: seen.help ?? '',
    placeholder,
    names,
    name: seen.name ?? '',
    id: seen.id ?? '',
    autocomplete: seen.autocomplete ?? '',
    preset: seen.preset ?? '',
    multiple: seen.multiple ?? false,
    options: seen.options ?? none,
    chosen: seen.chosen ?? -1,
    on: seen.on ?? false,
    shown: seen.hidden !== true,
    savesItself: seen.savesItself ?? false,
    form: seen.form ?? 0,
    opened: seen.opened ?? false,
    labelBits: labelMeaning(label),
    besideBits: meaning(beside),
    nameBits: meaning(names),
    placeBits: meaning(placeholder),
    helpBits: -1,
  };
}

/** Phrases of which each word says something else. */
const phrases: [RegExp, string][] = [
  [/\b(?:sign|log)(?:g?ing|g?ed)?[ -]?(?:in|on)(?: as| with)?\b/gi, 'login'],
  [/\b(?:nom|nome|nombre) d[ei] (?:connexion|accesso|acceso|acesso)\b/gi, 'login'],
  [
    /\b(?:(?:recipients?|customers?|clients?|people|others) (?:will )?see|(?:shown|visible|displayed) to \w+)\b/gi,
    'sender',
  ],
  [/\bsen[dt] (?:as|from)\b/gi, 'sender'],
  // "Emails per fetch"; in Italian "per" means "for".
  [/\b[a-z]+s per\b/gi, 'limit'],
];

/** A first sieve: most labels have none of these. */
const phrased = /\b(?:sign|log|sen[dt] )|\bd[ei] (?:con|acc|ace)|\bsee\b|[ned] to |s per /i;

/** What a label says. An aside in brackets adds to it and takes nothing away: "SMTP host (empty for sendmail)". */
const labelMeaning = remembered((label) => {
  let text = label;
  if (phrased.test(text)) for (const [phrase, word] of phrases) text = text.replace(phrase, word);
  const bracket = text.includes('(') ? /\((?:[^)]* ){2}[^)]*\)/.exec(text)?.[0] : undefined;
  if (bracket === undefined) return meaning(text);
  return meaning(text.replace(bracket, ' ')) | (meaning(bracket) & ~aside);
});

/** "From" in a title is mostly no sender: "Fetch tickets from a mailbox". */
function titleMeaning(text: string): number {
  const bits = meaning(text);
  return bits & W.from && /\S\s+from\s+\S/i.test(text) && !/sender/i.test(text) ? bits & ~W.from : bits;
}

/** What the help text says; read only for the few fields where it matters. */
export function helpBits(field: FieldFacts): number {
  if (field.helpBits < 0) field.helpBits = meaning(field.help);
  return field.helpBits;
}

const aboutMail = /imap|pop|smtp|oauth|ssl|tls/i;

/** The options of a list when they have anything to do with mail; else none. */
export function mailOptions(field: FieldFacts): FieldFacts['options'] {
  return field.control === 'select' && !field.options.some((o) => aboutMail.test(o.text))
    ? []
    : field.options;
}

/** Something to choose one of several from, native or drawn. */
export const isList = ({ control }: FieldFacts): boolean =>
  control === 'select' || control === 'radios' || control === 'combobox';
/** Something that is on or off. */
export const isSwitch = ({ control }: FieldFacts): boolean => control === 'checkbox' || control === 'switch';
