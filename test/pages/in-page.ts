/** What the tests of this folder run inside a page. */
export { labelsFor, pageLanguages } from '../../utils/labels/labels.ts';
export { locateIn } from '../../utils/locate/locate.ts';
export { controlIds } from '../../utils/pages/ids.ts';
export { observeScan } from '../../utils/pages/observe.ts';
export { outlinePage } from '../../utils/report/outline.ts';
export { locate, look, observe } from './look.ts';
