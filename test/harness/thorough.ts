/**
 * Whether everything is run, in every browser (`npm run test:full`). Without it, properties are tried less often, and what
 * a journey shows about the pages of others and not about the browser is shown in Chromium alone: the same code runs in both.
 */
export const thorough = process.env.SIGNPOST_FULL === '1';
