import type { ControlId } from '../pages/ids.ts';
import { recognise } from '../pages/observe.ts';
import type { Located } from './located.ts';
import type { Scan } from './page-scan.ts';

/**
 * Finds one control on a page already looked at: a proven element with its reasons, or a named failure. Several controls
 * cost one walk.
 */
export function locateIn(s: Scan, control: ControlId): Located {
  const { page } = recognise(s);
  const located = s.pages?.find(s, page, control);
  if (!located) return { found: false, why: 'absent', reasons: [{ what: `this is ${page}`, weight: 0 }] };
  // What nobody sees is not pointed at: the label of a hidden input stands for it.
  const face = located.found && s.sight.face(located.element);
  return face ? { ...located, element: face } : located;
}
