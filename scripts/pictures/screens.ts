import type { Screen } from '../../components/props.ts';
import type { GuidedTab, PanelView } from '../../utils/view.ts';
import * as f from './fixtures.ts';

/** One picture: a view, where in Signpost the person is, and what is done first. */
export interface Scene {
  view: PanelView;
  first?: Screen['at'];
  /** Pressed in order before the picture: selectors. */
  press?: string[];
  /** Typed into the first text field before pressing. */
  type?: string;
  /** Width in px; the popup's own when absent. */
  width?: number;
  /** Waited for last: a selector. */
  until?: string;
}

const guided: GuidedTab = {
  tabId: 1,
  page: 'proofs',
  control: 'proofs.twoStepTurnOn',
  outcome: 'found',
  obstacles: [],
  at: f.now,
};
const one = [f.journeyOf()];

/** Every screen of popup and panel, by name. Tests draw the same ones. */
export const scenes: Record<string, Scene> = {
  'start-empty': { view: f.viewOf([], null) },
  'start-typed': { view: f.viewOf([], null), type: 'My Salon Book' },
  'start-chosen': { view: f.viewOf([], null), type: 'pet', press: ['.choice'] },
  'journey-password': { view: f.viewOf(one, null) },
  'journey-why': { view: f.viewOf(one, null), press: ['.notice summary'] },
  'journey-guided': { view: f.viewOf(one, f.factsAfter(0), { guided }) },
  'journey-official': { view: f.viewOf([f.smart()], null) },
  'journey-authorize': { view: f.viewOf([f.smart()], f.factsAfter(3)) },
  'password-where': { view: f.viewOf(one, f.factsAfter(1)) },
  'password-take': {
    view: f.viewOf(one, f.factsAfter(1), {
      guided: { ...guided, page: 'app-password', control: 'appPassword.value' },
    }),
  },
  'password-kept': {
    view: f.viewOf(one, f.factsAfter(2), { secret: f.secret }),
    press: ['.step:nth-child(2) .step-toggle'],
  },
  'password-type': { view: f.viewOf(one, f.factsAfter(1)), press: ['.step.now .step-body > .button'] },
  'fill-ready': { view: f.viewOf(one, f.factsAfter(3), { secret: f.secret, tab: f.appTab }) },
  'fill-ask': {
    view: f.viewOf(one, f.factsAfter(3), {
      surface: 'panel',
      secret: f.secret,
      tab: { ...f.appTab, access: false },
    }),
    width: 320,
  },
  'fill-browser-page': { view: f.viewOf(one, f.factsAfter(3), { tab: { kind: 'browser-page' } }) },
  'fill-preview': {
    view: f.viewOf(one, f.factsAfter(3), {
      secret: f.secret,
      tab: f.appTab,
      work: f.workOf({ preview: f.previewFixture }),
    }),
  },
  'fill-preview-narrow': {
    view: f.viewOf(one, f.factsAfter(3), {
      surface: 'panel',
      tab: f.appTab,
      work: f.workOf({
        preview: {
          ...f.previewFixture,
          ambiguous: ['smtp.password'],
          oauthOffered: true,
          rows: f.previewFixture.rows.slice(0, 5),
        },
      }),
    }),
    width: 320,
  },
  'fill-report': {
    view: f.viewOf([f.journeyOf({ marks: { fill: { at: f.now, how: 'seen' } } })], f.factsAfter(3), {
      secret: f.secret,
      tab: f.appTab,
      work: f.workOf({
        phase: 'filled',
        preview: f.previewFixture,
        report: {
          rows: f.previewFixture.rows.map(({ id, role, label }) => ({
            id,
            role,
            label,
            outcome:
              role === 'smtp.security'
                ? { refused: 'choose-by-hand' }
                : role === 'smtp.port'
                  ? 'changed-by-page'
                  : 'filled',
          })),
        },
      }),
    }),
  },
  'fill-no-form': {
    view: f.viewOf(one, f.factsAfter(3), {
      tab: f.appTab,
      work: f.workOf({ phase: 'failed', failure: 'no-form' }),
    }),
  },
  test: {
    view: f.viewOf([f.journeyOf({ marks: { fill: { at: f.now, how: 'seen' } } })], f.factsAfter(3), {
      tab: f.appTab,
    }),
  },
  explain: { view: f.viewOf(one, f.factsAfter(3)), first: 'explain' },
  'explain-known': { view: f.viewOf([f.smart()], f.factsAfter(3)), first: 'explain' },
  'explain-questions': {
    view: f.viewOf(one, f.factsAfter(3)),
    first: 'explain',
    type: '535 5.7.3 Authentication unsuccessful',
    press: ['button[type=submit]'],
    until: '.questions',
  },
  'explain-unknown': {
    view: f.viewOf(one, f.factsAfter(3)),
    first: 'explain',
    type: 'Something went wrong. Error 17.',
    press: ['button[type=submit]'],
    until: '.questions',
  },
  'account-states': { view: f.viewOf([f.smart()], null), press: ['.route > .disclosure:last-child summary'] },
  'work-closed': { view: f.viewOf([f.smart({ address: 'anna@paws.onmicrosoft.com' })], null) },
  'connected-then': {
    view: f.viewOf(
      [f.journeyOf({ marks: { fill: { at: f.now, how: 'seen' }, test: { at: f.now, how: 'seen' } } })],
      f.factsAfter(3),
      { tab: f.appTab },
    ),
  },
  'explain-answer': {
    view: f.viewOf(one, f.factsAfter(3)),
    first: 'explain',
    type: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    press: ['button[type=submit]'],
    until: '.explained',
  },
  closed: {
    view: f.viewOf(one, {
      ...f.factsAfter(3),
      passwordSignIn: { value: 'refused', at: f.now, how: 'seen', confirmed: false },
    }),
  },
  connected: {
    view: f.viewOf([f.smart({ marks: { authorize: { at: f.now, how: 'told' } } })], f.factsAfter(3)),
  },
  sheet: { view: f.viewOf([f.smart()], f.factsAfter(3)), first: 'sheet' },
  journeys: {
    view: f.viewOf([f.journeyOf(), f.smart()], f.factsAfter(2)),
    first: 'journeys',
  },
  more: {
    view: f.viewOf(one, f.factsAfter(1)),
    press: ['.journey > .disclosure summary', '.menu .confirm .button'],
  },
  options: { view: f.viewOf(one, null), first: 'options' },
  'no-access': { view: f.viewOf(one, null, { access: 'withheld' }) },
  recovered: { view: f.viewOf([], null, { recovered: true }) },
  'other-account': {
    view: f.viewOf(one, {
      ...f.factsAfter(0),
      otherAccount: { value: 'tom.whitmore@hotmail.com', at: f.now, how: 'seen', confirmed: true },
    }),
  },
  'work-address': { view: f.viewOf([f.smart({ address: 'anna@paws-and-co.example' })], null) },
  'panel-narrow': { view: f.viewOf(one, f.factsAfter(1), { surface: 'panel' }), width: 320 },
  'panel-wide': { view: f.viewOf(one, f.factsAfter(1), { surface: 'panel' }), width: 640 },
};

/** What stands there before there is a view, or where one cannot be drawn. */
export const bare: Record<string, Scene> = {
  loading: { view: f.viewOf([], null) },
  failed: { view: f.viewOf([], null) },
};
