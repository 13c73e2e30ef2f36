import { describe, expect, it } from 'vitest';
import { recipeFor } from '../../../utils/apps/index.ts';
import { absorb, type Sightings } from '../../../utils/guide/absorb.ts';
import { emptyStore, type Journey, type Store } from '../../../utils/guide/facts.ts';
import { markStep, startJourney, tellStep } from '../../../utils/guide/journeys.ts';
import { planFor } from '../../../utils/guide/plan-for.ts';
import { tickedBetween } from '../../../utils/guide/ticked.ts';

const begun = startJourney(
  emptyStore(),
  { id: 'j', address: 'pat@outlook.com', app: 'other', appName: '', purpose: 'both' },
  1,
);
const store: Store = {
  ...begun,
  journeys: begun.journeys.map((one) => ({ ...one, way: 'password' as const })),
};
const journeyOf = (one: Store) => one.journeys[0] as Journey;
const planOf = (one: Store) => planFor(one, journeyOf(one), recipeFor('other'));
const see = (one: Store, seen: Sightings) => absorb(one, journeyOf(one), seen, 2);
const ticked = (before: Store, after: Store) => tickedBetween(planOf(before), planOf(after));

describe('a step that a page shows done', () => {
  it('is celebrated when it had not been done', () => {
    expect(ticked(store, see(store, { twoStep: 'on' }))).toBe('two-step');
    const half = see(store, { imap: 'on' });
    expect(ticked(store, half)).toBeUndefined();
    expect(ticked(half, see(half, { pop: 'on' }))).toBe('pop-imap');
  });

  it('is celebrated once: not when it is seen again, nor when the person had told it', () => {
    const on = see(store, { twoStep: 'on' });
    expect(ticked(on, see(on, { twoStep: 'on', account: 'pat@outlook.com' }))).toBeUndefined();
    const told = tellStep(store, 'j', 'two-step', 2);
    expect(ticked(told, see(told, { twoStep: 'on' }))).toBeUndefined();
  });

  it('is none when it goes off, nor when something is done in the app', () => {
    const on = see(store, { twoStep: 'on' });
    expect(ticked(on, see(on, { twoStep: 'off' }))).toBeUndefined();
    expect(ticked(store, markStep(store, 'j', 'fill', 'seen', 2))).toBeUndefined();
  });
});
