import * as z from 'zod/mini';
import { answerIds } from '../explain/questions.ts';
import { sightedKeys } from '../guide/absorb.ts';
import { purposes, stepIds, themes, ways } from '../guide/facts.ts';
import { cardActions, shownAs } from '../guide/show.ts';
import { fieldRoles, outcomes, refusals } from '../mailform/roles.ts';
import { controlIds, pageIds } from '../pages/ids.ts';
import { obstacles } from '../pages/observation.ts';
import { fillFailures } from '../view.ts';

/**
 * Every message that reaches the background, by name: who may send it, and the shape of what it carries.
 * The diagram in docs/architecture.md is drawn from this table.
 * `panel`: our popup, side panel or welcome page. `guide`: our script on a Microsoft page, top frame.
 * `target`: our script in the document of the other app that a TabWork is bound to, top frame.
 */
const onOff = z.enum(['on', 'off']);
const id = z.string().check(z.maxLength(100));
const step = z.enum(stepIds);
const address = z.string().check(z.minLength(3), z.maxLength(320));
const short = z.string().check(z.maxLength(500));
const nothing = z.optional(z.null());

const role = z.enum(fieldRoles);

const previewRow = z.object({
  id,
  role,
  label: short,
  value: short,
  secret: z.boolean(),
  before: z.enum(['empty', 'same', 'other']),
  was: z.optional(short),
  on: z.boolean(),
  opens: z.optional(z.boolean()),
  refused: z.optional(z.enum(refusals)),
});
export const preview = z.object({
  rows: z.array(previewRow).check(z.maxLength(60)),
  ambiguous: z.array(role).check(z.maxLength(60)),
  missing: z.optional(z.array(role).check(z.maxLength(60))),
  oauthOffered: z.boolean(),
  savesOnBlur: z.boolean(),
  unencrypted: z.optional(z.boolean()),
  foreignFrame: z.optional(short),
  testLabel: z.optional(short),
  saveLabel: z.optional(short),
});
export const fillReport = z.object({
  rows: z
    .array(
      z.object({
        id,
        role,
        label: short,
        outcome: z.union([z.enum(outcomes), z.object({ refused: z.enum(refusals) })]),
      }),
    )
    .check(z.maxLength(60)),
  undone: z.optional(z.boolean()),
});
/** What the page script read of a page. Its lists are long and are checked apart, item by item: seen-page.ts. */
const unreadPage = z.object({
  title: short,
  titles: z.array(z.unknown()).check(z.maxLength(30_000)),
  fields: z.array(z.unknown()).check(z.maxLength(6100)),
  buttons: z.array(z.unknown()).check(z.maxLength(60_000)),
});

const tabId = z.int();
const journeyId = z.object({ id });

