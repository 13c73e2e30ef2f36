import type { Part } from '../roles.ts';
import { W } from './concepts.ts';
import { email } from './evidence/email.ts';
import { host } from './evidence/host.ts';
import { password } from './evidence/password.ts';
import { names } from './evidence/patterns.ts';
import { port, portList } from './evidence/port.ts';
import { security, securityText } from './evidence/security.ts';
import { fromAddress, fromName } from './evidence/sender.ts';
import { username } from './evidence/username.ts';
import { type FieldFacts, isList } from './field.ts';

/** What a control may be for, before it is known for which protocol. */
export type Use = Part | 'from.address' | 'from.name' | 'email' | 'confirm';
export interface Evidence {
  use: Use;
  weight: number;
  reason: string;
}

/** Concepts without which a text field is of no interest. */
const ours =
  W.host |
  W.port |
  W.secure |
  W.user |
  W.pass |
  W.mail |
  W.from |
  W.name |
  W.account |
  W.address |
  W.smtp |
  W.imap |
  W.pop;

/** Everything that speaks for each use of one control. Weights: 5 is a plain own label, below 2 is a hint. */
export function weigh(f: FieldFacts): Evidence[] {
  const found: Evidence[] = [];
  const { control } = f;
  const bits = f.labelBits | f.nameBits | f.besideBits;
  const interesting = names(bits | f.placeBits, ours) || f.type === 'password' || f.type === 'email';
  if (!interesting && !isList(f)) return found;
  const add = (use: Use, weight: number, reason: string): void => {
    if (weight >= 1.5) found.push({ use, weight, reason });
  };
  if (control === 'text' || (control === 'combobox' && f.tag === 'INPUT')) {
    add('password', password(f), `password: ${because(f)}`);
    add(
      'confirm',
      names(bits, W.confirm) && names(bits, W.pass) && f.type === 'password' ? 6 : 0,
      'asks for the password again',
    );
    add('username', username(f), `user name: ${because(f)}`);
    add('host', host(f), `server: ${because(f)}`);
    add('port', port(f), `port: ${because(f)}`);
    add('from.address', fromAddress(f), `sender address: ${because(f)}`);
    add('from.name', fromName(f), `sender name: ${because(f)}`);
    add('email', email(f), `e-mail address: ${because(f)}`);
    if (control === 'text') add('security', securityText(f), `encryption as text: ${because(f)}`);
  }
  if (control === 'select' || (control === 'combobox' && names(bits, W.port)))
    add('port', portList(f), 'list of mail ports');
  if (control === 'select' && f.multiple) add('host', host(f), `server: ${because(f)}`);
  if (control !== 'text') add('security', security(f), `encryption: ${because(f)}`);
  return found;
}

const because = (f: FieldFacts): string =>
  f.label !== '' ? `“${f.label}” (${f.labelFrom})` : f.names !== '' ? `named ${f.names}` : f.placeholder;
