import { describe, expect, it } from 'vitest';
import type { FieldFacts } from '../../../utils/mailform/judge/field.ts';
import type { MailField } from '../../../utils/mailform/judge/mail-field.ts';
import { chooseSecurity, securityWord } from '../../../utils/mailform/judge/security.ts';
import type { ControlKind } from '../../../utils/mailform/seen.ts';

/** A list or box without a page: only what the choice reads. */
function field(
  control: ControlKind,
  label: string,
  options: string[] = [],
  more: { names?: string; help?: string } = {},
): MailField {
  const facts = {
    control,
    options: options.map((text) => ({ text, value: text.toLowerCase() })),
    label,
    names: more.names ?? '',
    help: more.help ?? '',
    placeholder: '',
  };
  return { role: 'smtp.security', facts: facts as unknown as FieldFacts } as MailField;
}
const picked = (f: MailField, want: 'starttls' | 'tls', partners = [f]): string | boolean | null => {
  const choice = chooseSecurity(f, want, partners);
  return choice === null ? null : choice.kind === 'check' ? choice.on : choice.text;
};

describe('lists', () => {
  it.each([
    [['None', 'SSL', 'TLS'], 'TLS', 'SSL'],
    [['None', 'SSL/TLS', 'STARTTLS'], 'STARTTLS', 'SSL/TLS'],
    [['None / STARTTLS (25, 587)', 'TLS (465)'], 'None / STARTTLS (25, 587)', 'TLS (465)'],
    [['No encryption', 'SSL encryption', 'TLS encryption'], 'TLS encryption', 'SSL encryption'],
    [['Never encrypt', 'Always use TLS', 'Switch with STARTTLS'], 'Switch with STARTTLS', 'Always use TLS'],
    [['Auto', 'None', 'SSL', 'TLS'], 'TLS', 'SSL'],
    [['SMTP', 'SMTPS'], 'SMTP', 'SMTPS'],
    [['None', 'SSL', 'TLS', 'TLS (+StartTLS)'], 'TLS (+StartTLS)', 'SSL'],
    [
      ['Use STARTTLS if available', 'Always use STARTTLS', 'Use implicit TLS', 'None'],
      'Always use STARTTLS',
      'Use implicit TLS',
    ],
    [['Keine', 'SSL/TLS', 'STARTTLS'], 'STARTTLS', 'SSL/TLS'],
    [['无', 'SSL', 'STARTTLS'], 'STARTTLS', 'SSL'],
    [['Preferred', 'Always', 'Never'], 'Always', 'Always'],
  ])('%j', (options, starttls, tls) => {
    expect(picked(field('select', 'Use encryption', options), 'starttls')).toBe(starttls);
    expect(picked(field('select', 'Use encryption', options), 'tls')).toBe(tls);
  });
  it('refuses a list that cannot say it', () => {
    expect(picked(field('select', 'Encryption', ['None', 'SSL']), 'starttls')).toBeNull();
    expect(picked(field('select', 'Encryption', ['None', 'STARTTLS']), 'tls')).toBeNull();
  });
});

describe('boxes', () => {
  it.each([
    ['Use STARTTLS', true, false],
    ['Use TLS', true, true],
    ['Enable SSL', false, true],
    ['SSL/TLS', false, true],
    ['Implicit TLS', false, true],
    ['Disable STARTTLS', false, true],
  ])('%s', (label, starttls, tls) => {
    expect(picked(field('checkbox', label), 'starttls')).toBe(starttls);
    expect(picked(field('checkbox', label), 'tls')).toBe(tls);
  });
  it('reads what the help says of the ports', () => {
    const help = 'Should be enabled when using port 465, otherwise turned off (587 or 25).';
    expect(picked(field('switch', 'Secure (TLS)', [], { help }), 'starttls')).toBe(false);
  });
  it('sets pairs against each other', () => {
    const ssl = field('checkbox', 'Use SSL');
    const starttls = field('checkbox', 'Use STARTTLS');
    expect([ssl, starttls].map((f) => picked(f, 'starttls', [ssl, starttls]))).toEqual([false, true]);
    expect([ssl, starttls].map((f) => picked(f, 'tls', [ssl, starttls]))).toEqual([true, false]);
  });
});

describe('free text', () => {
  it.each([
    ['Options: blank, ssl or tls', 'tls', 'ssl'],
    ['SMTP Protocol (smtp or smtps)', 'smtp', 'smtps'],
    ['one of NONE, SSL, STARTTLS', 'STARTTLS', 'SSL'],
  ])('%s', (hint, starttls, tls) => {
    expect(securityWord(hint, 'starttls')).toBe(starttls);
    expect(securityWord(hint, 'tls')).toBe(tls);
  });
});
