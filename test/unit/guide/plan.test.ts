import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recipeFor } from '../../../utils/apps/index.ts';
import { absorb } from '../../../utils/guide/absorb.ts';
import { emptyStore, type Journey, type Store, stepIds } from '../../../utils/guide/facts.ts';
import {
  chooseWay,
  endJourney,
  haveAppPassword,
  markStep,
  passwordSignIn,
  selectJourney,
  startJourney,
  startOver,
  unmarkStep,
} from '../../../utils/guide/journeys.ts';
import { planFor } from '../../../utils/guide/plan-for.ts';

const address = 'pat@outlook.com';
/** Seerr takes a user name and a password only (docs/evidence/auth-errors-apps.md, part C, row 63). */
const begin = (app = 'seerr', purpose: Journey['purpose'] = 'send') =>
  startJourney(emptyStore(), { id: 'j', address, app, appName: '', purpose }, 1);
const journeyOf = (store: Store): Journey => {
  const journey = store.journeys[0];
  if (!journey) throw new Error('no journey');
  return journey;
};
const planOf = (store: Store) => planFor(store, journeyOf(store), recipeFor(journeyOf(store).app));
const statuses = (store: Store) => Object.fromEntries(planOf(store).steps.map((s) => [s.id, s.status]));
const see = (store: Store, seen: Parameters<typeof absorb>[2], now = 2) =>
  absorb(store, journeyOf(store), seen, now);

describe('the checklist', () => {
  it('takes a password-only app through two-step verification, app password, form and test', () => {
    expect(planOf(begin()).way).toBe('password');
    expect(Object.keys(statuses(begin()))).toEqual(['two-step', 'app-password', 'pop-imap', 'fill', 'test']);
    expect(planOf(begin()).current).toBe('two-step');
  });

  it('takes an app with official sign-in through the switches it needs and the authorisation', () => {
    const store = begin('salesmartly', 'both');
    expect(planOf(store).way).toBe('official');
    expect(planOf(store).needs).toEqual(['pop', 'imap']);
    expect(planOf(store).current).toBe('pop-imap');
  });

  it('ticks a step that a page showed, and says when the account was not to be seen', () => {
    const seen = see(begin(), { twoStep: 'on' });
    const [twoStep] = planOf(seen).steps;
    expect(twoStep).toMatchObject({ status: 'seen', at: 2, unconfirmed: true });
    expect(planOf(seen).current).toBe('app-password');
    const confirmed = see(begin(), { twoStep: 'on', account: address });
    expect(planOf(confirmed).steps[0]?.unconfirmed).toBeUndefined();
  });

  it('opens the step again when a page shows the setting off', () => {
    const store = see(see(begin(), { twoStep: 'on' }), { twoStep: 'off' }, 3);
    expect(planOf(store).current).toBe('two-step');
  });

  it('needs POP and IMAP both before it ticks', () => {
    const one = see(begin('salesmartly', 'both'), { imap: 'on' });
    expect(statuses(one)['pop-imap']).toBe('now');
    expect(statuses(see(one, { pop: 'on' }))['pop-imap']).toBe('seen');
  });

  it('asks for no two-step verification of somebody who has an app password', () => {
    const store = haveAppPassword(begin(), address, 'told', 5);
    expect(statuses(store)).toMatchObject({ 'two-step': 'not-needed', 'app-password': 'told' });
  });

  it('takes back what was told, never what was seen', () => {
    const told = markStep(begin(), 'j', 'two-step', 'told', 2);
    expect(statuses(told)['two-step']).toBe('told');
    expect(statuses(unmarkStep(told, 'j', 'two-step'))['two-step']).toBe('now');
    const seen = see(told, { twoStep: 'on' });
    expect(statuses(unmarkStep(seen, 'j', 'two-step'))['two-step']).toBe('seen');
    const have = haveAppPassword(begin(), address, 'seen', 5);
    expect(statuses(unmarkStep(have, 'j', 'app-password'))['app-password']).toBe('seen');
  });

  it('closes the password way at the refusal and starts nothing more of it', () => {
    const store = passwordSignIn(begin(), address, 'refused', 'seen', 9);
    const plan = planOf(store);
    expect(plan.outcome).toBe('closed');
    expect(plan.current).toBeUndefined();
    expect(plan.steps.filter((s) => s.status === 'now' || s.status === 'later')).toEqual([]);
    expect(plan.reasons).toContain('password-was-refused');
  });

  it('is connected when the app says so', () => {
    expect(planOf(markStep(begin(), 'j', 'test', 'told', 9)).outcome).toBe('connected');
    expect(planOf(markStep(begin('salesmartly', 'both'), 'j', 'authorize', 'seen', 9)).outcome).toBe(
      'connected',
    );
  });

  it('lets the person choose the other way where there is one', () => {
    const other = begin('other', 'send');
    expect(planOf(other).otherWays.length).toBeGreaterThan(0);
    const chosen = chooseWay(other, 'j', 'password');
    expect(planOf(chosen).way).toBe('password');
  });

  it('has one current step exactly while it is open, and never one that is done', () => {
    const act = fc.constantFrom<(s: Store) => Store>(
      (s) => see(s, { twoStep: 'on' }),
      (s) => see(s, { twoStep: 'off' }),
      (s) => see(s, { pop: 'on', account: address }),
      (s) => see(s, { imap: 'on' }),
      (s) => see(s, { imap: 'off' }),
      (s) => haveAppPassword(s, address, 'seen', 3),
      (s) => passwordSignIn(s, address, 'refused', 'seen', 4),
      (s) => passwordSignIn(s, address, 'accepted', 'told', 4),
      (s) => chooseWay(s, 'j', 'password'),
      (s) => chooseWay(s, 'j', 'official'),
      (s) => startOver(s, 'j', 8),
      ...stepIds.flatMap((id) => [
        (s: Store) => markStep(s, 'j', id, 'told', 5),
        (s: Store) => unmarkStep(s, 'j', id),
      ]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('pet-sitter-plus', 'salesmartly', 'other'),
        fc.constantFrom('send', 'read', 'both'),
        fc.array(act, { maxLength: 25 }),
        (app, purpose, acts) => {
          const plan = planOf(acts.reduce((s, a) => a(s), begin(app, purpose as Journey['purpose'])));
          const now = plan.steps.filter((s) => s.status === 'now');
          expect(now.length).toBe(plan.outcome === 'open' ? 1 : Math.min(now.length, 1));
          if (plan.outcome === 'open') expect(plan.current).toBe(now[0]?.id);
          else expect(plan.current).toBeUndefined();
        },
      ),
    );
  });
});

