import { type FieldRole, type MailValues, type Part, protocols } from '../roles.ts';

const parts: Part[] = ['host', 'port', 'security', 'username', 'password'];

/**
 * Roles of a form's servers that no field was found for, so that the person can point at one. Of servers that are wanted
 * and have a field; of the first wanted one where none has.
 */
export function missingRoles(found: ReadonlySet<FieldRole>, values: MailValues): FieldRole[] {
  if (found.size === 0) return [];
  const wanted = protocols.filter((p) => values[p]);
  const served = wanted.filter((p) => parts.some((part) => found.has(`${p}.${part}`)));
  // The account's own address and password are asked for once, whatever the server.
  const shared = (part: Part): boolean =>
    (part === 'password' && found.has('account.password')) ||
    (part === 'username' && found.has('account.email'));
  if (served.length === 0 && found.has('account.password')) return [];
  return (served.length > 0 ? served : wanted.slice(0, 1)).flatMap((p) =>
    parts
      .filter((part) => !found.has(`${p}.${part}`) && !shared(part))
      .map((part): FieldRole => `${p}.${part}`),
  );
}
