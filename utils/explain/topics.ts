import type { CauseId } from './cause.ts';

/**
 * What a torn text was about, where the words that said what happened are lost: a server's name with nothing said of
 * it is mostly one that was not found, a password one that was refused. General knowledge, the weakest of all signs;
 * the first that fits is taken.
 */
const topics: readonly { cause: CauseId; about: RegExp }[] = [
  { cause: 'certificate-problem', about: /certificate/u },
  { cause: 'tls-mode-mismatch', about: /\b(?:ssl|tls|starttls)\b|handshake/u },
  {
    cause: 'incoming-login-refused',
    about:
      /(?:\bimap|\bpop3?\b|office ?365\.com|incoming)[\s\S]*(?:username|password|login|logging in|credential|authenti)|(?:username|password|login|logging in|credential|authenti)[\s\S]*(?:\bimap|\bpop3?\b|office ?365\.c?o?|incoming)/u,
  },
  { cause: 'auth-method-unsupported', about: /authentication (?:method|mechanism|type)|authenticator/u },
  { cause: 'bad-credentials', about: /password|username|credential|authenticat/u },
  { cause: 'oauth-email-mismatch', about: /(?:signed|logged) in (?:as|with)[\s\S]*(?:@|account|address)/u },
  { cause: 'oauth-consent-missing', about: /\bconsent\b|approval/u },
  { cause: 'oauth-token-expired', about: /\btoken\b|\bsession\b/u },
  { cause: 'send-as-denied', about: /send as|on behalf of/u },
  { cause: 'mailbox-full', about: /mailbox (?:is|size)|quota/u },
  { cause: 'recipient-rejected', about: /recipient/u },
  { cause: 'dns-failure', about: /(?:server|host|remote) ?name|resolv(?!ed)|\bdns\b|getaddr/u },
  // A slip of the pen in Microsoft's host.
  { cause: 'dns-failure', about: /smtp-mail\.(?!outlook\.c(?:om?)?(?![a-z]))[a-z]+\.[a-z]{2,}/u },
  {
    cause: 'connection-blocked',
    about:
      /dial tcp|\bconnect(?:ion|ing)?\b|\bport\b|:(?:25|465|587|993|995|143|110)\b|[a-z]\.[a-z]{2,}:\d|smtp-mail\.outlook|office ?365\.com/u,
  },
];

/** Just enough to be named, and outweighed by anything that was said. */
const topicWeight = 40;

/** What a canonical, torn text was most likely about; mail must be in it somewhere. */
export function topicOf(text: string): { id: CauseId; weight: number } | undefined {
  if (!/smtp|imap|\bpop3?\b|mail|outlook|office ?365|hotmail|microsoft|aadsts|dial tcp/u.test(text))
    return undefined;
  const found = topics.find(({ about }) => about.test(text));
  return found && { id: found.cause, weight: topicWeight };
}
