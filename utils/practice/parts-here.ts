import { kitHere } from '../content/guide-kit-here.ts';
import { pagesLeft } from '../content/pages-left.ts';
import { drawingHere } from '../draw/drawing.ts';
import { markingHere } from '../draw/marking.ts';
import { fillingHere } from '../mailform/filling.ts';
import type { PracticeParts } from './run-frame.ts';

/**
 * What the scripts left that our HTML loads before: the very ones that see, draw and fill in other pages. A copy of them for
 * modules would be 45 kB gzip more of package. Throws when one did not load.
 */
export function partsHere(): PracticeParts {
  const [kit, filling, drawing, marking] = [kitHere(), fillingHere(), drawingHere(), markingHere()];
  if (!kit || !filling || !drawing || !marking) throw new Error('the scripts that guide did not load');
  return { ...kit, ...filling, ...drawing, ...marking, pages: pagesLeft() };
}
