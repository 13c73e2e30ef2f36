import { generate } from 'selfsigned';

/** Names the practice mail servers answer for. Their official ports are mapped by practice/apps/route.ts. */
export const mailHosts = ['smtp-mail.outlook.com', 'smtp.office365.com', 'outlook.office365.com'] as const;

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
      { name: 'subjectAltName', altNames: mailHosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
