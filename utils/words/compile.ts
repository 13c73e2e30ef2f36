import { parse, type Token } from '@messageformat/parser';
import type { Choice, Message } from './catalogue.ts';

/**
 * Compiles one message into data (utils/words/catalogue.ts): nothing is parsed in the browser, and a language costs its
 * words and little else. In: ICU MessageFormat 1 with arguments, `plural` and `select`. Throws on what does not parse,
 * and on anything else, which no text of ours uses.
 */
export function compileMessage(text: string): Message {
  return compact(parse(text));
}

function compact(tokens: readonly Token[]): Message {
  const pieces: (string | Choice)[] = [];
  const add = (text: string) => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'content':
        if (/[{}]/.test(token.value)) throw new Error(`a brace is no text here: ${token.value}`);
        add(token.value);
        break;
      case 'argument':
        add(`{${token.arg}}`);
        break;
      case 'octothorpe':
        add('{#}');
        break;
      case 'plural':
      case 'select': {
        const cases = Object.fromEntries(token.cases.map((one) => [one.key, compact(one.tokens)]));
        if (token.type === 'plural' && token.pluralOffset) throw new Error('no text of ours has an offset');
        pieces.push(token.type === 'plural' ? [token.arg, cases, 1] : [token.arg, cases]);
        break;
      }
      case 'selectordinal':
      case 'function':
        throw new Error(`${token.type} is not spoken here`);
      default:
        token satisfies never;
    }
  }
  const [only = ''] = pieces;
  return pieces.length < 2 && typeof only === 'string' ? only : pieces;
}

/**
 * Compiles one catalogue. In: the English messages, which say what keys there are; those of the language. A text that
 * the language lacks is the English one. Out: the texts in the order of the English keys.
 */
export const compileTexts = (english: Record<string, string>, own: Record<string, string>): Message[] =>
  Object.entries(english).map(([key, text]) => compileMessage(own[key] ?? text));
