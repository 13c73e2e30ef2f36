import type { Phrases } from './phrase.ts';

/**
 * Whole sentences of servers, libraries and Microsoft's pages, of which the words that decide are known elsewhere: by their
 * edges what is left of them is known where a text was cut (../cut.ts).
 */
export const sentencePhrases: readonly Phrases[] = [
  {
    cause: 'connection-dropped',
    weight: 70,
    words: [
      '~server has unexpectedly disconnected',
      '~connection was aborted by the software in your host machine',
    ],
  },
  {
    cause: 'certificate-problem',
    weight: 92,
    words: [
      '~remote certificate is invalid according to the validation procedure',
      '~no subject alternative dns name matching',
    ],
  },
  {
    cause: 'tls-mode-mismatch',
    weight: 88,
    words: [
      '~smtp server does not support the starttls extension',
      '~starttls extension not supported by server',
    ],
  },
  { cause: 'tls-version-old', weight: 92, words: ['~received fatal alert: protocol_version'] },
  { cause: 'starttls-required', weight: 76, words: ['~smtp server does not support authentication'] },
  {
    cause: 'account-security-hold',
    weight: 96,
    words: [
      '~used an incorrect account or password too many times',
      '~this task is temporarily unavailable because an incorrect password',
      '~detected some activity that violates our microsoft services agreement',
    ],
  },
  {
    cause: 'conditional-access-blocked',
    weight: 97,
    words: [
      '~due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication',
    ],
  },
  {
    cause: 'oauth-account-not-found',
    weight: 86,
    words: ['~make sure you typed it correctly. otherwise, contact your admin'],
  },
  {
    cause: 'oauth-app-misconfigured',
    weight: 97,
    words: [
      "~in various cases when an expected field isn't present in the credential",
      "~public clients can't send a client secret",
      '~is not configured as a multi-tenant application. usage of the /common endpoint is not supported',
    ],
  },
  {
    cause: 'bad-credentials',
    weight: 62,
    words: ['~password is incorrect for your microsoft account'],
  },
  {
    cause: 'sending-limit',
    weight: 92,
    words: [
      '~exceeded the maximum number of recipients per day',
      "~cannot be submitted because the sender's submission quota was exceeded",
      '~exceeded the recipient rate limit',
    ],
  },
  { cause: 'outbound-spam-hold', weight: 96, words: ['~access denied, spam abuse detected'] },
  {
    cause: 'send-as-denied',
    weight: 64,
    words: ['~failed to process message due to a permanent exception with message cannot submit message'],
  },
  { cause: 'mailbox-full', weight: 92, words: ["~mailbox is full and can't accept messages now"] },
  {
    cause: 'mailbox-not-provisioned',
    weight: 95,
    words: [
      '~this error can occur for sandbox (test) accounts or for accounts that are on a dedicated (on-premise) mail server',
    ],
  },
  {
    cause: 'auth-method-unsupported',
    weight: 80,
    words: ["~please change the 'authentication method' in the 'account settings"],
  },
  {
    cause: 'recipient-rejected',
    weight: 92,
    words: ["~recipient's per hour message receive limit from specific sender exceeded"],
  },
  {
    cause: 'ip-blocked',
    weight: 92,
    words: [
      '~access denied, sending domain',
      '~please try again. we have limits for how many messages can be sent per hour and per day',
    ],
  },
  {
    cause: 'oauth-account-type-not-allowed',
    weight: 93,
    words: ['~expected account type for the given tenant'],
  },
  { cause: 'oauth-token-expired', weight: 98, words: ['due to sign-in frequency checks'] },
  { cause: 'relay-denied', weight: 92, words: ['~unable to relay recipient in non-accepted domain'] },
  {
    cause: 'temporary-throttle',
    weight: 76,
    words: ['~service not available, closing transmission channel'],
  },
];
