import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveDrawing } from '../utils/draw/drawing.ts';
import { createGuideLayer } from '../utils/draw/layer.ts';
import { sayShow } from '../utils/words/card-words.ts';

export default defineUnlistedScript(() => giveDrawing({ createGuideLayer, sayShow }));
