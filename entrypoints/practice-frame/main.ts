import '../../components/styles/practice-frame.css';
import { adoptTokens } from '../../components/page.ts';
import { drawingHere } from '../../utils/draw/drawing.ts';
import { markingHere } from '../../utils/draw/marking.ts';
import { frameName } from '../../utils/practice/frame-api.ts';
import { runPracticeFrame } from '../../utils/practice/run-frame.ts';

adoptTokens(document);
// Loaded by our HTML: the very scripts that draw in other pages. A copy for modules would be 12 kB gzip more of package.
const drawing = drawingHere();
const marking = markingHere();
if (!drawing || !marking) throw new Error('the scripts that draw did not load');
Object.assign(window, { [frameName]: runPracticeFrame(document, { ...drawing, ...marking }) });
