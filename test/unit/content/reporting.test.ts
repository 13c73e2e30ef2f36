import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReporting } from '../../../utils/content/reporting.ts';
import type { ShowOrder } from '../../../utils/guide/show.ts';

const sent = vi.hoisted(() => [] as { report: number }[]);
vi.mock('../../../utils/messages/talk.ts', () => ({
  send: (_name: string, data: { report: number }) => {
    sent.push(data);
    // Answered by what each test gives to `take`.
    return new Promise(() => {});
  },
}));

const now = 1_800_000_000_000;
const life = { signal: new AbortController().signal, check: () => true, end: () => {} };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  sent.length = 0;
});
afterEach(() => vi.useRealTimers());

/** Reports one look; gives what hears the orders, and a way to send one about that look or another. */
function reported() {
  const heard: number[] = [];
  const reporting = createReporting(life, (order) => heard.push(order?.at ?? 0));
  reporting.seen({ page: 'proofs', state: {}, settled: {}, obstacles: [], since: {} });
  const order = (at: number, report = sent[0]?.report) =>
    reporting.take({ report, at, step: 'two-step', control: null } as unknown as ShowOrder);
  return { heard, order };
}

describe('orders of the background', () => {
  it('that were made before the one that is shown, or for another look, are out of date', () => {
    const { heard, order } = reported();
    order(now - 1);
    order(now - 2);
    order(now, (sent[0]?.report ?? 0) - 1);
    order(now);
    expect(heard).toEqual([now - 1, now]);
  });

  it('are heeded again once the clock was set back', () => {
    const { heard, order } = reported();
    order(now);
    vi.setSystemTime(now - 86_400_000);
    order(now - 86_400_000);
    expect(heard).toEqual([now, now - 86_400_000]);
  });
});
