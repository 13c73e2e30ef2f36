import type { Wording } from '../concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** Our own wording by language: inferred, never presented as attested. */
export const inferred: Record<string, Wording> = { de, en, ja };
