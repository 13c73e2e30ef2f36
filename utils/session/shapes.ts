import * as z from 'zod/mini';
import { shownAs } from '../guide/show.ts';
import { fieldRoles } from '../mailform/roles.ts';
import { fillReport, preview } from '../messages/protocol.ts';
import { controlIds, pageIds } from '../pages/ids.ts';
import { fillFailures, type GuidedTab, type SecretMeta, type TabWork } from '../view.ts';

/** Whether two types are the same type, optional parts included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * A schema for exactly this type: one that knows less than the type does not compile either. What it does not know it
 * would strip at the next read, or lose the whole entry over.
 */
const exactly =
  <T>() =>
  <S extends z.ZodMiniType<T>>(schema: S & (Same<T, z.output<S>> extends true ? unknown : never)): S =>
    schema;

/** The shapes of what is stored outside of the store proper; their types are those of utils/view.ts. */
export const secretMeta = exactly<SecretMeta>()(
  z.object({
    address: z.string(),
    takenAt: z.number(),
    expiresAt: z.number(),
    length: z.int(),
  }),
);

export const guidedTab = exactly<GuidedTab>()(
  z.object({
    tabId: z.int(),
    opened: z.optional(z.boolean()),
    page: z.enum([...pageIds, 'elsewhere', 'closed']),
    control: z.nullable(z.enum(controlIds)),
    outcome: z.nullable(z.enum(shownAs)),
    obstacles: z.array(z.string()),
    at: z.number(),
  }),
);

export const tabWork = exactly<TabWork>()(
  z.object({
    tabId: z.int(),
    documentId: z.string(),
    instance: z.string(),
    pending: z.nullable(z.enum(['preview', 'pick', 'fill', 'undo', 'watch', 'guide'])),
    origin: z.string(),
    host: z.string(),
    journey: z.string(),
    phase: z.enum(['scanning', 'preview', 'picking', 'filling', 'filled', 'failed', 'guiding', 'looking']),
    picking: z.optional(z.enum(fieldRoles)),
    preview: z.optional(preview),
    report: z.optional(fillReport),
    failure: z.optional(z.enum(fillFailures)),
    seenResult: z.optional(
      z.union([z.object({ cause: z.string(), again: z.optional(z.literal(true)) }), z.literal('success')]),
    ),
    at: z.number(),
  }),
);

const text = z.string().check(z.maxLength(500));
/** How a field is described to find it again (utils/mailform/judge/pick.ts). */
const fieldDescription = z.object({
  tag: text,
  type: text,
  name: text,
  id: text,
  label: text,
  placeholder: text,
  titles: z.array(text),
  nth: z.int(),
});

/** "This is the field", by role. */
export const picks = z.partialRecord(z.enum(fieldRoles), fieldDescription);
