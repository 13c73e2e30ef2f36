import { describe, expect, it } from 'vitest';
import { mailValues } from '../../../utils/mailform/values.ts';

describe('mailValues', () => {
  it("gives Microsoft's servers for the protocols asked for, with the address as user name", () => {
    expect(mailValues('a@hotmail.com', ['smtp', 'imap'])).toEqual({
      address: 'a@hotmail.com',
      smtp: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls', username: 'a@hotmail.com' },
      imap: { host: 'outlook.office365.com', port: 993, security: 'tls', username: 'a@hotmail.com' },
    });
    expect(mailValues('a@live.com', ['pop'], 'A').pop).toMatchObject({
      host: 'outlook.office365.com',
      port: 995,
      security: 'tls',
    });
  });
});
