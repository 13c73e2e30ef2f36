import { browser } from '../native.ts';

/**
 * The signal a content script of ours lives by. It ends when the extension that put it there is gone
 * (updated, reloaded, removed): nothing tells an orphaned script so, but its runtime id vanishes.
 * Checked when a message fails and before each piece of work; costs one property read.
 */
export interface Life {
  signal: AbortSignal;
  /** True while the extension is there; ends the life as soon as it is not. */
  check(): boolean;
  end(): void;
}

/**
 * The life of one content script, begun now. Only `check` finds out that the extension is gone (nothing calls when it
 * goes), or `end` says so; once ended it stays ended, and whatever hangs on its signal is cleared away.
 */
export function createLife(): Life {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    check() {
      try {
        if (browser.runtime?.id) return !controller.signal.aborted;
      } catch {
        // Firefox throws on a dead object instead of giving undefined.
      }
      controller.abort();
      return false;
    },
    end: () => controller.abort(),
  };
}
