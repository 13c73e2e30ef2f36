import { describe, expect, it } from 'vitest';
import { stepIds } from '../../../utils/guide/facts.ts';
import { instruct, pageSlots, type Situation } from '../../../utils/guide/instruct.ts';
import type { Plan } from '../../../utils/guide/plan-types.ts';
import { pageIds } from '../../../utils/pages/ids.ts';
import { messagesOf } from '../../../utils/words/languages.node.ts';

const plan = (current: Plan['current'], needs: Plan['needs'] = ['pop', 'imap']): Plan => ({
  way: 'password',
  otherWays: [],
  reasons: [],
  steps: [],
  ...(current && { current }),
  outcome: current ? 'open' : 'connected',
  needs,
});
const at = (s: Partial<Situation>) =>
  instruct({
    plan: plan('two-step'),
    page: 'proofs',
    state: {},
    obstacles: [],
    passwordTaken: false,
    otherAccount: false,
    ...s,
  });

describe('what the guide shows', () => {
  it('leads from any account page to the setting', () => {
    expect(at({ page: 'account-home' }).control).toBe('home.security');
    expect(at({ page: 'security-hub' }).control).toBe('hub.manageSignIn');
    expect(at({ page: 'proofs' }).control).toBe('proofs.twoStepTurnOn');
    expect(at({ page: 'two-step-wizard' }).control).toBe('wizard.next');
  });

  it('never points at "Turn off", nor at "Remove existing app passwords", in any situation', () => {
    for (const page of pageIds)
      for (const step of stepIds)
        for (const twoStep of ['on', 'off', undefined] as const) {
          const { control } = at({ page, plan: plan(step), state: { twoStep } });
          expect(control).not.toBe('proofs.twoStepTurnOff');
          expect(control).not.toBe('proofs.removeAppPasswords');
        }
  });

  it('rings the switches that are off, then Save, and ticks nothing by itself', () => {
    const on = (state: Situation['state']) =>
      at({ plan: plan('pop-imap'), page: 'outlook-forwarding', state });
    expect(on({ pop: 'off', imap: 'off' }).control).toBe('outlook.popSwitch');
    expect(on({ pop: 'on', imap: 'off', unsavedChanges: true }).control).toBe('outlook.imapSwitch');
    expect(on({ pop: 'on', imap: 'on', unsavedChanges: true }).control).toBe('outlook.save');
  });

  it('points at no switch the journey does not need', () => {
    const situation = { page: 'outlook-forwarding', state: { pop: 'off', imap: 'off' } } as const;
    expect(at({ ...situation, plan: plan('pop-imap', ['imap']) }).control).toBe('outlook.imapSwitch');
  });

  it('waits with words while the person verifies, is signed out, or is someone else', () => {
    expect(at({ page: 'identity-check' })).toEqual({ control: null, slot: 'page-identity-check' });
    expect(at({ obstacles: ['signed-out'] }).slot).toBe('page-signed-out');
    expect(at({ otherAccount: true })).toEqual({ control: null, slot: 'page-other-account' });
  });

  it('leads on from the page of an app password that was taken, and to the app where only that is left', () => {
    const taken = { page: 'app-password', passwordTaken: true } as const;
    expect(at({ ...taken, plan: plan('pop-imap') })).toEqual({
      control: null,
      slot: 'page-app-password-taken',
    });
    for (const step of ['authorize', 'fill', 'test'] as const)
      for (const page of pageIds)
        expect(at({ ...taken, page, plan: plan(step) }).slot).toMatch(/^page-(all-done|identity-check)$/);
    // One that was not taken yet is ringed.
    expect(at({ page: 'app-password', plan: plan('app-password') }).control).toBe('appPassword.value');
  });

  it('says why there is no app-password link instead of looking for it', () => {
    const step = { plan: plan('app-password') };
    expect(at({ ...step, state: { twoStep: 'off' } }).slot).toBe('page-needs-two-step');
    expect(at({ ...step, state: { twoStep: 'on', appPasswords: 'absent' } }).slot).toBe(
      'page-sections-missing',
    );
    expect(at({ ...step, state: { twoStep: 'on', appPasswords: 'offered' } }).control).toBe(
      'proofs.createAppPassword',
    );
  });

  it('has an answer everywhere: a control with its own card, or a card of words, and words for either', () => {
    const words = messagesOf('en', 'card') ?? {};
    for (const page of pageIds)
      for (const step of stepIds) {
        const { control, slot } = at({ page, plan: plan(step) });
        if (control === null) expect(pageSlots).toContain(slot);
        else expect(slot).toBe(control.replace('.', '-'));
        for (const part of ['title', 'found'])
          expect(words[`card.${slot}.${part}`], `${slot}: ${part}`).toMatch(/\w/);
      }
    expect(at({ plan: plan(undefined) }).slot).toBe('page-all-done');
  });
});
