import { expect, it } from 'vitest';
import { recipeFor } from '../../../utils/apps/index.ts';
import { emptyStore, stepIds } from '../../../utils/guide/facts.ts';
import { startJourney } from '../../../utils/guide/journeys.ts';
import { orderFor, type Reported } from '../../../utils/guide/order.ts';
import { planFor } from '../../../utils/guide/plan-for.ts';
import { directPage } from '../../../utils/guide/steps.ts';
import { pageIds } from '../../../utils/pages/ids.ts';

const store = startJourney(
  emptyStore(),
  { id: 'j', address: 'pat@outlook.com', app: 'seerr', appName: '', purpose: 'both' },
  1,
);
const [journey] = store.journeys;
if (!journey) throw new Error('no journey');
const plan = planFor(store, journey, recipeFor(journey.app));

/** What a card of this step on this page may do. */
function order(current: (typeof stepIds)[number], seen: Partial<Reported['seen']>) {
  return orderFor({
    store,
    journey: journey as Reported['journey'],
    plan: { ...plan, current, needs: ['pop', 'imap'] },
    seen: { page: 'proofs', state: {}, obstacles: [], report: 1, ...seen },
    passwordTaken: false,
    ticked: undefined,
    now: 2,
  });
}

it.each([
  ['two-step', 'account-home', 'https://account.live.com/proofs/manage/additional'],
  ['two-step', 'security-hub', 'https://account.live.com/proofs/manage/additional'],
  ['two-step', 'proofs', 'https://account.live.com/proofs/EnableTfa'],
  ['app-password', 'security-hub', 'https://account.live.com/proofs/manage/additional'],
  ['app-password', 'proofs', 'https://account.live.com/proofs/AppPassword'],
  ['pop-imap', 'outlook-mail', 'https://outlook.live.com/mail/0/options/mail/forwarding'],
  ['pop-imap', 'outlook-settings', 'https://outlook.live.com/mail/0/options/mail/forwarding'],
] as const)('a control of %s that %s hides has a direct link past it', (step, page, url) => {
  const { card, control } = order(step, { page });
  expect(control).not.toBeNull();
  expect(card.actions).toEqual(['open-direct', 'did-it-myself', 'report-page']);
  expect(directPage(step, page)).toBe(url);
});

it.each([
  ['wizard.next', 'two-step', { page: 'two-step-wizard' }],
  ['appPassword.value', 'app-password', { page: 'app-password' }],
  ['outlook.wallSignIn', 'pop-imap', { page: 'outlook-forwarding-locked' }],
  ['outlook.popSwitch', 'pop-imap', { page: 'outlook-forwarding', state: { pop: 'off' } }],
  ['outlook.save', 'pop-imap', { page: 'outlook-forwarding', state: { pop: 'on', unsavedChanges: true } }],
] as const)('%s has none: its page, opened again, would lose what was done there', (control, step, seen) => {
  const made = order(step, seen as Partial<Reported['seen']>);
  expect(made.control).toBe(control);
  expect(made.card.actions).not.toContain('open-direct');
});

it('the page that makes a password is not offered beside a dialog or before the page is all there', () => {
  for (const obstacle of ['dialog', 'loading'] as const)
    expect(order('app-password', { obstacles: [obstacle] }).card.actions).not.toContain('open-direct');
});

it('a card that offers the page that makes a password says so', () => {
  for (const step of stepIds)
    for (const page of pageIds)
      for (const appPasswords of ['absent', 'offered', undefined] as const) {
        const { card } = order(step, { page, state: { twoStep: 'on', appPasswords } });
        const makes =
          directPage(step, page)?.endsWith('/AppPassword') && card.actions.includes('open-direct');
        if (makes && 'slot' in card)
          expect(['proofs-createAppPassword', 'page-sections-missing']).toContain(card.slot);
      }
});
