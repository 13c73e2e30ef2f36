import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFieldRings } from '../utils/draw/field-rings.ts';
import { giveMarking } from '../utils/draw/marking.ts';
import { cardTexts } from '../utils/words/card-words.ts';

export default defineUnlistedScript(() => giveMarking({ createFieldRings, cardTexts }));
