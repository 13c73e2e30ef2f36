import { describe, expect, it } from 'vitest';
import type { Store } from '../../../utils/guide/facts.ts';
import type { Plan } from '../../../utils/guide/plan-types.ts';
import { summary } from '../../../utils/report/summary.ts';

const address = 'pat.private@outlook.com';
const store: Store = {
  version: 1,
  mailboxes: {
    [address]: {
      address,
      twoStep: { value: 'on', at: 1, how: 'seen', confirmed: true },
      imap: { value: 'off', at: 1, how: 'told', confirmed: false },
      otherAccount: { value: 'someone.else@hotmail.com', at: 1, how: 'seen', confirmed: true },
    },
  },
  journeys: [
    {
      id: 'j1',
      address,
      app: 'other',
      appName: 'Secret Clinic CRM',
      purpose: 'both',
      startedAt: 0,
      marks: {},
      appOrigin: 'https://crm.clinic.example',
      lastCause: { cause: 'basic-auth-disabled', at: 2 },
    },
  ],
  settings: { theme: 'system' },
};
const plan: Plan = {
  way: 'password',
  otherWays: ['official'],
  reasons: ['app-password-only', 'microsoft-refuses-passwords'],
  steps: [
    { id: 'two-step', status: 'seen', at: 1, unconfirmed: true },
    { id: 'app-password', status: 'told', at: 2 },
    { id: 'test', status: 'now' },
  ],
  outcome: 'open',
  needs: ['imap'],
};

describe('summary', () => {
  it('says route, steps and cause', () => {
    const text = summary({ store, plan, journeyId: 'j1' });
    for (const part of [
      'app password',
      'two-step: seen',
      'account not confirmed',
      'app-password: told',
      'basic-auth-disabled',
      'IMAP: off (told',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says no address, no name of the person’s app, no origin', () => {
    const text = summary({ store, plan, journeyId: 'j1' });
    for (const secret of ['pat.private', 'outlook.com', 'someone.else', 'Clinic', 'crm.', '@'])
      expect(text).not.toContain(secret);
  });

  it('knows no journey without saying anything of another', () => {
    expect(summary({ store, plan, journeyId: 'nope' })).toBe('Signpost: this journey is no longer there.');
  });
});
