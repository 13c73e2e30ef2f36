import type { CauseId } from './cause.ts';

/** How many steps and warnings a cause has words for, and where its advice comes from. */
export interface AdviceEntry {
  tries: number;
  donts: number;
  source: { what: string; date: string; url?: string };
}

/**
 * Evidence per cause: docs/evidence/auth-errors-apps.md, B.3. `date` is the statement's own where it is known, else the
 * day the evidence was read (2026-11-22). One table, hence its length. The words are in locales/<lang>/causes.json (`cause.<id>.…`).
 */
export const adviceEntries: Readonly<Record<CauseId, AdviceEntry>> = {
  'account-security-hold': {
    tries: 4,
    donts: 1,
    source: {
      what: 'mscdex/node-imap#799',
      date: '2026-11-22',
      url: 'https://github.com/mscdex/node-imap/issues/799',
    },
  },
  'app-password-with-spaces': {
    tries: 2,
    donts: 1,
    source: {
      what: 'odysseus-dev/odysseus#3066',
      date: '2026-11-22',
      url: 'https://github.com/odysseus-dev/odysseus/issues/3066',
    },
  },
  'auth-method-unsupported': {
    tries: 3,
    donts: 0,
    source: {
      what: 'PHPMailer/PHPMailer#1254',
      date: '2026-11-22',
      url: 'https://github.com/PHPMailer/PHPMailer/issues/1254',
    },
  },
  'bad-credentials': {
    tries: 5,
    donts: 1,
    source: {
      what: 'nodemailer/nodemailer#1071',
      date: '2026-11-22',
      url: 'https://github.com/nodemailer/nodemailer/issues/1071',
    },
  },
  'basic-auth-disabled': {
    tries: 4,
    donts: 2,
    source: {
      what: 'holon-run/uxc#445',
      date: '2026-09-08',
      url: 'https://github.com/holon-run/uxc/issues/445',
    },
  },
  'certificate-problem': {
    tries: 4,
    donts: 1,
    source: {
      what: 'jstedfast/MailKit#1642',
      date: '2026-11-22',
      url: 'https://github.com/jstedfast/MailKit/issues/1642',
    },
  },
  'client-hello-invalid': {
    tries: 3,
    donts: 0,
    source: {
      what: 'zammad/zammad#5635',
      date: '2026-11-22',
      url: 'https://github.com/zammad/zammad/issues/5635',
    },
  },
  'client-not-authenticated': {
    tries: 4,
    donts: 0,
    source: {
      what: 'BookStackApp/BookStack#4423',
      date: '2026-11-22',
      url: 'https://github.com/BookStackApp/BookStack/issues/4423',
    },
  },
  'concurrent-limit': {
    tries: 3,
    donts: 0,
    source: {
      what: 'sabuhish/fastapi-mail#75',
      date: '2026-11-22',
      url: 'https://github.com/sabuhish/fastapi-mail/issues/75',
    },
  },
  'conditional-access-blocked': {
    tries: 3,
    donts: 0,
    source: {
      what: 'louislam/uptime-kuma#1713',
      date: '2026-11-22',
      url: 'https://github.com/louislam/uptime-kuma/issues/1713',
    },
  },
  'connection-blocked': {
    tries: 4,
    donts: 0,
    source: {
      what: 'PHPMailer/PHPMailer#1768',
      date: '2026-11-22',
      url: 'https://github.com/PHPMailer/PHPMailer/issues/1768',
    },
  },
  'connection-dropped': {
    tries: 4,
    donts: 0,
    source: {
      what: 'simonrob/email-oauth2-proxy#118',
      date: '2026-11-22',
      url: 'https://github.com/simonrob/email-oauth2-proxy/issues/118',
    },
  },
  'device-clock-wrong': {
    tries: 2,
    donts: 0,
    source: {
      what: 'FairEmail FAQ',
      date: '2026-08-22',
      url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
    },
  },
  'dns-failure': {
    tries: 3,
    donts: 0,
    source: {
      what: 'PHPMailer/PHPMailer#1078',
      date: '2026-11-22',
      url: 'https://github.com/PHPMailer/PHPMailer/issues/1078',
    },
  },
  'host-not-set': {
    tries: 3,
    donts: 0,
    source: {
      what: 'NodeBB/NodeBB#8602',
      date: '2026-11-22',
      url: 'https://github.com/NodeBB/NodeBB/issues/8602',
    },
  },
  'imap-authenticated-not-connected': {
    tries: 4,
    donts: 1,
    source: {
      what: 'simonrob/email-oauth2-proxy#74',
      date: '2026-11-22',
      url: 'https://github.com/simonrob/email-oauth2-proxy/issues/74',
    },
  },
  'imap-pop-disabled': {
    tries: 3,
    donts: 1,
    source: {
      what: 'jsarje/jamailify:src/imap/imap_test.go@ab9e7131df, which tests for this answer',
      date: '2026-11-24',
      url: 'https://github.com/jsarje/jamailify/blob/ab9e7131df01423250e6a537d8fb95b5c42a8673/src/imap/imap_test.go',
    },
  },
  'incoming-login-refused': {
    tries: 5,
    donts: 1,
    source: {
      what: 'rustmailer/bichon#128',
      date: '2026-01-21',
      url: 'https://github.com/rustmailer/bichon/issues/128',
    },
  },
  'ip-blocked': {
    tries: 2,
    donts: 0,
    source: {
      what: 'openstreetmap/operations#1247',
      date: '2026-11-22',
      url: 'https://github.com/openstreetmap/operations/issues/1247',
    },
  },
  'mailbox-full': {
    tries: 3,
    donts: 0,
    source: {
      what: 'ecederstrand/exchangelib#457',
      date: '2026-11-22',
      url: 'https://github.com/ecederstrand/exchangelib/issues/457',
    },
  },
  'mailbox-not-provisioned': {
    tries: 4,
    donts: 0,
    source: {
      what: 'O365/python-o365#438',
      date: '2026-11-22',
      url: 'https://github.com/O365/python-o365/issues/438',
    },
  },
  'oauth-account-not-found': {
    tries: 3,
    donts: 0,
    source: {
      what: 'Microsoft Entra authentication error codes',
      date: '2026-11-22',
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    },
  },
  'oauth-account-type-not-allowed': {
    tries: 3,
    donts: 0,
    source: {
      what: 'ltratt/pizauth#40',
      date: '2026-11-22',
      url: 'https://github.com/ltratt/pizauth/issues/40',
    },
  },
  'oauth-app-generic-failure': {
    tries: 4,
    donts: 0,
    source: {
      what: 'SaleSmartly help: Outlook/Hotmail mailbox',
      date: '2026-05-07',
      url: 'https://help-en.salesmartly.com/docs/IMtS3MZJ',
    },
  },
  'oauth-app-misconfigured': {
    tries: 3,
    donts: 0,
    source: {
      what: 'n8n-io/n8n#22702',
      date: '2025-12-03',
      url: 'https://github.com/n8n-io/n8n/issues/22702',
    },
  },
  'oauth-consent-declined': {
    tries: 2,
    donts: 0,
    source: {
      what: 'AzureAD/microsoft-authentication-library-for-dotnet#1736',
      date: '2026-11-22',
      url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/1736',
    },
  },
  'oauth-consent-missing': {
    tries: 3,
    donts: 0,
    source: {
      what: 'mguessan/davmail#71',
      date: '2026-11-22',
      url: 'https://github.com/mguessan/davmail/issues/71',
    },
  },
  'oauth-email-mismatch': {
    tries: 3,
    donts: 0,
    source: {
      what: 'bkaankose/Wino-Mail#1016',
      date: '2026-08-12',
      url: 'https://github.com/bkaankose/Wino-Mail/issues/1016',
    },
  },
  'oauth-token-expired': {
    tries: 3,
    donts: 0,
    source: {
      what: 'simonrob/email-oauth2-proxy#181',
      date: '2026-11-22',
      url: 'https://github.com/simonrob/email-oauth2-proxy/issues/181',
    },
  },
  'oauth-token-rejected': {
    tries: 5,
    donts: 1,
    source: {
      what: 'simonrob/email-oauth2-proxy#244',
      date: '2026-11-22',
      url: 'https://github.com/simonrob/email-oauth2-proxy/issues/244',
    },
  },
  'outbound-spam-hold': {
    tries: 3,
    donts: 1,
    source: {
      what: 'nodemailer/nodemailer#1486',
      date: '2026-11-22',
      url: 'https://github.com/nodemailer/nodemailer/issues/1486',
    },
  },
  'recipient-rejected': {
    tries: 2,
    donts: 0,
    source: {
      what: 'Foundry376/Mailspring#768',
      date: '2026-11-22',
      url: 'https://github.com/Foundry376/Mailspring/issues/768',
    },
  },
  'relay-denied': {
    tries: 2,
    donts: 0,
    source: {
      what: 'nodemailer/nodemailer#1480',
      date: '2026-11-22',
      url: 'https://github.com/nodemailer/nodemailer/issues/1480',
    },
  },
  'send-as-denied': {
    tries: 3,
    donts: 0,
    source: {
      what: 'nodemailer/nodemailer#748',
      date: '2026-11-22',
      url: 'https://github.com/nodemailer/nodemailer/issues/748',
    },
  },
  'sending-limit': {
    tries: 3,
    donts: 0,
    source: {
      what: 'MicrosoftDocs/OfficeDocs-Support#1150',
      date: '2026-11-22',
      url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/1150',
    },
  },
  'smtp-auth-disabled-by-admin': {
    tries: 3,
    donts: 0,
    source: {
      what: 'nodemailer/nodemailer#1484',
      date: '2026-11-22',
      url: 'https://github.com/nodemailer/nodemailer/issues/1484',
    },
  },
  'sso-sts-unreachable': {
    tries: 2,
    donts: 0,
    source: {
      what: 'Microsoft: fix issues with printers, scanners and apps that send e-mail',
      date: '2026-11-22',
    },
  },
  'starttls-required': {
    tries: 2,
    donts: 0,
    source: {
      what: 'apache/hertzbeat#2365',
      date: '2026-11-22',
      url: 'https://github.com/apache/hertzbeat/issues/2365',
    },
  },
  'temporary-throttle': {
    tries: 2,
    donts: 1,
    source: {
      what: 'ikvk/imap_tools#135',
      date: '2026-11-22',
      url: 'https://github.com/ikvk/imap_tools/issues/135',
    },
  },
  'tls-mode-mismatch': {
    tries: 3,
    donts: 0,
    source: {
      what: 'nodemailer/nodemailer#165',
      date: '2026-11-22',
      url: 'https://github.com/nodemailer/nodemailer/issues/165',
    },
  },
  'tls-version-old': {
    tries: 3,
    donts: 0,
    source: {
      what: 'jstedfast/MailKit#1111',
      date: '2026-11-22',
      url: 'https://github.com/jstedfast/MailKit/issues/1111',
    },
  },
  'wrong-protocol-port': {
    tries: 2,
    donts: 0,
    source: {
      what: 'freescout-help-desk/freescout#2810',
      date: '2026-11-22',
      url: 'https://github.com/freescout-help-desk/freescout/issues/2810',
    },
  },
};
