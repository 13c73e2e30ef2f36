import type { SeenField, SeenPage, SeenTitle } from '../seen.ts';
import { meaning } from './meaning.ts';

export interface Title extends SeenTitle {
  bits: number;
}

/** A control with what its words mean, as bits of `W` (concepts.ts). */
export interface FieldFacts extends Omit<SeenField, 'titles'> {
  /** Its place on the page. */
  index: number;
  /** Nearest first. */
  titles: Title[];
  labelBits: number;
  besideBits: number;
  nameBits: number;
  placeBits: number;
  helpBits: number;
}

/** Reads the words of a page; each title is one object, shared by the fields under it. */
export function readFields(page: SeenPage): FieldFacts[] {
  const titles = page.titles.map<Title>((t) => ({ ...t, bits: meaning(t.text) }));
  return page.fields.map((seen, index) => ({
    ...seen,
    index,
    titles: seen.titles.flatMap((t) => titles[t] ?? []),
    labelBits: meaning(seen.label),
    besideBits: meaning(seen.beside),
    nameBits: meaning(seen.names),
    placeBits: meaning(seen.placeholder),
    helpBits: -1,
  }));
}

/** What the help text says; read only for the few fields where it matters. */
export function helpBits(field: FieldFacts): number {
  if (field.helpBits < 0) field.helpBits = meaning(field.help);
  return field.helpBits;
}

const aboutMail = /imap|pop|smtp|oauth|ssl|tls/i;

/** The options of a list when they have anything to do with mail; else none. */
export function mailOptions(field: FieldFacts): SeenField['options'] {
  return field.control === 'select' && !field.options.some((o) => aboutMail.test(o.text))
    ? []
    : field.options;
}

export const isList = ({ control }: FieldFacts): boolean =>
  control === 'select' || control === 'radios' || control === 'combobox';
export const isSwitch = ({ control }: FieldFacts): boolean => control === 'checkbox' || control === 'switch';
