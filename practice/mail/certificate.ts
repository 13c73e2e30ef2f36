import { generate } from 'selfsigned';

/**
 * Names the practice mail servers answer for: the official ones, and older ones that still answer
 * (docs/evidence/auth-errors-apps.md, A.5). Their ports are mapped by practice/apps/route.ts.
 */
export const mailHosts = {
  smtp: ['smtp-mail.outlook.com', 'smtp.office365.com', 'smtp.outlook.com'],
  imap: ['outlook.office365.com', 'imap-mail.outlook.com'],
  pop: ['outlook.office365.com', 'pop-mail.outlook.com'],
} as const;

export interface MailCertificate {
  key: string;
  cert: string;
}

let made: Promise<MailCertificate> | undefined;

/**
 * The practice mail servers' certificate, made once per process and never written anywhere.
 * The practice apps trust exactly this one, so their connections check names as real ones do.
 */
export function mailCertificate(): Promise<MailCertificate> {
  made ??= make();
  return made;
}

async function make(): Promise<MailCertificate> {
  const pems = await generate([{ name: 'commonName', value: 'Signpost practice mail' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [...new Set(Object.values(mailHosts).flat())].map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
