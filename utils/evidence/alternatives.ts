import type { Recipe } from '../apps/recipe.ts';
import type { Purpose } from '../guide/facts.ts';
import type { Source } from './claim.ts';

/** What else can be done when an app only knows passwords; words: `alternative.<id>.title|what|for|against`. */
export const alternativeIds = [
  'official-elsewhere-in-the-app',
  'apps-own-sender',
  'oauth-plugin',
  'email-oauth2-proxy',
  'davmail',
  'postfix-with-token',
  'other-mailbox',
  'forward-to-other-mailbox',
  'transactional-service',
  'graph-relay',
  'own-domain-mailbox',
] as const;
export type AlternativeId = (typeof alternativeIds)[number];

export interface Alternative {
  id: AlternativeId;
  /** Kinds of app it can serve: a hosted app cannot reach a helper program on one's own computer. */
  kinds: readonly Recipe['kind'][];
  serves: readonly ('send' | 'read')[];
  /** How much it asks of the person: anyone, somebody handy, or an expert. */
  effort: 'anyone' | 'handy' | 'expert';
  /** Recipes it is for, when it is not for every app of its kinds. */
  only?: readonly string[];
  url?: string;
  source: Source;
}

const everyKind = ['hosted', 'self-hosted', 'desktop', 'phone', 'device', 'service'] as const;
const reachable = ['self-hosted', 'desktop', 'device', 'service'] as const;
/** The table of alternatives in docs/evidence/auth-errors-apps.md, D.3. */
const table = (what: string, date: string, url?: string): Source => ({ what, date, ...(url ? { url } : {}) });

/** Easiest first. Existing projects and services only; what weakens an account is not among them. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'official-elsewhere-in-the-app',
    kinds: everyKind,
    serves: ['send', 'read'],
    effort: 'anyone',
    source: table(
      'WP Mail SMTP documentation: Microsoft 365 / Outlook mailer',
      '2026-11-24',
      'https://wpmailsmtp.com/docs/how-to-set-up-the-outlook-mailer-in-wp-mail-smtp/',
    ),
  },
  {
    id: 'apps-own-sender',
    kinds: ['hosted', 'service'],
    serves: ['send'],
    effort: 'anyone',
    source: table(
      'Pet Sitter Plus help: Custom Email Settings',
      '2024-09-12',
      'https://petsitterplus.freshdesk.com/support/solutions/articles/101000428453-custom-email-settings',
    ),
  },
  {
    id: 'other-mailbox',
    kinds: everyKind,
    serves: ['send', 'read'],
    effort: 'anyone',
    source: table(
      'homematic-community/hm_email#45',
      '2026-08-21',
      'https://github.com/homematic-community/hm_email/issues/45',
    ),
  },
  {
    id: 'forward-to-other-mailbox',
    kinds: everyKind,
    serves: ['read'],
    effort: 'anyone',
    source: table(
      'Nylas guide, quoting Gmail Help: Gmailify and POP3 alternatives',
      '2026-05-14',
      'https://cli.nylas.com/guides/gmailify-pop3-alternative',
    ),
  },
  {
    id: 'oauth-plugin',
    kinds: ['self-hosted'],
    serves: ['send', 'read'],
    effort: 'handy',
    only: [
      'fluent-smtp',
      'wp-mail-smtp',
      'freescout',
      'osticket',
      'mailpoet',
      'wordpress-smtp-plugins',
      'glpi',
    ],
    source: table(
      'freescout-help-desk/freescout#5550; osTicket/osTicket#6748',
      '2026-11-22',
      'https://github.com/osTicket/osTicket/issues/6748',
    ),
  },
  {
    id: 'email-oauth2-proxy',
    kinds: reachable,
    serves: ['send', 'read'],
    effort: 'handy',
    url: 'https://github.com/simonrob/email-oauth2-proxy',
    source: table(
      'moralmunky/Home-Assistant-Mail-And-Packages#1014',
      '2026-01-19',
      'https://github.com/moralmunky/Home-Assistant-Mail-And-Packages/issues/1014',
    ),
  },
  {
    id: 'davmail',
    kinds: reachable,
    serves: ['send', 'read'],
    effort: 'handy',
    url: 'https://davmail.sourceforge.net',
    source: table(
      'DavMail release notes, Graph mode for live.com',
      '2026-06-12',
      'https://raw.githubusercontent.com/mguessan/davmail/master/RELEASE-NOTES.md',
    ),
  },
  {
    id: 'transactional-service',
    kinds: everyKind,
    serves: ['send'],
    effort: 'handy',
    source: table(
      'Resend documentation: domains',
      '2026-11-24',
      'https://resend.com/docs/dashboard/domains/introduction',
    ),
  },
  {
    id: 'own-domain-mailbox',
    kinds: everyKind,
    serves: ['send', 'read'],
    effort: 'handy',
    source: table(
      'Microsoft: SMTP AUTH timeline for work and school mailboxes',
      '2026-01-27',
      'https://techcommunity.microsoft.com/blog/exchange/4489835',
    ),
  },
  {
    id: 'postfix-with-token',
    kinds: ['self-hosted', 'device', 'service'],
    serves: ['send'],
    effort: 'expert',
    url: 'https://github.com/tarickb/sasl-xoauth2',
    source: table('sasl-xoauth2 documentation', '2026-11-22', 'https://github.com/tarickb/sasl-xoauth2'),
  },
  {
    id: 'graph-relay',
    kinds: ['self-hosted', 'device', 'service'],
    serves: ['send'],
    effort: 'expert',
    source: table(
      'rustdesk/rustdesk-server-pro#207',
      '2026-11-22',
      'https://github.com/rustdesk/rustdesk-server-pro/issues/207',
    ),
  },
];

/**
 * The alternatives that fit an app and a purpose, easiest first. One serves when it covers a part of the purpose:
 * somebody who wants to read and send may take two.
 */
export function alternativesFor(recipe: Recipe, purpose: Purpose): Alternative[] {
  const wanted: readonly ('send' | 'read')[] = purpose === 'both' ? ['send', 'read'] : [purpose];
  return alternatives.filter(
    ({ kinds, serves, only }) =>
      kinds.includes(recipe.kind) &&
      wanted.some((one) => serves.includes(one)) &&
      (only === undefined || only.includes(recipe.id)),
  );
}
