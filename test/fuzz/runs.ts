import { thorough } from '../harness/thorough.ts';

/** How often each property is tried: 1,000 times in `npm test`, 10,000 in `npm run test:full`. */
export const runs = thorough ? 10_000 : 1_000;
