import type { CauseId } from './cause.ts';
import { framed } from './frames.ts';

/**
 * The last net: words that belong to a cause and stand in one line, in any order. For sentences nobody has listed
 * and for translations with an order of words of their own. Always weaker than a known phrase. One table, hence its length.
 */
interface Concept {
  cause: CauseId;
  weight: number;
  all: readonly RegExp[];
  none?: readonly RegExp[];
}

const failed =
  /fail|unsuccess|not successful|error|reject|denied|refus|invalid|incorrect|wrong|could not|cannot|unable|no longer (?:valid|correct)|not (?:be )?(?:able|accept|accepted|correct|right|valid|recogni[sz]ed|match)|do not match|double-check/u;

const concepts: readonly Concept[] = [
  {
    cause: 'basic-auth-disabled',
    weight: 59,
    all: [
      /basic|password|legacy/u,
      /auth|sign-?in|login/u,
      /disabled|blocked|no longer (?:supported|allowed|accepted)|not supported|turned off|retired/u,
    ],
    none: [/tenant|administrator|certificate/u],
  },
  {
    // Both ways are named, neither is said to be closed: a suggestion, no statement (rank.ts).
    cause: 'basic-auth-disabled',
    weight: 57,
    all: [
      /basic auth|app passwords?|password (?:sign-?in|login|auth)|plain password|\bpasswords\b/u,
      /oauth|modern auth/u,
      /outlook|microsoft|mailbox|account|sign-?in|auth/u,
    ],
    none: [/tenant|administrator|encrypted|wrong|incorrect|mechanism|token/u],
  },
  {
    cause: 'conditional-access-blocked',
    weight: 59,
    all: [
      /criteria|policy|organization|multi-?factor|security defaults|conditional/u,
      /not met|did not meet|does not meet|meet[^.]{0,12} not|blocked|locked|required|denied|not allowed|must/u,
    ],
  },
  { cause: 'account-security-hold', weight: 59, all: [/account/u, /blocked|locked|suspended|compromised/u] },
  {
    cause: 'account-security-hold',
    weight: 58,
    all: [
      /\bweb\b|browser/u,
      /log ?in|sign ?in|verify/u,
      /account|identity/u,
      /verify|blocked|required|needs? (?:you )?to|must/u,
    ],
  },
  {
    cause: 'auth-method-unsupported',
    weight: 59,
    all: [
      /authentication|auth\b|login/u,
      /type|method|mechanism|authenticator/u,
      /not suitable|not supported|supported[^.]{0,60} not\b|unsupported|unrecogni[sz]ed|unknown|not recogni[sz]ed|no suitable|not available|does not support/u,
    ],
  },
  {
    // Of passwords sent as they are or scrambled, the server takes only the other kind.
    cause: 'auth-method-unsupported',
    weight: 60,
    all: [
      /(?:encrypted|plain ?text|clear ?text) password|password[^\n]{0,12}(?:in )?plain ?text/u,
      /not (?:\S+ )?(?:support|allow|accept|permit)|password[^\n]{0,20}\bnot\b/u,
    ],
  },
  {
    cause: 'client-not-authenticated',
    weight: 49,
    all: [/client|sender|must/u, /not authenticated|was not authenticated|authenticate first|anonymous/u],
  },
  {
    cause: 'starttls-required',
    weight: 60,
    all: [
      /starttls|before encryption/u,
      /must|required|requires|first|not started|issue|enable|before|need/u,
    ],
    none: [/(?:not support|unsupport|failed)[^\n]{0,20}$|not (?:offer|advertise|announce)/u],
  },
  {
    cause: 'tls-mode-mismatch',
    weight: 60,
    all: [
      /starttls/u,
      /not support|unsupported|not available|failed|refused|not (?:offer|advertise|announce)|could not[^\n]{0,40}secure|secure[^\n]{0,40}could not/u,
    ],
  },
  {
    cause: 'tls-mode-mismatch',
    weight: 58,
    all: [/\b(?:tls|ssl)[ -]connection|connection security/u, /could not|cannot|unable|wrong|incorrect/u],
    none: [/certificate|version|protocol/u],
  },
  {
    // A secure connection that could not be made, where the way of securing it or its port is spoken of.
    cause: 'tls-mode-mismatch',
    weight: 58,
    all: [
      /secure[^\n]{0,12} connection|connection[^\n]{0,12} secure/u,
      /could not|cannot|unable|failed/u,
      /\b(?:ssl|tls)\b|encrypt|\bport\b|:(?:465|587|993|995)\b|with (?:\S+ )?server/u,
    ],
    none: [/certificate|version|protocol|starttls/u],
  },
  {
    cause: 'tls-mode-mismatch',
    weight: 58,
    all: [/\bssl\b/u, /required/u, /server/u],
    none: [/tls|certificate/u],
  },
  {
    cause: 'tls-version-old',
    weight: 58,
    all: [
      /\b(?:tls|ssl) ?v?\d(?:\.\d)?\b/u,
      /not supported|does not support|too old|outdated|required|update|disabled|deprecated|least|\bonly\b|or later/u,
    ],
    none: [/certificate/u],
  },
  {
    cause: 'certificate-problem',
    weight: 50,
    all: [/not trusted|untrusted|self signed/u],
    none: [/sender|user|device/u],
  },
  {
    cause: 'dns-failure',
    weight: 54,
    all: [
      /\bhost|server name|remote name|domain|address\b/u,
      /resolve|locate|not found|unknown|could not be found|no address|could not[^.]{0,20} found|\(dns\)/u,
    ],
    none: [/recipient|mailbox|account|helo|ehlo/u],
  },
  {
    cause: 'dns-failure',
    weight: 56,
    all: [/\bdns\b/u, /not found|not be found|could not|cannot|fail|unable|error/u],
  },
  { cause: 'dns-failure', weight: 57, all: [/\bname\b/u, /\bservice\b/u, /unknown|not known/u] },
  {
    cause: 'connection-blocked',
    weight: 50,
    // A connection that "expired": how several languages say that it timed out.
    all: [/connection|connect to/u, /expired/u],
    none: [/certificate|token|session|password|account/u],
  },
  {
    cause: 'connection-blocked',
    weight: 49,
    all: [/connect/u, /refused|rejected|unreachable|not possible|could not|cannot|unable/u],
  },
  {
    cause: 'connection-blocked',
    weight: 55,
    all: [/connect/u, /server|smtp|imap|host/u, /fail|unsuccessful|error/u],
    none: [
      /auth|password|credential|username|log ?in|sign|token|account|certificat|tls|ssl|reset|closed|lost|dropped/u,
    ],
  },
  {
    cause: 'connection-blocked',
    weight: 55,
    all: [/\bport\b|firewall/u, /\bblock(?:ed|s|ing)?\b|\bnot allow/u],
    none: [/account|sender|spam|block ?list|\bip\b/u],
  },
  {
    cause: 'connection-dropped',
    weight: 50,
    all: [
      /connection|socket|server|session/u,
      /closed|reset|lost|dropped|aborted|interrupted|disconnected|hung up|terminated/u,
    ],
  },
  {
    // What is said of the connection itself tells more than that a message was not sent for it.
    cause: 'connection-dropped',
    weight: 58,
    all: [
      /connection[^\n]{0,80}\b(?:lost|dropped|interrupted|closed)|server[^\n]{0,40}\b(?:disconnected|lost|closed)/u,
    ],
    none: [/refused|denied|too many|limit|exceeded|starttls/u],
  },
  { cause: 'connection-dropped', weight: 55, all: [/connection/u, /unexpectedly/u] },
  { cause: 'wrong-protocol-port', weight: 58, all: [/greeting/u, /unexpected|invalid|wrong|bad|incorrect/u] },
  {
    cause: 'host-not-set',
    weight: 58,
    all: [/host|server/u, /missing|empty|not set|not configured|not specified/u, /smtp|imap|mail|setting/u],
  },
  {
    cause: 'host-not-set',
    weight: 58,
    all: [/\bplease\b/u, /\b(?:enter|specify|provide|fill in)\b/u, /\b(?:server|host)\b/u],
    none: [/password|username|fail|error|refus|reject|could not/u],
  },
  {
    cause: 'imap-pop-disabled',
    weight: 57,
    all: [/\b(?:imap|pop3?)\b/u, /\benable\b/u],
    none: [/auth|smtp|tls|ssl|starttls|oauth/u],
  },
  {
    cause: 'mailbox-not-provisioned',
    weight: 60,
    all: [
      /(?:\bno (?:\S+[ -])?|(?:is|has|account) not (?:\S+[ -])?|(?:does not have|without) (?:\S+[ -]){0,2})(?:mailbox|inbox)\b/u,
      /account|microsoft|outlook|user/u,
    ],
  },
  {
    cause: 'mailbox-not-provisioned',
    weight: 57,
    all: [/mailbox/u, /no mailbox|not have|not yet|not find|not found|license|not ready|not been created/u],
  },
  {
    cause: 'mailbox-full',
    weight: 58,
    all: [/mailbox|storage|inbox/u, /\bfull\b(?! of)|quota|exceeded|limit|no space/u],
    none: [/submission|sending|message limit|recipients? (?:has|have) exceeded|per hour/u],
  },
  {
    cause: 'recipient-rejected',
    weight: 57,
    all: [/recipient|mailbox|address/u, /rejected|unavailable|not exist|unknown|not found|invalid/u],
    none: [/certificate|resolve|authentication|sign-?in|log ?in|account|authorized|match|\bhost\b/u],
  },
  {
    cause: 'recipient-rejected',
    weight: 57,
    all: [/smtp/u, /recipient/u, /fail|error|incorrect|could not/u],
    none: [/connect|auth|log ?in|time|limit|number|exceed|quota|refus|resol|password|\b[245]\d\d\b/u],
  },
  {
    cause: 'send-as-denied',
    weight: 58,
    all: [/\bsender\b|from address|send address/u, /fail|error|incorrect|invalid/u],
    none: [/smtp|connect|auth|log ?in|time|limit|number|exceed|quota|refus|resol|password|spam|recipient/u],
  },
  {
    cause: 'send-as-denied',
    weight: 60,
    all: [
      /send as|send on behalf|sender|from address/u,
      /permission|not allowed|denied|not owned|not authorized|right/u,
    ],
    none: [/banned|spam/u],
  },
  {
    cause: 'ip-blocked',
    weight: 59,
    all: [
      /\bip\b|network|internet service provider|\(?s31[45]0/u,
      /block ?list|banned|reputation|block(?:ed|ing)/u,
    ],
  },
  {
    cause: 'sending-limit',
    weight: 58,
    all: [/limit|quota/u, /exceeded|reached/u, /send|message|daily|day|hour|submission|recipients/u],
    none: [/storage|mailbox size/u],
  },
  {
    cause: 'sending-limit',
    weight: 60,
    all: [/recipient/u, /number/u, /exceed|limit/u],
    none: [/receive/u],
  },
  {
    cause: 'sending-limit',
    weight: 60,
    all: [/limit|reached|exceeded/u, /\b24\b|single day|one day|tomorrow/u, /recipient|message|send/u],
  },
  {
    cause: 'concurrent-limit',
    weight: 60,
    all: [/connection|concurrent/u, /number|maxim|concurrent/u, /exceed|reached/u],
    none: [/timed? ?out|time|recipient|message/u],
  },
  {
    cause: 'temporary-throttle',
    weight: 52,
    all: [
      /try again (?:in|after)|retry|later|busy|throttl|temporar|back ?off|wait/u,
      /(?:try|again|tentative) later|later (?:try |again)|mail|server|request|service|error|milliseconds|temporar/u,
    ],
    none: [/password|account/u],
  },
  {
    cause: 'oauth-email-mismatch',
    weight: 59,
    all: [
      /email|address|account|mailbox|inbox/u,
      /not match|mismatch|differ|instead of|already (?:exists|(?:been )?(?:connected|linked|added|used|in use|registered))|another (?:user|workspace|account)/u,
    ],
    none: [/certificate|hostname|ssl|from address|sender|not exist|not found|not find|reply address/u],
  },
  {
    cause: 'oauth-email-mismatch',
    weight: 59,
    all: [
      /addresses|address[^\n]{0,80}address/u,
      /\bmatch\b|\bsame\b/u,
      /authori[sz]|permission|sign|connect/u,
    ],
    none: [/certificate|hostname|ssl|reply address/u],
  },
  {
    cause: 'oauth-account-type-not-allowed',
    weight: 62,
    all: [
      /account|consumer/u,
      /\bpersonal|\bwork\b|\bschool\b|consumer/u,
      /cannot|not|use your|instead|only/u,
    ],
  },
  {
    cause: 'oauth-account-not-found',
    weight: 58,
    all: [/account|username/u, /not find|not found|not exist|may be incorrect/u],
  },
  {
    cause: 'oauth-consent-missing',
    weight: 60,
    all: [/admin|consent|permission/u, /approval|not consented|grant|approve|need|require/u],
    none: [/send|declined|denied|multi-?factor|policy|security default|conditional/u],
  },
  {
    cause: 'oauth-consent-declined',
    weight: 60,
    all: [
      /consent|permission|authori[sz]ation|sign-?in|log ?-?in|authentication|\S request/u,
      /declined|cancell?ed|denied by|refused by/u,
    ],
  },
  { cause: 'oauth-consent-declined', weight: 52, all: [/microsoft|outlook|account/u, /\bcancell?ed/u] },
  { cause: 'oauth-consent-declined', weight: 60, all: [/consent/u, /reject|refus|withheld/u] },
  {
    cause: 'oauth-token-expired',
    weight: 49,
    all: [/token|grant|authori[sz]ation|session|sign-?in|login/u, /again/u],
    none: [/certificate|too many/u],
  },
  { cause: 'oauth-token-expired', weight: 58, all: [/expired/u, /inactivity/u] },
  {
    cause: 'oauth-token-expired',
    weight: 59,
    all: [/outlook|microsoft/u, /\bexpired/u, /\bagain\b|renew|reconnect/u],
    none: [/certificate|password|server|time/u],
  },
  {
    cause: 'oauth-token-rejected',
    weight: 58,
    all: [/token|bearer|oauth/u, /rejected|invalid|not accepted|refused|denied|failed/u],
  },
  {
    cause: 'oauth-app-misconfigured',
    weight: 58,
    all: [
      /client|application|redirect|scope|secret|tenant/u,
      /invalid|not valid|expired|missing|not registered|not match|unknown|must contain|not found|not exist|not enabled|disabled/u,
      /secret|oauth client|redirect|scope|client_|client id|application|parameter/u,
    ],
    none: [/certificate|mailbox/u],
  },
  {
    cause: 'oauth-app-misconfigured',
    weight: 58,
    all: [/application/u, /identifier/u, /directory/u],
  },
  {
    cause: 'oauth-app-generic-failure',
    weight: 50,
    all: [/authori[sz](?:ation|e|ing)|\boauth ?2?\b/u, /failed|error|again|could not|went wrong/u],
  },
  {
    cause: 'incoming-login-refused',
    weight: 53,
    all: [/\b(?:imap|pop3?)\b/u, /login|log in|sign-?in|authenticat|password|credentials/u, failed],
  },
  { cause: 'bad-credentials', weight: 47, all: [/password|passwd|credential|username/u, failed] },
  { cause: 'bad-credentials', weight: 43, all: [/authenticat|log ?in|sign ?in/u, failed] },
  {
    cause: 'bad-credentials',
    weight: 51,
    all: [/authentication (?:\S+ ){0,4}(?:failed|unsuccessful)/u, /mail|smtp|imap|office ?365|outlook/u],
    none: [/method|mechanism|type|application/u],
  },
];

/** Causes suggested by the words of one canonical line. */
export function suggested(line: string): { cause: CauseId; weight: number }[] {
  return [
    ...concepts.filter(
      ({ all, none }) => all.every((one) => one.test(line)) && !none?.some((one) => one.test(line)),
    ),
    ...framed(line),
  ];
}
