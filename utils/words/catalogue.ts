/** A message's values: `{name}` in the text takes `values.name`. */
export type Values = Record<string, string | number>;

/**
 * A compiled message: text with `{name}` where a value goes and `{#}` where the counted number goes, or pieces of it.
 * A choice is `[name, cases]`, by the value itself; with a third member it is by the plural category of the number.
 */
export type Message = string | readonly (string | Choice)[];
export type Choice =
  | readonly [name: string, cases: Record<string, Message>]
  | readonly [name: string, cases: Record<string, Message>, plural: 1];

/** The texts of one catalogue in one language, with the keys they belong to, in the same order. */
export interface Catalogue {
  keys: readonly string[];
  texts: readonly Message[];
}

/** Looks a key up; undefined when the catalogue does not have it. */
const find = ({ keys, texts }: Catalogue, key: string): Message | undefined => texts[keys.indexOf(key)];

/**
 * First strong isolate and its end (Unicode UAX #9), which keep an address whole inside Arabic or Hebrew. A single
 * word needs none.
 */
const isolate = (value: string) => (/^[\w-]*$/.test(value) ? value : `\u2068${value}\u2069`);

/** A message as text. Plural categories and digits are those of `language` (Intl; Unicode CLDR). */
function fill(message: Message, language: string, rtl: boolean, values: Values, count?: number): string {
  if (typeof message === 'string')
    return message.replace(/\{([\w-]+|#)\}/g, (whole, name: string) => {
      const value = name === '#' ? count : Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      if (typeof value === 'string') return rtl ? isolate(value) : value;
      return name === '#' ? new Intl.NumberFormat(language).format(value) : String(value);
    });
  return message
    .map((piece) => {
      if (typeof piece === 'string') return fill(piece, language, rtl, values, count);
      const [name, cases, plural] = piece;
      const value = values[name] ?? '';
      const number = plural ? Number(value) : count;
      const chosen =
        plural && number !== undefined
          ? (cases[`=${number}`] ?? cases[new Intl.PluralRules(language).select(number)])
          : cases[value];
      return fill(chosen ?? cases.other ?? '', language, rtl, values, number);
    })
    .join('');
}

/** What a text is said in. `rtl`: the language runs from right to left. */
export interface Voice {
  language: string;
  rtl: boolean;
}

/**
 * One message in words.
 * In: the catalogues there are; the language they are in; key and values. A value that is not given keeps its place.
 * Out: the text; undefined when no catalogue has the key.
 */
export function say(
  catalogues: readonly Catalogue[],
  { language, rtl }: Voice,
  key: string,
  values: Values = {},
): string | undefined {
  for (const catalogue of catalogues) {
    const message = find(catalogue, key);
    if (message !== undefined) return fill(message, language, rtl, values);
  }
  return undefined;
}
