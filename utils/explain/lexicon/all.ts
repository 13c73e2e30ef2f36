import { arabic } from './ar.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { others } from './others.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import type { Spellings } from './spellings.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/**
 * Words that browsers and operating systems put in place of the English ones, taken back to English so that the
 * same rules read them (docs/evidence/auth-errors-apps.md, B.1 rule 10). No dictionary: only words that mail errors
 * use, in the languages Signpost speaks and a few more.
 */
export const entries: readonly Spellings[] = [
  ...german,
  ...spanish,
  ...french,
  ...italian,
  ...portuguese,
  ...chinese,
  ...dutch,
  ...swedish,
  ...polish,
  ...turkish,
  ...russian,
  ...ukrainian,
  ...japanese,
  ...korean,
  ...arabic,
  ...hebrew,
  ...others,
];
