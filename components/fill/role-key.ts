import type { FieldRole } from '../../utils/mailform/roles.ts';
import type { UiKey } from '../../utils/words/keys.ts';

/** The words for what a field is for, such as "Outgoing mail server". */
export const roleKey = (role: FieldRole): UiKey => `role.${role}`;
