import * as z from 'zod/mini';
import { causeIds } from '../explain/cause.ts';
import { fieldRoles } from '../mailform/roles.ts';

/**
 * The grammar of an app recipe: one file per app, data only. Builds refuse a version they do not know.
 * Everything said about an app carries its source and date; what is not known is left out, never guessed.
 */
const recipeVersion = 1;

/** ISO 8601 day, month or year: no more exact than the source. */
const isoDay = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));

/** Where a statement comes from. `date` is the statement's own date where known, else the day it was read. */
const claim = {
  /** The name of a page, with its `url`; or "owner/repo#123", "owner/repo:path@<40 digits>" without (source-of.ts). */
  source: z.string().check(z.minLength(3)),
  url: z.optional(z.string().check(z.regex(/^https:\/\//))),
  date: isoDay,
};

/**
 * What a recipe says in words: its own, English first and other languages by BCP 47 tag, or a text of the
 * catalogues (`says`, a key of locales/<tag>/evidence.json), which is there in every language.
 */
const text = z.union([
  z.strictObject({ says: z.string().check(z.regex(/^note\./)) }),
  z.catchall(z.object({ en: z.string().check(z.minLength(1)) }), z.string()),
]);

/** How an app signs in to a *personal* Microsoft mailbox. */
const methodIds = ['official', 'official-own-registration', 'work-only', 'password', 'discontinued'] as const;
export type MethodId = (typeof methodIds)[number];

const method = z.object({
  /**
   * `official`: OAuth2 built in. `official-own-registration`: OAuth2, but somebody must register an app with
   * Microsoft first. `work-only`: OAuth2 for work or school mailboxes alone. `password`: user name and
   * password. `discontinued`: the app gave up Outlook.com.
   */
  method: z.enum(methodIds),
  /** What the app calls it: the button or the choice to press. */
  label: z.optional(z.string()),
  ...claim,
});

const place = z.object({
  /** From the app's main menu down to the screen, each in the app's own words. */
  path: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  for: z.enum(['send', 'read', 'both', 'authorize']),
  /** `attested`: the source shows it. `single`: one source without a date of its own. */
  confidence: z.enum(['attested', 'single']),
  note: z.optional(text),
  ...claim,
});

const field = z.object({
  role: z.enum(fieldRoles),
  /** The field's caption on the app's screen. */
  label: z.string().check(z.minLength(1)),
  /** The option to choose, in the app's words, where it is a choice. */
  option: z.optional(z.string()),
});

const message = z.object({
  /** The app's own text (or a stable piece of it). */
  text: z.string().check(z.minLength(3)),
  meaning: z.enum([...causeIds, 'success']),
  note: z.optional(text),
  ...claim,
});

/** What a person can be asked to do on the app's own pages. */
export const appDeeds = ['open', 'switch-on', 'choose', 'press'] as const;
/** What a card there may add. */
export const appExtras = [
  'optional',
  'then-fill',
  'first-fails',
  'right-account',
  'direct-only',
  'bulk',
] as const;

/**
 * One thing on the app's own screens that Signpost may point at, by the person's own click there, in order.
 * `authorize`: on the official way · `send`, `read`: on the password way · `both`: on either way · `after`: once it works.
 */
const appPage = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  for: z.enum(['send', 'read', 'both', 'authorize', 'after']),
  /** What the person does there; said in words of every language (`card.app.<do>`). */
  do: z.enum(appDeeds),
  /** One more sentence on the card (`card.app.<also>`). */
  also: z.optional(z.enum(appExtras)),
  /** What to ring: any control whose accessible name is one of these, of one of these roles (WAI-ARIA). */
  ring: z.object({
    labels: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    /** The choice to take in a list; the list is done with once it stands there. */
    option: z.optional(z.string().check(z.minLength(1))),
    roles: z.array(
      z.enum([
        'button',
        'link',
        'menuitem',
        'tab',
        'switch',
        'checkbox',
        'combobox',
        'radio',
        'option',
        'textbox',
      ]),
    ),
  }),
});

export const recipe = z.object({
  version: z.literal(recipeVersion),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: z.string().check(z.minLength(1)),
  /** Other names people type when they look for it. */
  aliases: z.array(z.string()),
  kind: z.enum(['hosted', 'self-hosted', 'desktop', 'phone', 'device', 'service']),
  methods: z.array(method),
  /** Which of two look-alike providers to pick. */
  provider: z.optional(z.object({ choose: z.string(), not: z.array(z.string()), ...claim })),
  purposes: z.array(z.enum(['send', 'read', 'both'])).check(z.minLength(1)),
  /** The switches at Microsoft this app needs on. */
  needs: z.array(z.enum(['pop', 'imap'])),
  /** Empty: the place is not known, and the person is told so. */
  where: z.array(place),
  /** In the order of the app's screen. */
  fields: z.array(field),
  testButton: z.optional(z.string()),
  /** The app's own help says that its first test is likely to fail and is to be repeated. */
  firstTestFails: z.optional(z.object(claim)),
  messages: z.array(message),
  notes: z.array(text),
  /** Where the notes are known from, when nothing else in the recipe is from there. */
  about: z.optional(z.array(z.object(claim))),
  pages: z.optional(z.array(appPage)),
});

export type Recipe = z.infer<typeof recipe>;
export type RecipeText = z.infer<typeof text>;

/** What the search in the popup needs of each app. */
export interface AppCard {
  id: string;
  name: string;
  aliases: string[];
  /** What it usually does with a mailbox; sending, unless it is said. */
  usual?: Recipe['purposes'][number];
}
