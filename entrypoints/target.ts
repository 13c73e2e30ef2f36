import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { oneCopy } from '../utils/content/one-copy.ts';
import { runTarget } from '../utils/content/target-runner.ts';
import { fillForm } from '../utils/mailform/fill/fill.ts';
import { fieldElement, findForm } from '../utils/mailform/fill/form.ts';
import { previewForm } from '../utils/mailform/fill/preview.ts';
import { undoFill } from '../utils/mailform/fill/undo.ts';
import { giveFilling } from '../utils/mailform/filling.ts';

/** A page of our own, which only our own HTML brings this script into: the practice page fills by itself. */
const ours = (): boolean => document.location.protocol.endsWith('-extension:');

export default defineUnlistedScript(() =>
  ours()
    ? giveFilling({ findForm, fieldElement, previewForm, fillForm, undoFill })
    : oneCopy('form', (life) => runTarget(document, life)),
);
