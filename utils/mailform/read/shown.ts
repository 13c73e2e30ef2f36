import type { ControlItem } from './items.ts';

/** Cheap test while reading: is it rendered at all, itself or (for boxes with a drawn label) through its label? */
export function shown({ element, control, radios }: ControlItem): boolean {
  if (control === 'radios' && radios[0] && element !== radios[0]) return element.checkVisibility();
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return (
    (control === 'checkbox' || control === 'switch' || control === 'radios') && drawnLabel(element) !== null
  );
}

/** The visible label of a box whose own input is hidden by the page's style. */
export function drawnLabel(element: HTMLElement): HTMLElement | null {
  const labels = (element as HTMLInputElement).labels;
  if (!labels) return null;
  for (const label of labels) if (label.checkVisibility({ visibilityProperty: true })) return label;
  return null;
}
