import type { Wording } from '../concepts.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ptPT } from './pt-PT.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { srLatn } from './sr-Latn.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** Our own wording by language: inferred, never presented as attested. Related languages beside each other: they zip better. */
export const inferred: Record<string, Wording> = {
  en,
  de,
  nl,
  da,
  nb,
  sv,
  fi,
  fr,
  it,
  ro,
  es,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  pl,
  cs,
  'sr-Latn': srLatn,
  ru,
  uk,
  bg,
  tr,
  hu,
  el,
  vi,
  id,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ko,
  ar,
  he,
  th,
  hi,
};
