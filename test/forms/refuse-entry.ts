/** What is put into a page to ask one field at a time whether it may be written. */
import { atOnce } from '../../utils/in-turns.ts';
import { paintedOver as steps } from '../../utils/mailform/fill/painted-over.ts';

export { refuseElement } from '../../utils/mailform/fill/refuse.ts';
export const paintedOver = (element: Element): boolean => atOnce(steps(element));

/** The same, and how often others were let have their turn. */
export function paintedInSteps(element: Element): { painted: boolean; steps: number } {
  const looking = steps(element);
  let count = 0;
  for (let step = looking.next(); ; step = looking.next(), count += 1)
    if (step.done) return { painted: step.value, steps: count };
}
