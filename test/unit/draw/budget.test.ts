import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../utils/draw/budget.ts';
import { keyMove } from '../../../utils/draw/move-card.ts';

describe('createBudget', () => {
  it('refuses after so many in a span, and allows again when the span has passed', () => {
    let now = 0;
    const budget = createBudget(3, 1000, () => now);
    expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, true]);
    expect(budget.spend()).toBe(false);
    now = 999;
    expect(budget.spend()).toBe(false);
    now = 1000;
    expect(budget.spend()).toBe(true);
  });

  it('counts by cost where one is given, and the last may go over', () => {
    let now = 0;
    const budget = createBudget(60, 1000, () => now);
    expect([budget.spend(50), budget.left(), budget.spend(50), budget.left()]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(budget.spend(1)).toBe(false);
    now = 1000;
    expect(budget.left()).toBe(true);
  });
});

describe('keyMove', () => {
  const key = (key: string, more: object = {}) => ({ key, ...more }) as KeyboardEvent;
  it('knows the arrow keys, finer with Shift, and leaves the browser its own', () => {
    expect(keyMove(key('ArrowUp'))).toEqual({ x: 0, y: -24 });
    expect(keyMove(key('ArrowRight', { shiftKey: true }))).toEqual({ x: 6, y: 0 });
    expect(keyMove(key('ArrowLeft', { altKey: true }))).toBeNull();
    expect(keyMove(key('a'))).toBeNull();
  });
});
