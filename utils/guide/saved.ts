import type { PageState } from '../pages/observation.ts';

type Switch = 'pop' | 'imap';
const switches: readonly Switch[] = ['pop', 'imap'];

/** How long "nothing waits to be saved" must hold: a Save button is also disabled while it is saving. */
export const settleMs = 350;

/**
 * Tells a switch that is *set* from one that is *saved*. POP and IMAP count only after Save
 * (docs/evidence/ms-pages.md, 7.3), so a value that changed in this document counts once the page has shown
 * the change waiting to be saved and, after that, has shown for a while that nothing waits.
 * A value that stood there from the start counts when nothing waits to be saved, or when the page shows no
 * such sign at all.
 */
export class SavedTracker {
  #first: Partial<Record<Switch, 'on' | 'off'>> = {};
  #changed: Partial<Record<Switch, 'waiting' | 'unsaved'>> = {};
  #cleanSince: number | null = null;

  /**
   * Takes what the page shows now and returns the switch values that count as saved.
   * `now` in ms. `again` is the time in ms after which to look once more, when something is settling.
   */
  read(
    state: PageState,
    now: number,
  ): { settled: Partial<Record<Switch, 'on' | 'off'>>; again: number | null } {
    if (state.unsavedChanges === true) this.#cleanSince = null;
    else this.#cleanSince ??= now;
    const cleanFor = this.#cleanSince === null ? 0 : now - this.#cleanSince;
    const settled: Partial<Record<Switch, 'on' | 'off'>> = {};
    let settling = false;
    for (const key of switches) {
      const value = state[key];
      if (value === undefined) continue;
      const first = this.#first[key];
      if (first === undefined) {
        // Shown for the first time while other changes wait: it may be one of them.
        if (state.unsavedChanges === true) {
          this.#first[key] = value === 'on' ? 'off' : 'on';
          this.#changed[key] = 'unsaved';
          continue;
        }
        this.#first[key] = value;
        settled[key] = value;
        continue;
      }
      if (value === first) {
        delete this.#changed[key];
        if (state.unsavedChanges !== true) settled[key] = value;
        continue;
      }
      if (state.unsavedChanges === true) {
        this.#changed[key] = 'unsaved';
        continue;
      }
      this.#changed[key] ??= 'waiting';
      // The page never showed this change as waiting: it may not have got round to it. Say nothing.
      if (this.#changed[key] === 'waiting' || state.unsavedChanges === undefined) continue;
      if (cleanFor >= settleMs) {
        this.#first[key] = value;
        delete this.#changed[key];
        settled[key] = value;
      } else settling = true;
    }
    return { settled, again: settling ? settleMs - cleanFor : null };
  }

  /** Forgets everything: the panel was left, and what it shows next is what is stored. */
  reset(): void {
    this.#first = {};
    this.#changed = {};
    this.#cleanSince = null;
  }
}
