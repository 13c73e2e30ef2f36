import type { MailField, MailForm } from './find.ts';
import { optionTexts } from './parts.ts';
import type { FieldRole, MailValues, Protocol, ServerSettings } from './roles.ts';
import { type Choice, chooseSecurity } from './security.ts';

/** What shall be put into a field: a text, a choice, the password (which travels apart), or nothing and why. */
export type Wanted =
  | { kind: 'secret' }
  | { kind: 'none'; reason: 'no-value' | 'no-matching-option' }
  | Choice;

const withPort =
  /\b[\w-]+(?:\.[\w-]+)+:\d{2,5}\b|localhost:\d+|host(?:name)? and port|port is optional|with port|server:port|host:port/i;
const withPrefix = /(?:ssl|tls):\/\//i;

/**
 * The host as this field wants it. Some apps have no port or encryption field and take both here:
 * "mail.example.com:587", "tls://mail.example.com".
 */
export function hostText(
  field: MailField,
  form: MailForm,
  server: ServerSettings,
  protocol: Protocol,
): string {
  const has = (part: string): boolean => form.fields.some((f) => f.role === `${protocol}.${part}`);
  const said = `${field.facts.help} ${field.facts.placeholder} ${field.facts.value} ${field.facts.label}`;
  let host = server.host;
  if (!has('port') && withPort.test(said)) host += `:${server.port}`;
  // A prefix that the help speaks against, or only for one port, is not for us.
  if (!has('security') && withPrefix.test(said) && !/do not|don.t|without/i.test(field.facts.help)) {
    if (server.security === 'tls') host = `ssl://${host}`;
    else if (/tls:\/\//i.test(said)) host = `tls://${host}`;
  }
  return host;
}

/** What a role's field gets from the values. */
export function wantedFor(field: MailField, form: MailForm, values: MailValues): Wanted {
  const { role } = field;
  if (field.opens)
    return values[field.opens.protocol] ? field.opens.choice : { kind: 'none', reason: 'no-value' };
  const text = (value: string | undefined): Wanted =>
    value ? { kind: 'text', text: value } : { kind: 'none', reason: 'no-value' };
  switch (role) {
    case 'from.address':
    case 'account.email':
      return text(values.address);
    case 'from.name':
      return text(values.senderName);
    case 'account.password':
      return { kind: 'secret' };
    default:
  }
  const [protocol, part] = role.split('.') as [Protocol, string];
  const server = values[protocol];
  if (!server) return { kind: 'none', reason: 'no-value' };
  switch (part) {
    case 'password':
      return { kind: 'secret' };
    case 'host':
      return text(hostText(field, form, server, protocol));
    case 'username':
      return text(server.username);
    case 'port':
      return text(String(server.port));
    default: {
      // A list that is drawn only when opened: the words to look for in it.
      if (field.facts.item.control === 'combobox' && optionTexts(field.facts).length === 0)
        return text(server.security === 'starttls' ? 'STARTTLS' : 'SSL/TLS');
      const partners = form.fields.filter((f) => f.role === role);
      return (
        chooseSecurity(field, server.security, partners) ?? { kind: 'none', reason: 'no-matching-option' }
      );
    }
  }
}

/** The order of writing: encryption before port (apps rewrite it), host before password (apps wipe it). */
export const writeOrder = (role: FieldRole): number => {
  const part = role.slice(role.indexOf('.') + 1);
  if (role === 'account.password') return 7;
  return ({ host: 0, security: 1, port: 2, username: 3, password: 6 } as Record<string, number>)[part] ?? 4;
};
