import { describe, expect, it } from 'vitest';
import { kinds } from './pages/page.ts';
import { metOf } from './sample.ts';

describe('hostile pages', () => {
  // fields.test.ts and microsoft.test.ts meet what is in the sample, each in Chromium and in Firefox.
  it.each(kinds)('of the class “%s” at least two are met', (kind) =>
    expect(metOf(kind)).toBeGreaterThanOrEqual(2),
  );
});
