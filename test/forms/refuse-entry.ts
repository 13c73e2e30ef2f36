/** What is put into a page to ask one field at a time whether it may be written. */
export { paintedOver } from '../../utils/mailform/fill/painted-over.ts';
export { refuseElement } from '../../utils/mailform/fill/refuse.ts';
