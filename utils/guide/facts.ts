import * as z from 'zod/mini';
import { purposes, stepIds, themes, ways } from './choices.ts';

export { type Purpose, purposes, type StepId, stepIds, themes, type Way, ways } from './choices.ts';

/**
 * Everything Signpost remembers. One record per mailbox (keyed by the address the person told) and
 * one per journey (a mailbox being connected to an app). The background is the only writer.
 * No secret is ever part of this.
 */

/** A value with its history: when, and whether a page showed it or the person said it. */
const sighting = <T extends z.core.$ZodType>(value: T) =>
  z.object({
    value,
    /** Milliseconds since the epoch. */
    at: z.number(),
    how: z.enum(['seen', 'told']),
    /** True when the page that showed it also showed this mailbox's address. */
    confirmed: z.boolean(),
  });

const switchState = z.enum(['on', 'off']);

export const mailboxFacts = z.object({
  address: z.string(),
  twoStep: z.optional(sighting(switchState)),
  appPasswords: z.optional(sighting(z.enum(['offered', 'absent']))),
  pop: z.optional(sighting(switchState)),
  imap: z.optional(sighting(switchState)),
  /** An app password was taken with Signpost, or the person says they have one. Never its value. */
  appPassword: z.optional(sighting(z.literal('have'))),
  /** What Microsoft's mail servers said to a password for this mailbox. */
  passwordSignIn: z.optional(sighting(z.enum(['refused', 'accepted']))),
  /** Another address seen signed in while this mailbox was being guided. */
  otherAccount: z.optional(sighting(z.string())),
});
export type MailboxFacts = z.infer<typeof mailboxFacts>;

/** What happened to a step that no Microsoft page shows (filling, testing, authorising), or was told. */
const stepMark = z.object({
  at: z.number(),
  how: z.enum(['seen', 'told']),
});

export const journey = z.object({
  id: z.string(),
  /** The mailbox, lower case. */
  address: z.string(),
  /** Recipe id, or 'other'. */
  app: z.string(),
  /** The app's name in the person's words when the recipe is 'other'. */
  appName: z.string(),
  purpose: z.enum(purposes),
  /** The way the person chose against the recommendation, if any. */
  way: z.optional(z.enum(ways)),
  startedAt: z.number(),
  endedAt: z.optional(z.number()),
  marks: z.partialRecord(z.enum(stepIds), stepMark),
  /** Origin of the other app's page, known once the person used Signpost there. */
  appOrigin: z.optional(z.string()),
  /** The last explained refusal (a cause id), never its text. */
  lastCause: z.optional(z.object({ cause: z.string(), at: z.number() })),
});
export type Journey = z.infer<typeof journey>;

export const settings = z.object({
  /** BCP 47 tag of the extension's own language; absent = the browser's. */
  language: z.optional(z.string()),
  theme: z.enum(themes),
});
export type Settings = z.infer<typeof settings>;

export const storeVersion = 1;
export const store = z.object({
  version: z.literal(storeVersion),
  mailboxes: z.record(z.string(), mailboxFacts),
  journeys: z.array(journey),
  /** The journey shown first and guided on Microsoft's pages. */
  current: z.optional(z.string()),
  settings,
});
export type Store = z.infer<typeof store>;

/** The state before anything happened. */
export const emptyStore = (): Store => ({
  version: storeVersion,
  mailboxes: {},
  journeys: [],
  settings: { theme: 'system' },
});
