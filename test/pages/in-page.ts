/** What the tests of this folder run inside a page. */
export { labelsFor, pageLanguages } from '../../utils/labels/labels.ts';
export { locate, locateIn } from '../../utils/locate/locate.ts';
export { scan } from '../../utils/locate/page-scan.ts';
export { controlIds } from '../../utils/pages/ids.ts';
export { observe, observeScan } from '../../utils/pages/observe.ts';
export { eyesOn } from '../../utils/report/eyes-on.ts';
export { outlinePage } from '../../utils/report/outline.ts';
