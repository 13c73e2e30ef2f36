import type { Scan } from '../locate/page-scan.ts';
import { handOver } from './hand-over.ts';

/** Left by the guide for what comes beside it: a look at the page as it is now; null before the first. */
export const { give: giveLook, here: lookHere } = handOver<() => Scan | null>('look');
