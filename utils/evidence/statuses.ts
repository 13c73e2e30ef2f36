import type { Evidence } from './claim.ts';

const issue = (repo: string, number: number, date: string) => ({
  what: `${repo}#${number}`,
  url: `https://github.com/${repo}/issues/${number}`,
  date,
});

/** Microsoft's own announcement that basic authentication ends for personal accounts. */
const announcement = {
  what: 'Microsoft: Outlook and other apps are unable to connect to Outlook.com when using Basic authentication',
  url: 'https://support.microsoft.com/office/c5d65390-9676-4763-b41f-d7986499a90d',
  date: '2024-09-16',
};

const shutOff = '2024-09-16';
/** No success of a password or app password was reported later (docs/evidence/auth-errors-apps.md, A.1). */
const lastSuccess = '2024-10';

/**
 * Status per method and protocol for personal mailboxes, from docs/evidence/auth-errors-apps.md, A.1 to A.3. All of
 * it is other people's first-hand reports; nothing was tried against Microsoft's servers for this.
 */
export const statuses: readonly Evidence[] = [
  {
    method: 'account-password',
    protocol: 'imap',
    status: 'refused',
    since: shutOff,
    lastSuccess,
    sources: [
      issue('holon-run/uxc', 445, '2026-09-08'),
      issue('moralmunky/Home-Assistant-Mail-And-Packages', 1014, '2026-01-13'),
      announcement,
    ],
  },
  {
    method: 'app-password',
    protocol: 'imap',
    status: 'refused',
    since: shutOff,
    lastSuccess,
    sources: [
      issue('huacnlee/omamail', 31, '2026-08-23'),
      issue('kenn-io/msgvault', 356, '2026-05-27'),
      issue('rustmailer/bichon', 128, '2026-01-21'),
      announcement,
    ],
  },
  {
    method: 'official',
    protocol: 'imap',
    status: 'works',
    sources: [issue('huacnlee/omamail', 110, '2026-09-06'), issue('kenn-io/msgvault', 228, '2026-03-27')],
  },
  {
    method: 'account-password',
    protocol: 'smtp',
    status: 'refused',
    since: shutOff,
    lastSuccess,
    sources: [
      issue('lukevella/rallly', 3154, '2026-09-03'),
      issue('twikoojs/twikoo', 840, '2025-09-03'),
      announcement,
    ],
  },
  {
    method: 'app-password',
    protocol: 'smtp',
    status: 'refused',
    since: shutOff,
    lastSuccess,
    sources: [
      issue('seerr-team/seerr', 2854, '2026-04-10'),
      issue('hassio-addons/app-vaultwarden', 402, '2026-02-19'),
      issue('twikoojs/twikoo', 840, '2025-09-03'),
      announcement,
    ],
  },
  {
    method: 'official',
    protocol: 'smtp',
    status: 'works-reported',
    sources: [
      issue('huacnlee/omamail', 110, '2026-09-06'),
      {
        what: 'email-oauth2-proxy sample configuration',
        url: 'https://github.com/simonrob/email-oauth2-proxy',
        date: '2026-04-21',
      },
    ],
  },
  {
    method: 'account-password',
    protocol: 'pop',
    status: 'refused',
    since: shutOff,
    lastSuccess,
    sources: [announcement],
  },
  {
    method: 'app-password',
    protocol: 'pop',
    status: 'refused',
    since: shutOff,
    lastSuccess,
    sources: [issue('pulb/mailnag', 200, '2025-12-10'), announcement],
  },
  {
    method: 'official',
    protocol: 'pop',
    status: 'documented',
    sources: [
      {
        what: 'Thunderbird provider database (ispdb/hotmail.com.xml)',
        url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/hotmail.com.xml',
        date: '2026-03-12',
      },
    ],
  },
];
