import type { Plugin } from 'vite';

/** The one place where Preact assigns `innerHTML`: what `dangerouslySetInnerHTML` asks for. */
const sink = /(\w+)\.innerHTML=(\w+)\.__html\b/;

/** Preact's code with HTML strings turned into plain text. Throws when the place is not there any more. */
export function withoutHtmlSink(code: string): string {
  if (!sink.test(code))
    throw new Error('Preact assigns innerHTML elsewhere now: mend utils/build/no-html-sink.ts');
  return code.replace(sink, '$1.textContent=$2.__html');
}

/**
 * Takes the HTML sink out of what is shipped: Signpost shows no HTML strings (docs/threat-model.md), and the stores'
 * linter warns of the assignment even where nobody uses it.
 */
export function noHtmlSinkPlugin(): Plugin {
  return {
    name: 'signpost-no-html-sink',
    transform(code, id) {
      return /\/preact\/dist\/preact\.mjs$/.test(id.replaceAll('\\', '/'))
        ? withoutHtmlSink(code)
        : undefined;
    },
  };
}
