import { inTurns, type Steps } from '../../in-turns.ts';
import { type Look, look, lookSteps } from './look.ts';
import type { OpenRoot } from './walk.ts';

/** A page that changes again and again while it is read is read at one go after so many attempts. */
const attempts = 2;

/** What a change must touch to make what was read before it and after it two different pages. */
const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'id',
    'for',
    'name',
    'type',
    'role',
    'hidden',
    'aria-hidden',
    'aria-label',
    'aria-labelledby',
  ],
};

/**
 * Reads a page as `look` does, and lets it live meanwhile: a form of 5,000 fields takes ten goes. What is given back was the
 * page at one moment all the same: when it changed in between, it is read anew.
 */
export async function lookInTurns(document: Document, openRoot?: OpenRoot): Promise<Look> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    const steps = lookSteps(document, openRoot, (root) => observer.observe(root, changes));
    try {
      const seen = await inTurns(whileTrue(steps, () => !changed));
      if (seen) return seen;
    } finally {
      observer.disconnect();
    }
  }
  return look(document, openRoot);
}

/** The steps as long as something holds after each pause; null when it no longer does. */
function* whileTrue<T>(steps: Steps<T>, holds: () => boolean): Steps<T | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield;
    if (!holds()) return null;
  }
}
