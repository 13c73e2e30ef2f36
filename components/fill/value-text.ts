import type { Words } from '../../utils/words/keys.ts';

/** How the preview writes a switch's state (`onSign` and `offSign` in utils/mailform/state.ts). */
const signs: Record<string, 'preview.switch-on' | 'preview.switch-off'> = {
  '☑': 'preview.switch-on',
  '☐': 'preview.switch-off',
};

/** A field's value for the eye and the ear: a switch is "switched on", anything else stands as it is. */
export function valueText(value: string, words: Words): string {
  const key = Object.hasOwn(signs, value) ? signs[value] : undefined;
  return key ? words(key) : value;
}
