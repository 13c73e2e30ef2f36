import { beforeEach, expect, it, vi } from 'vitest';
import type { PracticeFrame, PracticeHost, PracticeLook } from '../../../utils/practice/frame-api.ts';
import { createPractice, type PracticeModel } from '../../../utils/practice/model.ts';
import { cardTexts } from '../../../utils/words/card-words.ts';
import { textsOf } from '../../../utils/words/languages.node.ts';

/** The practice page's state, with a frame that only notes what is asked of it. */
const look = {
  language: 'en',
  dir: 'ltr',
  theme: 'dark',
  cards: { language: 'en', texts: textsOf('en', 'card') },
  texts: { wizard: '', appPassword: '', test: '', tested: '', form: {} },
} as unknown as PracticeLook;
const cardText = (name: string) => cardTexts(look.cards)(`card.${name}`);
let host: PracticeHost;
let model: PracticeModel;
const opened: string[] = [];
const onChange = vi.fn();
const frame: PracticeFrame = {
  begin: (given) => {
    host = given;
  },
  open: (page) => opened.push(page),
  refresh: () => {},
  readPassword: () => ({ ok: true, value: 'bcdfghjkmnpqrstv' }),
  preview: async () => null,
  fill: async () => null,
  undo: async () => null,
  endPreview: () => {},
};
beforeEach(() => {
  opened.length = 0;
  model = createPractice(frame, look, 'Practice app', onChange);
});

type Seen = Parameters<PracticeHost['seen']>[0];
const seen = (page: Seen['page'], state: Seen['state'], settled: Seen['settled'] = {}) =>
  host.seen({ page, state, settled, obstacles: [] });
const both = { pop: 'on', imap: 'on' } as const;
const status = (step: string) => model.view().plans.practice?.steps.find((one) => one.id === step)?.status;

it('rings the first control, in the words and colours of the page, and asks nobody for a report', () => {
  const show = seen('proofs', { twoStep: 'off' });
  expect(show?.control).toBe('proofs.twoStepTurnOn');
  expect(show?.theme).toBe('dark');
  expect(show?.words.found).toContain('{label}');
  expect(show?.words.buttons.map(({ action }) => action)).toEqual(['did-it-myself']);
});

it('warns of nothing, where there is nothing to lose, and says the same otherwise', async () => {
  expect(cardText('proofs-twoStepTurnOn.caution')).toBeTruthy();
  const { words } = seen('proofs', { twoStep: 'off' }) ?? {};
  expect(words).toBeDefined();
  expect(words).not.toHaveProperty('caution');
  expect(words?.title).toBe(cardText('proofs-twoStepTurnOn.title'));
  seen('proofs', { twoStep: 'on', appPasswords: 'offered' });
  expect(seen('app-password', {})?.words.why).toBe(cardText('appPassword-value.why'));
  await model.actions.takePassword('practice');
  const taken = seen('app-password', {})?.words;
  expect(taken?.title).toBe(cardText('page-app-password-taken.title'));
  expect(taken).not.toHaveProperty('why');
});

it('ticks a step by what the replica shows, celebrates it once, and goes on', () => {
  const show = seen('proofs', { twoStep: 'on', appPasswords: 'offered' });
  expect(status('two-step')).toBe('seen');
  expect(show?.ticked?.step).toBe('two-step');
  expect(show?.control).toBe('proofs.createAppPassword');
  const again = seen('proofs', { twoStep: 'on', appPasswords: 'offered' });
  expect(again?.ticked?.at).toBe(show?.ticked?.at);
});

it('keeps the made-up password for ten minutes, and no longer than the test', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  await model.actions.takePassword('practice');
  expect(status('app-password')).toBe('seen');
  expect(model.view().secret?.length).toBe(16);
  expect(JSON.stringify(model.view())).not.toContain('bcdfghjkmnpqrstv');
  vi.setSystemTime(1_000_000 + 10 * 60_000 + 1);
  expect(model.view().secret).toBeNull();
  expect(await model.actions.revealPassword()).toBeNull();
  vi.useRealTimers();
});

it('goes from the one switch to the other and then to saving, and ticks what is saved', () => {
  const control = (state: Seen['state'], settled?: Seen['settled']) =>
    seen('outlook-forwarding', { unsavedChanges: false, ...state }, settled)?.control;
  seen('proofs', { twoStep: 'on', appPasswords: 'offered' });
  void model.actions.tell('practice', 'app-password', true);
  const off = { pop: 'off', imap: 'off' } as const;
  expect(control(off, off)).toBe('outlook.popSwitch');
  expect(control({ pop: 'on', imap: 'off', unsavedChanges: true }, off)).toBe('outlook.imapSwitch');
  expect(control({ ...both, unsavedChanges: true }, off)).toBe('outlook.save');
  expect(status('pop-imap')).toBe('now');
  control(both, both);
  expect(status('pop-imap')).toBe('seen');
});

it('speaks of no toolbar, and leads to the app in the other tab', async () => {
  seen('proofs', { twoStep: 'on', appPasswords: 'offered' });
  const taking = seen('app-password', {});
  expect(taking?.control).toBe('appPassword.value');
  expect(taking?.words.found).toBe('Open Signpost and press “Take it”.');
  await model.actions.takePassword('practice');
  const saved = seen('outlook-forwarding', both, both);
  expect(saved?.words.title).toBe('All done here');
  expect(saved?.words.found).toBe('What you need is not on this page. The button below takes you there.');
  expect(saved?.words.buttons.map(({ action }) => action)).toEqual(['open-direct']);
  const preview = vi.spyOn(frame, 'preview');
  host.action('open-direct');
  expect(model.front).toBe('app');
  // What goes where is listed without another press, as over the app's own page in earnest.
  expect(preview).toHaveBeenCalledOnce();
});

it('ends when the form’s test was pressed, and begins again from nothing', async () => {
  model.bring('app');
  expect(opened).toEqual(['form']);
  expect(model.view().tab.kind).toBe('web');
  host.tested();
  expect(model.view().plans.practice?.outcome).toBe('connected');
  await model.actions.startOver('practice');
  expect(model.front).toBe('microsoft');
  expect(
    model.view().plans.practice?.steps.every((step) => step.status === 'now' || step.status === 'later'),
  ).toBe(true);
});

it('leads to the page of the current step', async () => {
  await model.actions.go('practice', 'two-step');
  await model.actions.tell('practice', 'two-step', true);
  await model.actions.tell('practice', 'app-password', true);
  await model.actions.go('practice', 'pop-imap');
  expect(opened).toEqual(['proofs', 'forwarding']);
});
