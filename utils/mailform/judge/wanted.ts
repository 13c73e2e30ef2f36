import type { MailValues, Protocol, ServerSettings } from '../roles.ts';
import type { Wanted } from '../seen.ts';
import type { MailField } from './mail-field.ts';
import { chooseSecurity } from './security.ts';

const withPort =
  /\b[\w-]+(?:\.[\w-]+)+:\d{2,5}\b|localhost:\d+|host(?:name)? and port|port is optional|with port|server:port|host:port/i;
const withPrefix = /(?:ssl|tls):\/\//i;

/**
 * The host as this field wants it. Some apps have no port or encryption field and take both here:
 * "mail.example.com:587", "tls://mail.example.com".
 */
function hostText(
  field: MailField,
  fields: readonly MailField[],
  server: ServerSettings,
  protocol: Protocol,
): string {
  const has = (part: string): boolean => fields.some((f) => f.role === `${protocol}.${part}`);
  const said = `${field.facts.help} ${field.facts.placeholder} ${field.facts.preset} ${field.facts.label}`;
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
export function wantedFor(field: MailField, fields: readonly MailField[], values: MailValues): Wanted {
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
      return text(hostText(field, fields, server, protocol));
    case 'username':
      return text(server.username);
    case 'port':
      return text(String(server.port));
    default: {
      // A list that is drawn only when opened: the words to look for in it.
      if (field.facts.control === 'combobox' && field.facts.options.length === 0)
        return text(server.security === 'starttls' ? 'STARTTLS' : 'SSL/TLS');
      const partners = fields.filter((f) => f.role === role);
      return (
        chooseSecurity(field, server.security, partners) ?? { kind: 'none', reason: 'no-matching-option' }
      );
    }
  }
}

/** Turns a wanted text into a choice for lists; other wants stay as they are. */
export function fitted(field: MailField, wanted: Wanted): Wanted {
  const { control, options, tag, opened } = field.facts;
  if (wanted.kind !== 'text' || (control !== 'select' && control !== 'combobox' && control !== 'radios'))
    return wanted;
  if (field.opens || field.role.endsWith('.security')) return wanted;
  // A box with suggestions takes text as it is; a list that was not opened yet has its options later.
  if (control === 'combobox' && !opened && (tag === 'INPUT' || options.length === 0)) return wanted;
  const port = new RegExp(`(?:^|\\D)${wanted.text}(?:\\D|$)`);
  const index = field.role.endsWith('.port')
    ? options.findIndex((o) => port.test(o.text) || port.test(o.value))
    : options.findIndex((o) => o.text === wanted.text || o.value === wanted.text);
  return index < 0
    ? { kind: 'none', reason: 'no-matching-option' }
    : { kind: 'option', index, text: options[index]?.text ?? '' };
}
