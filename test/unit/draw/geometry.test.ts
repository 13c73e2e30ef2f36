import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berthsByRoom } from '../../../utils/draw/crowd.ts';
import {
  area,
  arrowSpot,
  type Box,
  directionTo,
  dock,
  edgeGap,
  inflate,
  intersect,
  isInView,
  keepInside,
  ringGap,
} from '../../../utils/draw/geometry.ts';
import { type Berth, heightBeside, placeCard, type Side } from '../../../utils/draw/place.ts';

const viewport = { width: 1000, height: 700 };
const whole: Box = { x: 0, y: 0, ...viewport };
const card = { width: 328, height: 260 };
const sides: Side[] = ['right', 'left', 'bottom', 'top'];
const berths: Berth[] = sides.map((side) => ({ side, away: 0 }));
const length = (max: number) => fc.integer({ min: 1, max });
const boxes = fc.record({
  x: fc.integer({ min: -2000, max: 3000 }),
  y: fc.integer({ min: -2000, max: 3000 }),
  width: length(900),
  height: length(600),
});
const overlap = (a: Box, b: Box) => area(intersect(a, b));

describe('intersect', () => {
  it('is empty where boxes do not meet, and never negative', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const both = intersect(a, b);
        expect(both.width).toBeGreaterThanOrEqual(0);
        expect(both.height).toBeGreaterThanOrEqual(0);
        expect(area(both)).toBeLessThanOrEqual(Math.min(area(a), area(b)));
      }),
    );
  });
});

describe('isInView', () => {
  it('asks for 8 px to be seen, or all of what is smaller', () => {
    expect(isInView({ x: 0, y: -22, width: 60, height: 30 }, whole)).toBe(true);
    expect(isInView({ x: 0, y: -23, width: 60, height: 30 }, whole)).toBe(false);
    expect(isInView({ x: 0, y: 0, width: 4, height: 4 }, whole)).toBe(true);
    expect(isInView({ x: 0, y: -1, width: 4, height: 4 }, whole)).toBe(false);
    expect(isInView({ x: 0, y: 0, width: 0, height: 4 }, whole)).toBe(false);
  });
});

describe('directionTo', () => {
  it.each([
    [{ x: 10, y: -90 }, 'up'],
    [{ x: 10, y: 900 }, 'down'],
    [{ x: -90, y: 10 }, 'left'],
    [{ x: 1200, y: 10 }, 'right'],
    [{ x: 1100, y: 2000 }, 'down'],
  ] as const)('%j lies %s', (at, wanted) => {
    expect(directionTo({ ...at, width: 50, height: 20 }, whole)).toBe(wanted);
  });
});

describe('keepInside', () => {
  it('leaves nothing outside that has room', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(0, 12), (box, gap) => {
        const at = keepInside(box, viewport, gap);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        if (box.width <= viewport.width) expect(at.x + box.width).toBeLessThanOrEqual(viewport.width);
        if (box.height <= viewport.height) expect(at.y + box.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
  it('does not move what is inside already', () => {
    expect(keepInside({ x: 40, y: 50, width: 100, height: 100 }, viewport, 12)).toEqual({ x: 40, y: 50 });
  });
});

describe('arrowSpot', () => {
  it('is inside, at the edge the control lies beyond', () => {
    const chip = { width: 120, height: 44 };
    expect(arrowSpot({ x: 480, y: 2000, width: 40, height: 20 }, 'down', chip, viewport)).toEqual({
      x: 440,
      y: viewport.height - 44 - edgeGap,
    });
    expect(arrowSpot({ x: 4000, y: 9, width: 40, height: 20 }, 'right', chip, viewport)).toEqual({
      x: viewport.width - 120 - edgeGap,
      y: edgeGap,
    });
  });
});

describe('dock', () => {
  it('takes the lower corner at the end of the line', () => {
    expect(dock(card, viewport, 'ltr', []).x).toBe(1000 - 328 - edgeGap);
    expect(dock(card, viewport, 'rtl', [])).toEqual({ x: edgeGap, y: 700 - 260 - edgeGap });
  });
  it('goes elsewhere when something is there', () => {
    const spot = dock(card, viewport, 'ltr', [{ x: 700, y: 500, width: 200, height: 100 }]);
    expect(overlap({ ...spot, ...card }, { x: 700, y: 500, width: 200, height: 100 })).toBe(0);
  });
});

describe('placeCard', () => {
  it('stands beside the control and points at it', () => {
    const target = { x: 200, y: 300, width: 80, height: 30 };
    const spot = placeCard(target, card, viewport, 'ltr', berths, null);
    expect(spot.x).toBe(200 + 80 + ringGap + 10);
    expect(spot.tip).toEqual({ side: 'left', along: 300 + 15 - spot.y - 6 });
  });

  it.each(['right', 'left'] as const)('leaves the title above the control free, to the %s of it', (side) => {
    const target = { x: 460, y: 300, width: 80, height: 30 };
    const title = { x: 300, y: 262, width: 400, height: 24 };
    const spot = placeCard(target, card, viewport, 'ltr', [{ side, away: 0 }], null);
    expect(overlap(title, { ...spot, ...card })).toBe(0);
    expect(spot.tip?.along).toBe(300 + 15 - spot.y - 6);
  });

  it('is inside, and covers no control that leaves it room', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: 0, max: 940 }),
          y: fc.integer({ min: 0, max: 660 }),
          width: length(60),
          height: length(40),
        }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.shuffledSubarray(berths, { minLength: 4 }),
        (target, dir, order) => {
          const spot = placeCard(target, card, viewport, dir, order, null);
          expect(spot.x).toBeGreaterThanOrEqual(0);
          expect(spot.y).toBeGreaterThanOrEqual(0);
          expect(spot.x + card.width).toBeLessThanOrEqual(viewport.width);
          expect(spot.y + card.height).toBeLessThanOrEqual(viewport.height);
          expect(overlap(inflate(target, ringGap), { ...spot, ...card })).toBe(0);
        },
      ),
    );
  });

  it('stays where the person put it, but not on the control', () => {
    const target = { x: 200, y: 300, width: 80, height: 30 };
    expect(placeCard(target, card, viewport, 'ltr', berths, { x: 600, y: 20 })).toEqual({
      x: 600,
      y: 20,
    });
    const aside = placeCard(target, card, viewport, 'ltr', berths, { x: 150, y: 250 });
    expect(overlap(inflate(target, ringGap), { ...aside, ...card })).toBe(0);
  });

  it('leaves free what it does not point at, wherever it was put', () => {
    const pill = { width: 140, height: 40 };
    const control = { x: 850, y: 640, width: 120, height: 40 };
    for (const moved of [null, { x: 860, y: 650 }]) {
      const spot = placeCard(null, pill, viewport, 'ltr', berths, moved, control);
      expect(overlap(control, { ...spot, ...pill })).toBe(0);
    }
  });

  it('docks, without a tip, where a control leaves no room at all', () => {
    const spot = placeCard(whole, card, viewport, 'ltr', berths, null);
    expect(spot.tip).toBeUndefined();
    expect(spot.x + card.width).toBeLessThanOrEqual(viewport.width);
  });
});

