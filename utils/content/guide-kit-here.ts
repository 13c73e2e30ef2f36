import type { kit } from './guide-kit.ts';
import { handOver } from './hand-over.ts';

/** Left by `guide.js`. */
export const { give: giveKit, here: kitHere } = handOver<typeof kit>('kit');
