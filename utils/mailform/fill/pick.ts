import { lookInTurns } from '../read/look-in-turns.ts';
import type { OpenRoot } from '../read/walk.ts';
import type { SeenPage } from '../seen.ts';

const controls =
  'input, select, textarea, [role=combobox], [role=switch], [role=checkbox], [role=radiogroup], [role=radio]';

/** The control a person meant by pointing at an element: itself, inside it, or named by its label. */
function controlAt(element: Element): HTMLElement | null {
  const own = element.closest<HTMLElement>(controls);
  if (own) return own;
  const label = element.closest('label');
  if (label?.control) return label.control;
  const inside = element.querySelectorAll<HTMLElement>(controls);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** The page as it is read now, and the place in it of the control that was pointed at; null when there is none. */
export async function placeOf(
  element: Element,
  openRoot?: OpenRoot,
): Promise<{ page: SeenPage; field: number } | null> {
  const control = controlAt(element);
  // A field in a frame belongs to the page around it.
  const { page, fields } = await lookInTurns(topOf(element.ownerDocument), openRoot);
  const field = fields.findIndex((f) => control && (f.element === control || f.radios.includes(control)));
  return field < 0 ? null : { page, field };
}

/** The outermost document of the same origin. */
function topOf(document: Document): Document {
  try {
    const above = document.defaultView?.frameElement?.ownerDocument;
    return above ? topOf(above) : document;
  } catch {
    return document;
  }
}