describe('heightBeside', () => {
  const ring = { x: 300, y: 150, width: 90, height: 40 };
  it('keeps the card whole where it fits at a side', () => {
    expect(heightBeside(ring, card, viewport)).toBe(card.height);
  });
  it('gives a card that fits above or below only what is left there, but a bar and a line at least', () => {
    const low = { width: 640, height: 360 };
    expect(heightBeside(ring, card, low)).toBe(360 - 190 - 10 - edgeGap);
    expect(heightBeside({ ...ring, y: 80, height: 200 }, card, low)).toBe(96);
  });
});

describe('berthsByRoom', () => {
  const target = { x: 400, y: 330, width: 80, height: 30 };
  const first = (...[at, things, size, view, dir]: Parameters<typeof berthsByRoom>) =>
    berthsByRoom(at, things, size, view, dir)[0];
  it('prefers the end of the line when nothing is in the way', () => {
    expect(first(target, [], card, viewport, 'ltr')).toMatchObject({ side: 'right', away: 0 });
    expect(first(target, [], card, viewport, 'rtl')).toMatchObject({ side: 'left', away: 0 });
  });
  it('does not cover the words beside the control when another side is free', () => {
    const label = { x: 490, y: 335, width: 200, height: 20, weight: 1 };
    expect(first(target, [label], card, viewport, 'ltr')).toMatchObject({ side: 'left', away: 0 });
  });
  it('puts a side without room last', () => {
    const atEdge = { x: 900, y: 330, width: 80, height: 30 };
    expect(berthsByRoom(atEdge, [], card, viewport, 'ltr').at(-1)?.side).toBe('right');
  });

  // A settings dialog: the control's words after it, more controls above and below, a menu before it.
  const row = (y: number) => ({ x: 130, y, width: 220, height: 20, weight: 3 });
  const menu = { x: 0, y: 0, width: 90, height: 700, weight: 3 };
  it('stands off beyond the words beside the control rather than far away in a corner', () => {
    const control = { x: 100, y: 300, width: 24, height: 20 };
    const things = [menu, row(260), row(300), row(340)];
    const berth = first(control, things, card, viewport, 'ltr');
    const spot = placeCard(control, card, viewport, 'ltr', berth ? [berth] : [], null);
    expect(berth?.side).toBe('right');
    // Beside its words, pointing along the line in which the control is.
    expect(spot.x).toBeGreaterThanOrEqual(350);
    expect(spot.x).toBeLessThan(400);
    expect(spot.tip?.side).toBe('left');
  });
  it('stands below what is below, and points at nothing across it', () => {
    const control = { x: 640, y: 60, width: 24, height: 20 };
    const things = [
      menu,
      { ...row(60), x: 670 },
      { ...row(100), x: 640 },
      { ...row(40), x: 300, width: 330 },
    ];
    const spot = placeCard(
      control,
      card,
      viewport,
      'ltr',
      berthsByRoom(control, things, card, viewport, 'ltr'),
      null,
    );
    expect(spot.y).toBeGreaterThanOrEqual(120);
    expect(spot.y).toBeLessThan(150);
    expect(spot.tip).toBeUndefined();
  });
});
