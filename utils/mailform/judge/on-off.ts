import type { Option } from '../seen.ts';

/** Options such as yes/no, true/false, always/never, required/disabled. */
export function onOff(options: readonly Option[]): boolean {
  return (
    options.length <= 4 &&
    options.every(
      (o) =>
        o.text.length < 40 &&
        /^(?:yes|no|true|false|on|off|always|never|required|disabled|enabled|preferred|none|optional|ja|nein|oui|non|s[ií]|n[aã]o|sim|是|否|はい|いいえ|-*)\b/i.test(
          o.text,
        ),
    )
  );
}