describe('facts belong to one mailbox', () => {
  it('files what another account shows under that account, and warns', () => {
    const store = see(begin(), { twoStep: 'on', account: 'someone@live.com' });
    expect(store.mailboxes[address]?.twoStep).toBeUndefined();
    expect(store.mailboxes['someone@live.com']?.twoStep?.value).toBe('on');
    expect(store.mailboxes[address]?.otherAccount?.value).toBe('someone@live.com');
    const back = see(store, { twoStep: 'off', account: address }, 3);
    expect(back.mailboxes[address]?.otherAccount).toBeUndefined();
  });

  it('lets no tab left open overrule what another has shown later', () => {
    const saved = see(begin(), { imap: 'on', since: { imap: 10 } }, 10);
    const stale = see(saved, { imap: 'off', since: { imap: 4 } }, 20);
    expect(stale).toBe(saved);
    const fresh = see(saved, { imap: 'off', since: { imap: 15 } }, 20);
    expect(fresh.mailboxes[address]?.imap?.value).toBe('off');
  });

  it('believes a page after the clock was set back, whatever was noted before', () => {
    const ahead = see(begin(), { imap: 'off', since: { imap: 1000 } }, 1000);
    const back = see(ahead, { imap: 'on', since: { imap: 20 } }, 25);
    expect(back.mailboxes[address]?.imap).toMatchObject({ value: 'on', at: 25 });
  });

  it('returns the same store when nothing is new, so that nothing is written', () => {
    const store = see(begin(), { twoStep: 'on' });
    expect(see(store, { twoStep: 'on' }, 99)).toBe(store);
    expect(see(store, {}, 99)).toBe(store);
  });

  it('keeps what is known of the mailbox when a journey ends, and goes to the next one', () => {
    const two = startJourney(
      see(begin(), { twoStep: 'on' }),
      { id: 'k', address, app: 'other', appName: 'X', purpose: 'send' },
      2,
    );
    const after = endJourney(two, 'k');
    expect(after.current).toBe('j');
    expect(after.mailboxes[address]?.twoStep?.value).toBe('on');
    expect(endJourney(after, 'j').current).toBeUndefined();
    expect(selectJourney(after, 'nobody')).toBe(after);
  });
});
