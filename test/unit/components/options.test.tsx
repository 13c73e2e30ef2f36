// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { journeyOf, viewOf } from '../../../scripts/pictures/fixtures.ts';
import { draw } from './draw.tsx';

const view = viewOf([journeyOf()], null);

it('tells the keys as they are now, also that there is none, and opens the browser’s list', async () => {
  const changeKeys = vi.fn(async () => {});
  const drawn = await draw(view, {
    first: 'options',
    actions: {
      keys: async () => [
        { command: 'where', keys: 'Ctrl+Shift+9' },
        { command: 'fold', keys: '' },
      ],
      changeKeys,
    },
  });
  const rows = [...drawn.root.querySelectorAll('.keys-row')].map((row) => row.textContent);
  expect(rows).toEqual(['Show me whereCtrl+Shift+9', 'Make the card small, or whole againnone']);
  await drawn.press('Change the keys');
  expect(changeKeys).toHaveBeenCalledOnce();
});

it('deletes everything only after asking, and leads to practice', async () => {
  const deleteEverything = vi.fn(async () => {});
  const openPractice = vi.fn(async () => {});
  const drawn = await draw(view, { first: 'options', actions: { deleteEverything, openPractice } });
  await drawn.press('Practise with Signpost');
  expect(openPractice).toHaveBeenCalledOnce();
  await drawn.press('Delete everything');
  expect(deleteEverything).not.toHaveBeenCalled();
  await drawn.press('Delete everything');
  expect(deleteEverything).toHaveBeenCalledOnce();
});
