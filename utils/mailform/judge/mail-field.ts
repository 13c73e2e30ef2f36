import type { FieldRole, Protocol } from '../roles.ts';
import type { Choice } from '../seen.ts';
import type { FieldFacts } from './field.ts';

/** A control that has to be set before the mail fields count, or before they are there at all. */
export interface Opener {
  protocol: Protocol;
  choice: Choice;
}

/** A field with its role. */
export interface MailField {
  id: string;
  role: FieldRole;
  facts: FieldFacts;
  weight: number;
  reasons: string[];
  /** A password field that repeats another one. */
  confirms: boolean;
  /** Chosen by the person with "This is the field". */
  picked: boolean;
  opens?: Opener;
}

/**
 * A field with its role. `picked` is off: the caller sets it for the field a person pointed at.
 *
 * @param id unique within the form
 * @param weight how much speaks for the role, in points; kept to one decimal
 * @param reason why it has the role; more may be added
 */
export function mailField(
  id: string,
  role: FieldRole,
  facts: FieldFacts,
  weight: number,
  reason: string,
  confirms = false,
): MailField {
  return {
    id,
    role,
    facts,
    weight: Math.round(weight * 10) / 10,
    reasons: [reason],
    confirms,
    picked: false,
  };
}
