/** One look at a page, and all that is read from it: the door to recognising and finding. */
export { observeScan } from '../pages/observe.ts';
export { locateIn } from './locate.ts';
export { type Candidate, type Scan, scan } from './page-scan.ts';
