import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module';

/** A message without braces is its own text: only braces are special (ICU MessageFormat 1). */
const isPlain = (text: string) => !/[{}]/.test(text);

/** Two single quotes stand for one there as everywhere. */
const unquote = (text: string) => text.replaceAll("''", "'");

/**
 * Compiles one catalogue into the source of an ES module whose default export is a `Catalogue`.
 * In: BCP 47 tag; flat messages in ICU MessageFormat 1. Throws on a message that does not parse.
 * Plural rules come from CLDR through the library; nothing is evaluated at run time.
 */
export function compileCatalogue(language: string, messages: Record<string, string>): string {
  const plain: Record<string, string> = {};
  const complex: Record<string, string> = {};
  for (const [key, text] of Object.entries(messages)) {
    if (isPlain(text)) plain[key] = unquote(text);
    else complex[key] = text;
  }
  const compiled = compileModule(new MessageFormat(language), complex);
  return compiled.replace(/export default \{/, `export default {\n  ...${JSON.stringify(plain)},`);
}
