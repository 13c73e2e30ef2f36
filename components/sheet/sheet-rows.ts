import {
  type FieldRole,
  type MailValues,
  type Part,
  type Protocol,
  protocols,
  type Security,
} from '../../utils/mailform/roles.ts';
import type { UiKey } from '../../utils/words/keys.ts';
import type { AppFacts } from '../library.ts';

export interface SheetRow {
  id: FieldRole;
  /** What the app's screen calls the field; else our own word for it. */
  label?: string;
  name: UiKey;
  value: string;
  /** Said in the app's words, or ours, instead of `value`. */
  security?: Security;
  option?: string;
}
export interface SheetGroup {
  title: UiKey;
  rows: SheetRow[];
}

const parts: Exclude<Part, 'password'>[] = ['host', 'port', 'security', 'username'];

/**
 * The values of a mailbox for copying by hand, in the order of the app's screen where that is known and in
 * the usual order otherwise. In: values without the password, and the app's own names for its fields.
 */
export function sheetRows(values: MailValues, labels: AppFacts['labels']): SheetGroup[] {
  const order = Object.keys(labels);
  const rank = (role: FieldRole) => (order.includes(role) ? order.indexOf(role) : order.length);
  const named = (role: FieldRole, name: UiKey, value: string): SheetRow => ({
    id: role,
    name,
    value,
    ...labels[role],
  });
  const servers = protocols.flatMap((protocol: Protocol): SheetGroup[] => {
    const server = values[protocol];
    if (!server) return [];
    const rows = parts.map((part): SheetRow => {
      const row = named(`${protocol}.${part}`, `sheet.${part}`, String(server[part]));
      return part === 'security' ? { ...row, security: server.security } : row;
    });
    rows.sort((a, b) => rank(a.id) - rank(b.id));
    return [{ title: `sheet.${protocol}`, rows }];
  });
  return [
    { title: 'sheet.account', rows: [named('from.address', 'role.from.address', values.address)] },
    ...servers,
  ];
}
