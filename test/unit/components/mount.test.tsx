// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountPanel } from '../../../components/mount.tsx';
import { idleActions, journeyOf, viewOf } from '../../../scripts/pictures/fixtures.ts';
import type { PanelView } from '../../../utils/view.ts';
import { broken } from './draw.tsx';

/** Popup and panel while there is nothing to draw yet, and when that cannot be drawn. */
let root: HTMLElement;
let give: (view: PanelView) => void = () => {};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
  mountPanel(root, {
    subscribe: (onView) => {
      give = onView;
      return () => {};
    },
    actions: idleActions,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const text = () => root.textContent ?? '';
const button = () => root.querySelector<HTMLElement>('button.primary');

it('shows that it is busy, and after six seconds that something went wrong, with a way on', async () => {
  expect(text()).toBe('');
  await vi.advanceTimersByTimeAsync(150);
  expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
  await vi.advanceTimersByTimeAsync(5_750);
  expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  await vi.advanceTimersByTimeAsync(200);
  await vi.waitFor(() => expect(text()).toContain('Nothing is lost'));
  vi.useRealTimers();
  expect(await broken()).toEqual([]);
  button()?.click();
  expect(reload).toHaveBeenCalledOnce();
});

it('draws a view that comes late, and does not say then that anything went wrong', async () => {
  await vi.advanceTimersByTimeAsync(5_900);
  await act(() => give(viewOf([], null)));
  await vi.waitFor(() => expect(text()).toContain('What shall we connect?'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(text()).not.toContain('Nothing is lost');
});

it('leaves no empty popup behind when a view cannot be drawn, and draws the next one when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await act(() => give({ ...viewOf([], null), policy: null as never }));
  await vi.waitFor(() => expect(text()).toContain('Nothing is lost'));
  await act(() => give(viewOf([journeyOf()], null)));
  // Its words may still be on their way: then the press draws the old one, and the next press the new one.
  await vi.waitFor(async () => {
    await act(() => button()?.click());
    expect(text()).toContain('Pet Sitter Plus');
  });
});
