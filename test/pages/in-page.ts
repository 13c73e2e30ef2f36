/** What the tests of this folder run inside a page. */
export { labelsFor, pageLanguages } from '../../utils/labels/labels.ts';
export { locate } from '../../utils/locate/locate.ts';
export { locateIn, observeScan, scan } from '../../utils/locate/scan.ts';
export { controlIds } from '../../utils/pages/ids.ts';
export { observe } from '../../utils/pages/observe.ts';
export { outlinePage } from '../../utils/report/outline.ts';
