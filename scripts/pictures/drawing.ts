import { giveDrawing } from '../../utils/draw/drawing.ts';
import { createFieldRings } from '../../utils/draw/field-rings.ts';
import { createGuideLayer } from '../../utils/draw/layer.ts';
import { giveMarking } from '../../utils/draw/marking.ts';
import { cardTexts, sayShow } from '../../utils/words/card-words.ts';

// What the extension's own practice frame has from scripts.
giveDrawing({ createGuideLayer, sayShow });
giveMarking({ createFieldRings, cardTexts });
