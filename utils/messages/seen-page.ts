import * as z from 'zod/mini';
import type { Steps } from '../in-turns.ts';
import {
  controlKinds,
  labelSources,
  type SeenButton,
  type SeenField,
  type SeenPage,
  type SeenTitle,
} from '../mailform/seen.ts';
import type { UnreadPage } from './protocol.ts';

const id = z.string().check(z.maxLength(100));
const short = z.string().check(z.maxLength(500));
const text = z.string().check(z.maxLength(3000));

const title: z.ZodMiniType<SeenTitle> = z.object({ text: short, level: z.int(), count: z.int() });
const field: z.ZodMiniType<SeenField> = z.object({
  control: z.enum(controlKinds),
  tag: id,
  type: id,
  label: short,
  labelFrom: z.enum(labelSources),
  titles: z.array(z.int()).check(z.maxLength(24)),
  at: z.int(),
  aria: z.optional(short),
  beside: z.optional(short),
  help: z.optional(text),
  placeholder: z.optional(short),
  name: z.optional(short),
  id: z.optional(short),
  binds: z.optional(short),
  autocomplete: z.optional(id),
  preset: z.optional(short),
  multiple: z.optional(z.boolean()),
  options: z.optional(z.array(z.object({ value: text, text })).check(z.maxLength(200))),
  chosen: z.optional(z.int()),
  on: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
  savesItself: z.optional(z.boolean()),
  form: z.optional(z.int()),
  opened: z.optional(z.boolean()),
});
const button: z.ZodMiniType<SeenButton> = z.object({
  text: short,
  title: short,
  aria: short,
  id: short,
  name: short,
  submit: z.boolean(),
  shown: z.boolean(),
  form: z.int(),
  at: z.int(),
  behind: z.int(),
  above: text,
});

/** What each list of a page holds. */
export const seenItems = { titles: title, fields: field, buttons: button };

/** Items checked in one step. */
const perStep = 32;

/**
 * Checks what came as a page (utils/mailform/seen.ts): bounded, and nothing that was typed. In steps: a form of 5,000
 * fields takes three goes.
 *
 * @returns the page without anything that does not belong to it, or null when something of it does not fit
 */
export function* seenPage(page: UnreadPage): Steps<SeenPage | null> {
  const titles = yield* all(seenItems.titles, page.titles);
  const fields = titles && (yield* all(seenItems.fields, page.fields));
  const buttons = fields && (yield* all(seenItems.buttons, page.buttons));
  return buttons && { title: page.title, titles, fields, buttons };
}

function* all<T>(schema: z.ZodMiniType<T>, list: readonly unknown[]): Steps<T[] | null> {
  const fit: T[] = [];
  for (const item of list) {
    if (fit.length % perStep === 0) yield;
    const read = z.safeParse(schema, item);
    if (!read.success) return null;
    fit.push(read.data);
  }
  return fit;
}
