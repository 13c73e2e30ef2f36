/** How often each property is tried: 1,000 times in `npm test`, 10,000 in `npm run test:full`. */
export const runs = process.env.SIGNPOST_FULL === '1' ? 10_000 : 1_000;
