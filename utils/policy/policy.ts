import * as z from 'zod/mini';
import { purposes } from '../guide/facts.ts';

/**
 * What an organisation may choose beforehand for its people (public/managed-schema.json): the app, the purpose and
 * the language that stand there at the beginning. A person may choose otherwise; nothing is locked.
 */
export interface Policy {
  /** Recipe id. */
  app?: string;
  purpose?: (typeof purposes)[number];
  /** BCP 47 tag. */
  language?: string;
}

const wishes = {
  app: z.string().check(z.minLength(1), z.maxLength(100)),
  purpose: z.enum(purposes),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i), z.maxLength(35)),
};

/** Reads a managed value wish by wish: a broken one is left out, the others count. Never throws. */
export function policyFrom(raw: unknown): Policy {
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const app = wishes.app.safeParse(given.app);
  const purpose = wishes.purpose.safeParse(given.purpose);
  const language = wishes.language.safeParse(given.language);
  return {
    ...(app.success && { app: app.data }),
    ...(purpose.success && { purpose: purpose.data }),
    ...(language.success && { language: language.data }),
  };
}
