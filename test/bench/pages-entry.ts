/** What the bench runs inside the page: the shipped modules, and the table the background would send. */
export { labelsFor, pageLanguages } from '../../utils/labels/labels.ts';
export { locateIn } from '../../utils/locate/locate.ts';
export { scan } from '../../utils/locate/page-scan.ts';
export { touchOf } from '../../utils/locate/touch.ts';
export { pagesAt } from '../../utils/pages/every-page.ts';
export { controlIds } from '../../utils/pages/ids.ts';
export { observeScan } from '../../utils/pages/observe.ts';
