/** A message's values: `{name}` in the text takes `values.name`. */
export type Values = Record<string, string | number>;

/** A compiled message: plain text, or a function of its values. */
export type Message = string | ((values: Values) => string);

/** Compiled messages by key, as the build makes them of `locales/<language>/<name>.json`. */
export type Catalogue = Record<string, Message>;

/**
 * First strong isolate and its end (Unicode UAX #9), which keep an address whole inside Arabic or Hebrew. A single
 * word needs none, and may be what a `select` in the text compares.
 */
const isolate = (value: string) => (/^[\w-]*$/.test(value) ? value : `\u2068${value}\u2069`);

/**
 * One message in words.
 * In: catalogues to look in, best first; whether the language runs from right to left; key and values.
 * Out: the text; the key itself when no catalogue has it, so that a gap is seen and nothing breaks.
 */
export function say(
  catalogues: readonly Catalogue[],
  rtl: boolean,
  key: string,
  values: Values | undefined,
): string {
  const message = catalogues.find((c) => Object.hasOwn(c, key))?.[key];
  if (message === undefined) return key;
  if (typeof message === 'string') return message;
  const given = values ?? {};
  if (!rtl) return message(given);
  return message(
    Object.fromEntries(Object.entries(given).map(([k, v]) => [k, typeof v === 'string' ? isolate(v) : v])),
  );
}
