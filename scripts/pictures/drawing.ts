import { kit } from '../../utils/content/guide-kit.ts';
import { giveKit } from '../../utils/content/guide-kit-here.ts';
import { leavePages } from '../../utils/content/pages-left.ts';
import { giveDrawing } from '../../utils/draw/drawing.ts';
import { createFieldRings } from '../../utils/draw/field-rings.ts';
import { createGuideLayer } from '../../utils/draw/layer.ts';
import { giveMarking } from '../../utils/draw/marking.ts';
import { fillForm } from '../../utils/mailform/fill/fill.ts';
import { fieldElement, findForm } from '../../utils/mailform/fill/form.ts';
import { previewForm } from '../../utils/mailform/fill/preview.ts';
import { undoFill } from '../../utils/mailform/fill/undo.ts';
import { giveFilling } from '../../utils/mailform/filling.ts';
import { accountPages } from '../../utils/pages/account-pages.ts';
import { outlookPages } from '../../utils/pages/outlook-pages.ts';
import { cardTexts, sayShow } from '../../utils/words/card-words.ts';

// What the extension's own practice frame has from scripts.
giveKit(kit);
leavePages(accountPages);
leavePages(outlookPages);
giveFilling({ findForm, fieldElement, previewForm, fillForm, undoFill });
giveDrawing({ createGuideLayer, sayShow });
giveMarking({ createFieldRings, cardTexts });
