import type { Option } from '../seen.ts';
import { isAscii } from './is-ascii.ts';

/** The first word of an option that switches something, in the languages whose words the judge knows. */
const word = [
  '^(?:yes|no|true|false|on|off|0|1|always|never|required?|disabled?|enabled?|preferred|if (?:required|available|possible|supported)|none|optional|auto(?:matic)?|default)(?!\\p{L})',
  '^(?:ja|nein|oui|non|s[iì]|sí|n[aã]o|sim|nee|nie|tak|да|нет|так|ні|evet|hayır|nej|nei|kyllä|ei|ano|ne|igen|nem|da|nu|có|không|ya|tidak|نعم|لا|כן|לא)(?!\\p{L})',
  '^(?:(?:de|dés|des|dis|ina|in)?(?:a[ck]?tiv|attiv)\\p{L}*|(?:des|in|dis)?habilit\\p{L}*|(?:dis)?abilitat\\p{L}*|ein|aus|an|aan|uit|av|på|encendido|apagado|acceso|spento|ligado|desligado|wł\\p{L}*|wył\\p{L}*|вкл\\p{L}*|выкл\\p{L}*|увімк\\p{L}*|вимк\\p{L}*|açık|kapalı)(?!\\p{L})',
  '^(?:是|否|はい|いいえ|有効|無効|启用|禁用|開啟|關閉|开启|关闭|打开|需要|不需要|예|아니요|사용)',
  '^[-–—]*$',
].join('|');
const anyWord = new RegExp(word, 'iu');
/** The same for plain text: the letters of all scripts, in both cases, take nine times as long to compile. */
const plainWord = new RegExp(word.replaceAll('\\p{L}', '[a-z]'), 'i');

/** Options such as yes/no, true/false, always/never, required/disabled. */
export const onOff = (options: readonly Option[]): boolean =>
  options.length <= 4 &&
  options.every(({ text }) => text.length < 40 && (isAscii(text) ? plainWord : anyWord).test(text));
