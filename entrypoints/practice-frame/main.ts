import '../../components/styles/practice-frame.css';
import { adoptTokens } from '../../components/page.ts';
import { frameName } from '../../utils/practice/frame-api.ts';
import { partsHere } from '../../utils/practice/parts-here.ts';
import { runPracticeFrame } from '../../utils/practice/run-frame.ts';

adoptTokens(document);
Object.assign(window, { [frameName]: runPracticeFrame(document, partsHere()) });
