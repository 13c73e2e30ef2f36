import { late } from '../in-time.ts';
import { runScripts } from './run-scripts.ts';

/** Ring and card (utils/draw/drawing.ts), which a script that guides has put beside it when there is something to draw. */
export const drawFile = '/draw.js';

/** Puts it into a tab's top document; false when the page can't be reached any more. */
export const injectDrawing = (tabId: number): Promise<boolean> =>
  runScripts(tabId, [drawFile]).then(
    (done) => done !== late,
    () => false,
  );
