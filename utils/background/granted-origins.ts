import { browser } from 'wxt/browser';
import type { Store } from '../guide/facts.ts';
import { microsoftPatterns } from '../pages/hosts.ts';

/** The match pattern that is asked for, and given back, for an origin. */
const patternOf = (origin: string): string => `${origin}/*`;

/**
 * Gives every origin back that no journey uses any more: also one that was granted and then not used, or left for
 * another one. Each by itself, since a browser may refuse one (it was granted by policy, say). Never throws.
 */
export async function giveBackOrigins(store: Store): Promise<void> {
  const needed = new Set<string>(microsoftPatterns);
  for (const { appOrigin } of store.journeys) if (appOrigin) needed.add(patternOf(appOrigin));
  try {
    const { origins = [] } = await browser.permissions.getAll();
    for (const origin of origins) if (!needed.has(origin)) await giveBack(origin);
  } catch {
    // Nothing is known to be granted then.
  }
}

async function giveBack(origin: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [origin] });
  } catch {
    // The person may hold it in the browser's own settings.
  }
}
