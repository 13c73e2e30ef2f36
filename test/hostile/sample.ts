import { thorough } from '../harness/thorough.ts';

/**
 * Of a class of hostile pages as many as `npm test` has time for, spread over the class and always the same; all of them
 * in `npm run test:full`. Never fewer than two.
 */
export function sample<T>(all: readonly T[], most: number): T[] {
  if (thorough || all.length <= most) return [...all];
  const step = (all.length - 1) / (Math.max(most, 2) - 1);
  return Array.from({ length: Math.max(most, 2) }, (_, n) => all[Math.round(n * step)] as T);
}