export const messages = {
  /** A page of ours found nothing to draw from yet. */
  'panel.hello': { from: 'panel', data: nothing },
  'panel.startJourney': {
    from: 'panel',
    data: z.object({
      /** Of the journey; by it a press that comes again begins no second one. */
      id: z.uuid(),
      address,
      app: id,
      appName: z.string().check(z.maxLength(100)),
      purpose: z.enum(purposes),
    }),
  },
  'panel.selectJourney': { from: 'panel', data: journeyId },
  'panel.endJourney': { from: 'panel', data: journeyId },
  'panel.startOver': { from: 'panel', data: journeyId },
  'panel.chooseWay': { from: 'panel', data: z.object({ id, way: z.enum(ways) }) },
  'panel.go': { from: 'panel', data: z.object({ id, step }) },
  'panel.showMeWhere': { from: 'panel', data: journeyId },
  /** The outline of the guided page is wanted, where no card could be drawn to ask for it. */
  'panel.reportPage': { from: 'panel', data: nothing },
  'panel.tell': { from: 'panel', data: z.object({ id, step, done: z.boolean() }) },
  'panel.tellResult': { from: 'panel', data: z.object({ id, result: z.enum(['worked', 'refused']) }) },
  'panel.takePassword': { from: 'panel', data: journeyId },
  /** Typed or pasted by the person in the panel: one of the few messages that carry the password. */
  'panel.typePassword': { from: 'panel', data: z.object({ id, value: z.string().check(z.maxLength(300)) }) },
  'panel.throwAwayPassword': { from: 'panel', data: nothing },
  /** The panel copied the password, or cleared the clipboard. */
  'panel.copied': { from: 'panel', data: z.object({ copied: z.boolean() }) },
  'panel.previewFill': { from: 'panel', data: z.object({ id, tabId }) },
  'panel.guideHere': { from: 'panel', data: z.object({ id, tabId }) },
  'panel.lookHere': { from: 'panel', data: z.object({ id, tabId }) },
  'panel.setRow': { from: 'panel', data: z.object({ tabId, row: id, on: z.boolean() }) },
  'panel.pickField': { from: 'panel', data: z.object({ tabId, role }) },
  'panel.confirmFill': { from: 'panel', data: z.object({ tabId }) },
  'panel.undoFill': { from: 'panel', data: z.object({ tabId }) },
  'panel.cancelFill': { from: 'panel', data: z.object({ tabId }) },
  /** 1 MB: a pasted log. The text is explained and dropped; only the cause is kept. */
  'panel.explain': {
    from: 'panel',
    data: z.object({
      id: z.nullable(id),
      text: z.string().check(z.maxLength(1_048_576)),
      /** Answers to the questions that narrow an unclear error. */
      answers: z.object({
        'which-way': z.optional(z.enum(answerIds['which-way'])),
        'which-password': z.optional(z.enum(answerIds['which-password'])),
        'account-kind': z.optional(z.enum(answerIds['account-kind'])),
        'send-or-read': z.optional(z.enum(answerIds['send-or-read'])),
        'since-when': z.optional(z.enum(answerIds['since-when'])),
        'which-page': z.optional(z.enum(answerIds['which-page'])),
      }),
    }),
  },
  'panel.setSettings': {
    from: 'panel',
    data: z.object({
      /** Null goes back to the browser's language. */
      language: z.optional(z.nullable(id)),
      theme: z.optional(z.enum(themes)),
    }),
  },
  'panel.accessChanged': { from: 'panel', data: nothing },
  'panel.deleteEverything': { from: 'panel', data: nothing },
  /** From the debug view. */
  'panel.debug': { from: 'panel', data: nothing },

  'guide.hello': { from: 'guide', data: z.object({ languages: z.array(id).check(z.maxLength(20)) }) },
  'guide.observed': {
    from: 'guide',
    data: z.object({
      /** Counts up in each document. */
      report: z.int(),
      /** When the page was looked at (ms since the epoch): a late report of the page before must not win. */
      at: z.number(),
      page: z.enum(pageIds),
      state: z.object({
        twoStep: z.optional(onOff),
        appPasswords: z.optional(z.enum(['offered', 'absent'])),
        pop: z.optional(onOff),
        imap: z.optional(onOff),
        unsavedChanges: z.optional(z.boolean()),
        account: z.optional(z.string().check(z.maxLength(320))),
      }),
      /** Switch values that count as saved (utils/guide/saved.ts). */
      settled: z.object({ pop: z.optional(onOff), imap: z.optional(onOff) }),
      since: z.partialRecord(z.enum(sightedKeys), z.number()),
      obstacles: z.array(z.enum(obstacles)).check(z.maxLength(10)),
    }),
  },
  /** There is something to draw, and `draw.js` is not in the page yet. */
  'guide.drawing': { from: 'guide', data: nothing },
  'guide.located': {
    from: 'guide',
    data: z.object({
      control: z.nullable(z.enum(controlIds)),
      outcome: z.nullable(z.enum(shownAs)),
    }),
  },
  'guide.action': { from: 'guide', data: z.object({ journey: id, action: z.enum(cardActions), step }) },

  /** The target script asks what to do. The answer may carry the values to write, so the sender is checked hardest. */
  'target.hello': { from: 'target', data: z.object({ instance: id }) },
  'target.read': { from: 'target', data: z.object({ instance: id, page: unreadPage }) },
  'target.previewed': { from: 'target', data: z.object({ instance: id, preview }) },
  'target.failed': { from: 'target', data: z.object({ instance: id, failure: z.enum(fillFailures) }) },
  'target.filled': { from: 'target', data: z.object({ instance: id, report: fillReport }) },
  /** The person closed the card on the app's page. */
  'target.closed': { from: 'target', data: z.object({ instance: id }) },
  /** The person stopped pointing at a field. */
  'target.unpicked': { from: 'target', data: z.object({ instance: id }) },
  'target.picked': {
    from: 'target',
    data: z.object({ instance: id, role, page: unreadPage, field: z.int() }),
  },
  /** The app's own words after a fill; explained and dropped. */
  'target.result': {
    from: 'target',
    data: z.object({ instance: id, text: z.string().check(z.maxLength(20_000)) }),
  },
} as const satisfies Record<string, { from: Sender; data: z.core.$ZodType }>;

export type Sender = 'panel' | 'guide' | 'target';
export type MessageName = keyof typeof messages;
/** A page as it travels, before its lists are checked. */
export type UnreadPage = z.infer<typeof unreadPage>;
export type MessageData<N extends MessageName> = z.infer<(typeof messages)[N]['data']>;
