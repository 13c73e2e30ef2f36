// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { viewOf } from '../../../scripts/pictures/fixtures.ts';
import type { Policy } from '../../../utils/policy/policy.ts';
import { draw } from './draw.tsx';

const startWith = async (policy: Policy) => {
  const startJourney = vi.fn(async () => ({ ok: true }) as const);
  const drawn = await draw(viewOf([], null, { policy }), { actions: { startJourney } });
  return { drawn, startJourney };
};

it('begins with the app and the purpose that an organisation chose', async () => {
  const { drawn, startJourney } = await startWith({ app: 'salesmartly', purpose: 'read' });
  await drawn.type('input[type=email]', 'a@hotmail.com');
  await drawn.press('Show me the steps');
  expect(startJourney.mock.calls[0]).toMatchObject([{ app: 'salesmartly', purpose: 'read' }]);
});

it('begins with the search when the policy names an app that there is not', async () => {
  const { drawn } = await startWith({ app: 'no-such-app' });
  expect(drawn.root.querySelector('[role=combobox]')).not.toBeNull();
});

it('keeps the purpose of the organisation when the person chooses another app', async () => {
  const { drawn, startJourney } = await startWith({ app: 'salesmartly', purpose: 'both' });
  await drawn.press('Change');
  await drawn.type('input', 'pet sitter');
  await drawn.key('input', 'Enter');
  await drawn.type('input[type=email]', 'a@hotmail.com');
  await drawn.press('Show me the steps');
  expect(startJourney.mock.calls[0]).toMatchObject([{ app: 'pet-sitter-plus', purpose: 'both' }]);
});

it('takes a policy that the browser reads late, but not over a choice', async () => {
  const { drawn } = await startWith({});
  await drawn.update(viewOf([], null, { policy: { app: 'salesmartly' } }));
  expect(drawn.root.querySelector('.chosen-name')?.textContent).toBe('SaleSmartly');
  const other = (await startWith({})).drawn;
  await other.type('input', 'pet sitter');
  await other.key('input', 'Enter');
  await other.update(viewOf([], null, { policy: { app: 'salesmartly' } }));
  expect(other.root.querySelector('.chosen-name')?.textContent).toBe('Pet Sitter Plus');
});
