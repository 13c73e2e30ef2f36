/** What is put into a page to ask one field at a time whether it may be written. */
import { atOnce } from '../../utils/in-turns.ts';
import { paintedOver as steps } from '../../utils/mailform/fill/painted-over.ts';

export { refuseElement } from '../../utils/mailform/fill/refuse.ts';
export const paintedOver = (element: Element): boolean => atOnce(steps(element));
