// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runGuide } from '../../../utils/content/guide-runner.ts';
import type { GuideLayer } from '../../../utils/draw/layer.ts';
import type { Show, ShowOrder } from '../../../utils/guide/show.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';

const sent = vi.hoisted(() => [] as { name: string; data: Record<string, unknown> }[]);
const shown = vi.hoisted(() => [] as unknown[][]);

vi.mock('../../../utils/locate/page-scan.ts', () => ({
  scan: () => {
    throw new Error('a fault of ours');
  },
}));
vi.mock('../../../utils/messages/talk.ts', () => ({
  onAsk: () => undefined,
  send: async (name: string, data: Record<string, unknown>) => {
    sent.push({ name, data });
    if (name === 'guide.hello') return { labels: {} };
    if (name === 'guide.drawing') return true;
    if (name !== 'guide.observed') return undefined;
    return { report: data.report, at: 1, step: 'two-step', control: null } as unknown as ShowOrder;
  },
}));
vi.mock('../../../utils/words/words-here.ts', () => ({ wordsHere: () => ({ language: 'en', texts: [] }) }));
vi.mock('../../../utils/draw/drawing.ts', () => ({
  drawingHere: () => ({
    sayShow: (order: ShowOrder) => ({ ...order, words: { title: 'words and a way on' } }) as unknown as Show,
    createGuideLayer: () => ({ show: (...args: unknown[]) => shown.push(args) }) as unknown as GuideLayer,
  }),
}));

afterEach(() => {
  vi.useRealTimers();
});

describe('a look at a page that throws', () => {
  it('is not lost: the browser records it, the background hears of an unknown page, the person gets words', async () => {
    vi.useFakeTimers();
    const life = new AbortController();
    await runGuide(
      document,
      { signal: life.signal, check: () => !life.signal.aborted, end: () => life.abort() },
      accountPages,
    );
    expect(() => vi.advanceTimersByTime(100)).toThrow('a fault of ours');
    expect(sent.find(({ name }) => name === 'guide.observed')?.data).toMatchObject({
      page: 'other',
      state: {},
    });
    // The answer comes, and is shown though the next look throws as well.
    await expect(vi.advanceTimersByTimeAsync(1000)).rejects.toThrow('a fault of ours');
    expect(shown.at(-1)).toEqual([
      expect.objectContaining({ words: { title: 'words and a way on' } }),
      null,
      'missing',
      '',
    ]);
    // And that is all: the same is not told again and again.
    expect(sent.filter(({ name }) => name === 'guide.observed')).toHaveLength(1);
    life.abort();
    expect(() => vi.advanceTimersByTime(5000)).not.toThrow();
  });
});
