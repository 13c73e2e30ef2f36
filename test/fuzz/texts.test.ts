import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { type Recipe, recipe as recipeSchema } from '../../utils/apps/recipe.ts';
import { isSuccess } from '../../utils/background/success.ts';
import { causeIds } from '../../utils/explain/cause.ts';
import { explain } from '../../utils/explain/explain.ts';
import { emptyStore, purposes, ways } from '../../utils/guide/facts.ts';
import { chooseWay, findJourney, startJourney } from '../../utils/guide/journeys.ts';
import { planFor } from '../../utils/guide/plan-for.ts';
import { labelsFor } from '../../utils/labels/labels.ts';
import { readerOf } from '../../utils/labels/read.ts';
import { policyFrom } from '../../utils/policy/policy.ts';
import { maskPath, maskText } from '../../utils/report/mask.ts';
import { summary } from '../../utils/report/summary.ts';
import { ofSchema, spoilt } from './of-schema.ts';
import { runs } from './runs.ts';

vi.setConfig({ testTimeout: runs * 300 });

const bytes = fc.uint8Array({ maxLength: 400 }).map((all) => new TextDecoder('latin1').decode(all));
/** Pieces of real errors between anything else, so that every rule is met. */
const pieces = fc.constantFrom(
  '535 5.7.139',
  'Authentication unsuccessful',
  'basic authentication is disabled',
  'AADSTS',
  '\r\n',
  '=?utf-8?B?',
  'ZmFpbGVk',
  '{"error":',
  '<p>',
  '&#',
  '%',
  'SMTP',
  'IMAP',
  'STARTTLS',
  'certificate',
  '[AUTHENTICATIONFAILED]',
  '\u0000',
  '\ud800',
  'ＳＭＴＰ',
  '失败',
);
const text = fc.oneof(
  bytes,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(pieces, bytes), { maxLength: 12 }).map((all) => all.join(' ')),
);
const anything = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true }), text);

describe('texts of others', () => {
  it('an error text: known causes in order, whatever it holds', () => {
    fc.assert(
      fc.property(text, (error) => {
        const { causes } = explain(error);
        for (const { id } of causes) expect(causeIds).toContain(id);
        expect(causes.map((cause) => cause.weight)).toEqual(
          causes.map((cause) => cause.weight).sort((a, b) => b - a),
        );
        for (const way of ['password', 'official'] as const)
          isSuccess({ app: 'other', way, address: 'a@live.com' }, error);
      }),
      { numRuns: runs },
    );
  });

  it('a report: no personal text survives, whatever stood on the page', () => {
    const reader = readerOf(labelsFor(['en', 'de', 'ja']));
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{9,14}$/);
    fc.assert(
      fc.property(text, word, (before, name) => {
        expect(maskText(`${before} ${name}`, reader)).not.toContain(name);
        expect(maskPath(`/${name}/${before}`)).not.toContain(name);
      }),
      { numRuns: runs },
    );
  });

  it('a recipe: refused or valid, never thrown at; whatever is valid makes a plan and a summary', () => {
    const address = 'pat@outlook.com';
    const whole = ofSchema(recipeSchema as unknown as z.ZodMiniType, ['Save', address]);
    let taken = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 3, arbitrary: whole },
          { weight: 2, arbitrary: spoilt(whole, anything) },
          anything,
        ),
        fc.constantFrom(...purposes),
        fc.constantFrom(undefined, ...ways),
        (raw, purpose, way) => {
          const read = z.safeParse(recipeSchema, raw);
          if (!read.success) return;
          taken += 1;
          const recipe: Recipe = read.data;
          const begun = startJourney(
            emptyStore(),
            { id: 'j', address, app: recipe.id, appName: '', purpose },
            1,
          );
          const store = way ? chooseWay(begun, 'j', way) : begun;
          const journey = findJourney(store, 'j');
          if (!journey) throw new Error('no journey');
          const plan = planFor(store, journey, recipe);
          expect(plan.steps.filter(({ status }) => status === 'now')).toHaveLength(
            plan.outcome === 'open' ? 1 : 0,
          );
          expect(summary({ store, plan, journeyId: 'j' })).not.toContain(address);
        },
      ),
      { numRuns: runs },
    );
    // Not vacuous: what is behind the grammar was reached.
    expect(taken).toBeGreaterThan(runs / 4);
  });

  it('an organisation’s policy: what fits of it, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.dictionary(fc.constantFrom('app', 'purpose', 'language', 'theme'), anything)),
        (raw) => {
          expect(typeof policyFrom(raw as never)).toBe('object');
        },
      ),
      { numRuns: runs },
    );
  });
});
