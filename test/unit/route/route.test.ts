import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apps, recipeFor } from '../../../utils/apps/index.ts';
import type { MethodId, Recipe } from '../../../utils/apps/recipe.ts';
import { type MailboxFacts, purposes, ways } from '../../../utils/guide/facts.ts';
import { routeReasons } from '../../../utils/guide/plan-types.ts';
import { route } from '../../../utils/guide/route.ts';

const address = 'jane@outlook.com';
const refused: MailboxFacts = {
  address,
  passwordSignIn: { value: 'refused', at: 1, how: 'seen', confirmed: true },
};
const claim = { source: 'a help page', date: '2026-01-01' };
const app = (...methods: MethodId[]): Recipe => ({
  ...recipeFor('other'),
  id: 'some-app',
  methods: methods.map((method) => ({ method, ...claim })),
});

describe('route', () => {
  it('takes official sign-in first wherever the app has it', () => {
    const found = route({ recipe: app('password', 'official'), purpose: 'both', address });
    expect(found).toMatchObject({ way: 'official', otherWays: ['password'], closed: false });
    expect(found.reasons).toEqual(['app-offers-official']);
  });

  it('takes the password way when it is the only one, and says what to expect', () => {
    const found = route({ recipe: app('password'), purpose: 'send', address });
    expect(found).toMatchObject({ way: 'password', otherWays: [], closed: false });
    expect(found.reasons).toEqual(['app-password-only', 'microsoft-refuses-passwords']);
  });

  it('takes the password way when it was chosen', () => {
    const found = route({
      recipe: app('official', 'password'),
      purpose: 'send',
      address,
      chosen: 'password',
    });
    expect(found).toMatchObject({ way: 'password', otherWays: ['official'], closed: false });
    expect(found.reasons).toContain('you-chose-password');
  });

  it('does not take a choice that the app does not have', () => {
    expect(route({ recipe: app('password'), purpose: 'send', address, chosen: 'official' }).way).toBe(
      'password',
    );
    expect(route({ recipe: app('official'), purpose: 'send', address, chosen: 'password' }).way).toBe(
      'official',
    );
  });

  it('is closed once Microsoft refused a password, and offers no password again', () => {
    const only = route({ recipe: app('password'), purpose: 'send', address, facts: refused });
    expect(only).toMatchObject({ closed: true, otherWays: [] });
    expect(only.reasons).toContain('password-was-refused');
    const both = route({ recipe: app('official', 'password'), purpose: 'send', address, facts: refused });
    expect(both).toMatchObject({ way: 'official', closed: false, otherWays: [] });
    const insisting = route({
      recipe: app('official', 'password'),
      purpose: 'send',
      address,
      facts: refused,
      chosen: 'password',
    });
    expect(insisting).toMatchObject({ way: 'password', closed: true, otherWays: ['official'] });
  });

  it('leads an unknown app to its sign-in button, with the password way beside it', () => {
    const found = route({ recipe: recipeFor('other'), purpose: 'both', address });
    expect(found).toMatchObject({
      way: 'official',
      otherWays: ['password'],
      closed: false,
      needs: ['pop', 'imap'],
    });
    expect(found.reasons).toEqual(['app-unknown']);
    expect(route({ recipe: recipeFor('other'), purpose: 'send', address, chosen: 'password' }).needs).toEqual(
      [],
    );
  });

  it('closes work-only and discontinued apps', () => {
    expect(route({ recipe: app('work-only'), purpose: 'send', address })).toMatchObject({
      closed: true,
      otherWays: [],
    });
    expect(route({ recipe: app('work-only', 'password'), purpose: 'send', address })).toMatchObject({
      way: 'password',
      closed: false,
    });
    expect(route({ recipe: app('discontinued'), purpose: 'read', address }).closed).toBe(true);
  });

  it('tells accounts apart', () => {
    const at = (typed: string) => route({ recipe: app('official'), purpose: 'send', address: typed });
    expect(at('jane@contoso.com').reasons[0]).toBe('own-domain-address');
    expect(at('jane@contoso.com').closed).toBe(false);
    expect(at('jane@contoso.onmicrosoft.com').reasons[0]).toBe('work-or-school-address');
    expect(at('jane@contoso.onmicrosoft.com').closed).toBe(true);
    expect(at('jane@gmail.com').reasons[0]).toBe('not-a-microsoft-address');
    expect(at('jane@gmail.com').closed).toBe(true);
    expect(at('not an address').closed).toBe(true);
  });

  it('knows the two apps of the first journeys', () => {
    expect(route({ recipe: recipeFor('salesmartly'), purpose: 'both', address })).toMatchObject({
      way: 'official',
      otherWays: [],
      needs: ['pop', 'imap'],
    });
    expect(route({ recipe: recipeFor('pet-sitter-plus'), purpose: 'send', address })).toMatchObject({
      way: 'official',
      otherWays: ['password'],
    });
  });

  it('holds for every app, purpose, choice and state', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...apps.map(({ id }) => id)),
        fc.constantFrom(...purposes),
        fc.option(fc.constantFrom(...ways), { nil: undefined }),
        fc.constantFrom(undefined, refused),
        fc.constantFrom(address, 'jane@contoso.com', 'jane@gmail.com', ''),
        (id, purpose, chosen, facts, typed) => {
          const found = route({ recipe: recipeFor(id), purpose, address: typed, facts, chosen });
          expect(found.otherWays).not.toContain(found.way);
          expect(found.reasons.length).toBeGreaterThan(0);
          expect(new Set(found.reasons).size).toBe(found.reasons.length);
          for (const reason of found.reasons) expect(routeReasons).toContain(reason);
          if (facts) {
            expect(found.otherWays).not.toContain('password');
            if (found.way === 'password') expect(found.closed).toBe(true);
          }
          const offersOfficial = recipeFor(id).methods.some(({ method }) => method === 'official');
          if (offersOfficial && chosen !== 'password') expect(found.way).toBe('official');
        },
      ),
    );
  });
});
