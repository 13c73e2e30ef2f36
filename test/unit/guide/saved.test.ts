import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SavedTracker, settleMs } from '../../../utils/guide/saved.ts';
import type { PageState } from '../../../utils/pages/observation.ts';

const read = (tracker: SavedTracker, state: PageState, now: number) => tracker.read(state, now);

describe('a switch counts only when it is saved', () => {
  it('takes a value that stood there when the page opened', () => {
    expect(read(new SavedTracker(), { pop: 'on', unsavedChanges: false }, 0).settled).toEqual({ pop: 'on' });
  });

  it('says nothing of a switch that was only flipped, before the page offers to save it', () => {
    const tracker = new SavedTracker();
    read(tracker, { imap: 'off', unsavedChanges: false }, 0);
    expect(read(tracker, { imap: 'on', unsavedChanges: false }, 10).settled).toEqual({});
    expect(read(tracker, { imap: 'on', unsavedChanges: false }, 10_000).settled).toEqual({});
  });

  it('takes the value after the page showed it waiting and then, for a while, nothing waiting', () => {
    const tracker = new SavedTracker();
    read(tracker, { imap: 'off', unsavedChanges: false }, 0);
    expect(read(tracker, { imap: 'on', unsavedChanges: true }, 100).settled).toEqual({});
    const soon = read(tracker, { imap: 'on', unsavedChanges: false }, 200);
    expect(soon).toEqual({ settled: {}, again: settleMs });
    expect(read(tracker, { imap: 'on', unsavedChanges: false }, 200 + settleMs).settled).toEqual({
      imap: 'on',
    });
  });

  it('does not take a save that failed: the button comes back before the time is over', () => {
    const tracker = new SavedTracker();
    read(tracker, { imap: 'off', unsavedChanges: false }, 0);
    read(tracker, { imap: 'on', unsavedChanges: true }, 100);
    read(tracker, { imap: 'on', unsavedChanges: false }, 200);
    expect(read(tracker, { imap: 'on', unsavedChanges: true }, 300).settled).toEqual({});
    expect(read(tracker, { imap: 'on', unsavedChanges: true }, 5000).settled).toEqual({});
  });

  it('reports the old value after Discard', () => {
    const tracker = new SavedTracker();
    read(tracker, { imap: 'off', unsavedChanges: false }, 0);
    read(tracker, { imap: 'on', unsavedChanges: true }, 100);
    expect(read(tracker, { imap: 'off', unsavedChanges: false }, 200).settled).toEqual({ imap: 'off' });
  });

  it('keeps quiet about a first sight that may be an unsaved change, until saved', () => {
    const tracker = new SavedTracker();
    expect(read(tracker, { pop: 'on', unsavedChanges: true }, 0).settled).toEqual({});
    read(tracker, { pop: 'on', unsavedChanges: false }, 10);
    expect(read(tracker, { pop: 'on', unsavedChanges: false }, 10 + settleMs).settled).toEqual({ pop: 'on' });
  });

  it('never ticks while the page says that something waits, whatever happened before', () => {
    const state = fc.record({
      pop: fc.constantFrom('on' as const, 'off' as const, undefined),
      imap: fc.constantFrom('on' as const, 'off' as const, undefined),
      unsavedChanges: fc.constantFrom(true, false, undefined),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(state, fc.nat(2000)), { maxLength: 30 }), (moments) => {
        const tracker = new SavedTracker();
        let now = 0;
        for (const [seen, later] of moments) {
          now += later;
          const { settled } = tracker.read(seen, now);
          if (seen.unsavedChanges === true) expect(settled).toEqual({});
          for (const [key, value] of Object.entries(settled)) expect(seen[key as 'pop' | 'imap']).toBe(value);
        }
      }),
    );
  });
});
