import type card from '../../locales/en/card.json';
import type causes from '../../locales/en/causes.json';
import type evidence from '../../locales/en/evidence.json';
import type practice from '../../locales/en/practice.json';
import type ui from '../../locales/en/ui.json';

/** Keys of the texts on Microsoft's pages. */
export type CardKey = keyof typeof card;
/** Keys of the popup, the side panel and the welcome page. */
export type UiKey = keyof typeof ui;
/** Keys of the explanations of mail errors and of the dated evidence, which live in data. */
export type DataKey = keyof typeof causes | keyof typeof evidence;
/** Every text there is, by name. English is the complete list; the compiler knows a wrong key. */
export type Key = CardKey | UiKey | DataKey | keyof typeof practice;

/** Says a text in the person's language. Values fill its `{placeholders}`. */
export type Words = (key: Key, values?: Record<string, string | number>) => string;
