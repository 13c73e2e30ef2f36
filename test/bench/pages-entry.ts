/** What the bench runs inside the page: the shipped modules, and the table the background would send. */
export { labelsFor, pageLanguages } from '../../utils/labels/labels.ts';
export { locateIn, observeScan, scan } from '../../utils/locate/scan.ts';
export { controlIds } from '../../utils/pages/ids.ts';
