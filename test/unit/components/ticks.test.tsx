// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { factsAfter, journeyOf, now, viewOf } from '../../../scripts/pictures/fixtures.ts';
import { broken, type Drawn, draw } from './draw.tsx';

describe('a tick', () => {
  const said = (drawn: Drawn) =>
    [...drawn.root.querySelectorAll('.hidden-text[role=status] p')].map((one) => one.textContent);

  it('is read out politely, once, when it comes', async () => {
    const drawn = await draw(viewOf([journeyOf()], factsAfter(1)));
    const region = drawn.root.querySelector('.hidden-text[role=status]');
    expect(region?.textContent).toBe('');
    await drawn.update(viewOf([journeyOf()], factsAfter(2)));
    expect(said(drawn)).toEqual([expect.stringMatching(/^Get an app password: Done, seen /)]);
    // The very region that was there before: a new one would not be read.
    expect(drawn.root.querySelector('.hidden-text[role=status]')).toBe(region);
    const words = region?.firstChild;
    await drawn.update(viewOf([journeyOf()], factsAfter(2), { now: now + 24 * 3_600_000 }));
    expect(region?.firstChild).toBe(words);
    expect(said(drawn)).toEqual([expect.stringMatching(/ \d+:\d\d/)]);
    expect(await broken()).toEqual([]);
  });

  it('is said again when it was taken back, and not for another journey', async () => {
    const told = journeyOf({ marks: { fill: { at: now, how: 'told' } } });
    const drawn = await draw(viewOf([journeyOf()], factsAfter(3)));
    await drawn.update(viewOf([told], factsAfter(3)));
    expect(said(drawn)).toEqual([expect.stringMatching(/: Done, as you told me$/)]);
    await drawn.update(viewOf([journeyOf()], factsAfter(3)));
    expect(said(drawn)).toEqual([]);
    await drawn.update(viewOf([told], factsAfter(3)));
    expect(said(drawn).length).toBe(1);
    await drawn.update(viewOf([{ ...told, id: 'j9' }], factsAfter(3)));
    expect(said(drawn)).toEqual([]);
  });

  it('is left to the card on the practice page, but for what no card says', async () => {
    const drawn = await draw(viewOf([journeyOf()], null, { practice: true }));
    await drawn.update(viewOf([journeyOf()], factsAfter(1), { practice: true }));
    expect(said(drawn)).toEqual([]);
    await drawn.update(viewOf([journeyOf()], factsAfter(2), { practice: true }));
    expect(said(drawn).length).toBe(1);
  });

  it('is read out on other screens too', async () => {
    const drawn = await draw(viewOf([journeyOf()], factsAfter(1)), { first: 'sheet' });
    await drawn.update(viewOf([journeyOf()], factsAfter(2)));
    expect(said(drawn).length).toBe(1);
  });
});
