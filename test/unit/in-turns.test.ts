import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, createTurns, inTurns, type Steps } from '../../utils/in-turns.ts';

/** A clock that only work moves, and what was done in which turn. */
let now = 0;
let log: string[] = [];
beforeEach(() => {
  now = 0;
  log = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Steps of so many ms each. */
function* work(name: string, ...costs: number[]): Steps<string> {
  for (const cost of costs) {
    now += cost;
    log.push(name);
    yield;
  }
  return `${name} done`;
}
/** Notes when others have their turn. */
function others(): void {
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (done: () => void, ms: number) => {
    log.push('others');
    return setTimeout(done, ms);
  });
}

describe('work in turns', () => {
  it('gives what the steps make, at once and in turns', async () => {
    others();
    expect(atOnce(work('a', 100, 100, 100))).toBe('a done');
    expect(log).not.toContain('others');
    expect(await inTurns(work('b', 100, 100))).toBe('b done');
  });

  it('lets others have their turn when a go is over, and not before', async () => {
    others();
    await inTurns(work('a', 5, 5, 5, 5, 5, 5));
    expect(log).toEqual(['a', 'a', 'a', 'others', 'a', 'a', 'a', 'others']);
    log = [];
    await inTurns(work('short', 4, 4));
    expect(log).toEqual(['short', 'short']);
  });

  it('counts pieces of work that follow each other as one go', async () => {
    others();
    const turns = createTurns();
    await turns.run(work('a', 8));
    await turns.run(work('b', 8, 1));
    expect(log).toEqual(['a', 'b', 'others', 'b']);
    await turns.rest();
    expect(log).toEqual(['a', 'b', 'others', 'b']);
    now += 100;
    await turns.rest();
    expect(log.at(-1)).toBe('others');
  });

  it('passes on what the steps throw', async () => {
    function* broken(): Steps<void> {
      yield;
      throw new Error('broken');
    }
    expect(() => atOnce(broken())).toThrow('broken');
    await expect(inTurns(broken())).rejects.toThrow('broken');
  });

  it('goes behind what waited already', async () => {
    setTimeout(() => log.push('timer'));
    await inTurns(work('a', 20, 20));
    expect(log).toEqual(['a', 'timer', 'a']);
  });
});
