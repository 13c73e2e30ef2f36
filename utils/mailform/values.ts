import type { MailValues, Protocol, ServerSettings } from './roles.ts';

/**
 * Microsoft's official servers for personal mailboxes (Outlook.com, Hotmail, Live, MSN): "POP, IMAP, and SMTP
 * settings for Outlook.com", docs/evidence. The user name is always the full address.
 */
const servers: Record<Protocol, Omit<ServerSettings, 'username'>> = {
  smtp: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls' },
  imap: { host: 'outlook.office365.com', port: 993, security: 'tls' },
  pop: { host: 'outlook.office365.com', port: 995, security: 'tls' },
};

/** What shall stand in a form, for the protocols a journey needs. Holds no password. */
export function mailValues(address: string, protocols: readonly Protocol[], senderName?: string): MailValues {
  const values: MailValues = { address };
  if (senderName) values.senderName = senderName;
  for (const protocol of protocols) values[protocol] = { ...servers[protocol], username: address };
  return values;
}
