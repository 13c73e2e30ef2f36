import type { CauseId } from './cause.ts';

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
    weight: 50,
    all: [
      /\bauth(?:entication)?\b/u,
      /\b(?:is|has been|was) (?:disabled|turned off)|no longer (?:supported|allowed)/u,
    ],
    none: [/smtp|tenant|administrator|certificate|mechanism|method|oauth|token/u],
  },
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
    cause: 'basic-auth-disabled',
    weight: 58,
    all: [
      /basic auth|app passwords?|password (?:sign-?in|login|auth)|plain password|\bpasswords\b/u,
      /no longer|discontinued|retired|blocked|turned off|not accepted|does not accept|not supported|disabled/u,
      /outlook|microsoft|mailbox|account|sign-?in|auth/u,
    ],
    none: [/tenant|administrator|encrypted|wrong|incorrect|mechanism|token/u],
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
    cause: 'smtp-auth-disabled-by-admin',
    weight: 60,
    all: [
      /smtp/u,
      /auth|sign-?in/u,
      /disabled|(?:turned|switched) off|not enabled/u,
      /tenant|mailbox|administrator|organization|company/u,
    ],
  },
  {
    cause: 'sso-sts-unreachable',
    weight: 60,
    all: [
      /federat|\bsts\b|adfs|ad fs/u,
      /unreachable|not (?:be )?reach|unavailable|https|failed|could not|cannot|timed out|down/u,
    ],
  },
  {
    cause: 'conditional-access-blocked',
    weight: 59,
    all: [
      /criteria|policy|organization|multi-?factor|security defaults|conditional/u,
      /not met|did not meet|does not meet|meet[^.]{0,12} not|blocked|locked|required|denied|not allowed|must/u,
    ],
  },
  {
    cause: 'conditional-access-blocked',
    weight: 55,
    all: [/multi-?factor/u, /regist|enrol|set up|required|must/u],
  },
  { cause: 'account-security-hold', weight: 60, all: [/password/u, /too many times|too often/u] },
  { cause: 'account-security-hold', weight: 59, all: [/account/u, /blocked|locked|suspended|compromised/u] },
  {
    cause: 'account-security-hold',
    weight: 59,
    all: [/(?:sign|log)(?:n?ed|ged)? ?-?in/u, /too many times|too many attempts/u],
  },
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
    cause: 'app-password-with-spaces',
    weight: 62,
    all: [/password|login/u, /\bspaces?\b|whitespace|\bblanks?\b/u],
    none: [/storage|disk|namespace/u],
  },
  { cause: 'app-password-with-spaces', weight: 59, all: [/argument/u, /too many|extra|unexpected/u] },
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
    cause: 'client-not-authenticated',
    weight: 57,
    all: [/server/u, /\brequires?\b/u, /authenticat|sign ?in|log ?in/u],
    none: [
      /tls|ssl|encrypt|secure|oauth|modern|multi|two|method|mechanism|type|app password|fail|reject|refus|token|incorrect/u,
    ],
  },
  {
    cause: 'client-hello-invalid',
    weight: 58,
    all: [/\b(?:helo|ehlo)\b|\b501\b/u, /invalid|syntax|rejected|not accept|argument|domain name/u],
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
    cause: 'starttls-required',
    weight: 60,
    all: [
      /unencrypted|not encrypted|without encryption|(?:insists on|requires?|needs|demands) encryption|encryption before/u,
      /log ?in|auth|sign ?in|password|connection/u,
      /cannot|could not|not (?:allow|support|permit|accept)|refused|disabled|required|must|insist|requires|needs/u,
    ],
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
    weight: 57,
    all: [/\b(?:ssl|tls)\b/u, /version number|record|plain ?text|negotiation|handshake/u, failed],
  },
  {
    cause: 'tls-mode-mismatch',
    weight: 58,
    all: [/\b(?:tls|ssl)[ -]connection|connection security/u, /could not|cannot|unable|wrong|incorrect/u],
    none: [/certificate|version|protocol/u],
  },
  {
    cause: 'tls-mode-mismatch',
    weight: 60,
    all: [
      /encrypt\S* (?:connection |type|method)|connection encryption|(?:type|method) (?:de |of )?encrypt/u,
      /not support|support[^\n.]{0,60}\bnot\b|does not match/u,
    ],
    none: [/password|auth/u],
  },
  {
    // A secure connection that could not be made, where the way of securing it or its port is spoken of.
    cause: 'tls-mode-mismatch',
    weight: 58,
    all: [
      /secure[^\n]{0,12} connection|connection[^\n]{0,12} secure/u,
      /could not|cannot|unable|failed/u,
      /\b(?:ssl|tls)\b|encrypt|\bport\b|:(?:465|587|993|995)\b/u,
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
    weight: 57,
    all: [
      /\b(?:ssl|tls|protocol|cipher)/u,
      /version|algorithm|cipher|protocol/u,
      /not supported|unsupported|too old|outdated|common|disabled/u,
    ],
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
    cause: 'certificate-problem',
    weight: 57,
    all: [
      /certificate/u,
      /expired|trust|verif|valid|self|match|unknown|not found|problem|revo|chain|path|authority|name/u,
    ],
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
  {
    // Said of the server itself, whatever else failed for it.
    cause: 'dns-failure',
    weight: 64,
    all: [/\b(?:server|host)(?:name)?\b[^\n.]{0,12}\bnot (?:be )?found\b/u],
    none: [/recipient|mailbox|account|folder|user|certificate|file|page|\b404\b/u],
  },
  { cause: 'dns-failure', weight: 57, all: [/\bname\b/u, /\bservice\b/u, /unknown|not known/u] },
  {
    // A server that is unknown, its name before the word or after it.
    cause: 'dns-failure',
    weight: 60,
    all: [
      /\b(?:server|host)\b[^\n]{0,50}(?:[a-z]\.[a-z]{2,}|\d)[^a-z]{1,4}(?:is )?unknown|unknown[^\n]{0,12} (?:server|host)[^\n]{0,60}[a-z]\.[a-z]{2,}/u,
    ],
  },
  {
    cause: 'dns-failure',
    weight: 57,
    all: [/name resolution/u, /fail|error|temporar|could not|cannot|unable/u],
  },
  {
    cause: 'dns-failure',
    weight: 52,
    all: [/\bserver\b/u, /not (?:be )?found|cannot find|could not find|unable to find/u],
    none: [/recipient|mailbox|account|folder|user|certificate|file|page/u],
  },
  {
    cause: 'connection-blocked',
    weight: 46,
    all: [/:\d{2,4}\b/u, /\bexpired?\b/u],
    none: [/certificate|token|session|password|account|grant/u],
  },
  {
    cause: 'connection-blocked',
    weight: 49,
    all: [/(?:could not|cannot|unable to|not be|not) (?:be )?reach(?:ed)?\b|no route to/u],
    none: [/federat|\bsts\b|limit|quota/u],
  },
  { cause: 'connection-blocked', weight: 48, all: [/connect/u, /timed out|timeout|too long|not respond/u] },
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
    cause: 'connection-blocked',
    weight: 48,
    all: [/\bdial tcp \S+:\d+/u],
    none: [/reset|eof|tls|certificate/u],
  },
  {
    cause: 'connection-blocked',
    weight: 49,
    all: [/network|host|server/u, /unreachable|not reachable|not respond/u],
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
  { cause: 'host-not-set', weight: 50, all: [/host|server/u, /required/u, /smtp|imap|mail|setting/u] },
  {
    cause: 'host-not-set',
    weight: 58,
    all: [/\bplease\b/u, /\b(?:enter|specify|provide|fill in)\b/u, /\b(?:server|host)\b/u],
    none: [/password|username|fail|error|refus|reject|could not/u],
  },
  {
    cause: 'imap-pop-disabled',
    weight: 59,
    all: [/\b(?:imap|pop3?)\b/u, /disabled|not enabled|turned off|switched off|is off\b|not allowed/u],
    none: [/auth/u],
  },
  {
    cause: 'imap-pop-disabled',
    weight: 57,
    all: [/\b(?:imap|pop3?)\b/u, /\benable\b/u],
    none: [/auth|smtp|tls|ssl|starttls|oauth/u],
  },
  {
    cause: 'imap-pop-disabled',
    weight: 50,
    all: [/turned off|not enabled|turn it on|enable it/u, /mailbox|outlook/u],
    none: [/smtp|admin|basic|tenant|two-step|organization|application/u],
  },
  {
    cause: 'imap-authenticated-not-connected',
    weight: 61,
    all: [/authenticated|signed in|logged in/u, /not connected/u],
  },
  {
    cause: 'imap-authenticated-not-connected',
    weight: 56,
    all: [/\bimap\b/u, /folder/u, /\bno\b|not found|empty|could not/u],
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
    all: [/mailbox|storage|inbox/u, /\bfull\b|quota|exceeded|limit|no space/u],
    none: [/submission|sending|message limit|recipients? (?:has|have) exceeded|per hour/u],
  },
  {
    cause: 'recipient-rejected',
    weight: 57,
    all: [/recipient|mailbox|address/u, /rejected|unavailable|not exist|unknown|not found|invalid/u],
    none: [/certificate|resolve|authentication|sign-?in|account|authorized|match|\bhost\b/u],
  },
  { cause: 'recipient-rejected', weight: 60, all: [/recipient/u, /exceeded|limit/u, /receive/u] },
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
    cause: 'relay-denied',
    weight: 60,
    all: [/\brelay/u, /denied|not|cannot|unable|prohibited|access|refus/u],
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
    cause: 'outbound-spam-hold',
    weight: 59,
    all: [/spam|banned|bad/u, /sender|outbound|detected|abuse|blocked/u],
  },
  { cause: 'outbound-spam-hold', weight: 59, all: [/continue sending|keep sending/u] },
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
    weight: 59,
    all: [/too many/u, /messages|e?mails\b/u, /\bsen[dt]/u],
    none: [/connection|request|attempt/u],
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
  { cause: 'sending-limit', weight: 50, all: [/reached|exceeded/u, /daily/u, /recipient|message|send/u] },
  { cause: 'sending-limit', weight: 50, all: [/limit/u, /daily|per day|a day/u, /recipient|message|send/u] },
  {
    cause: 'concurrent-limit',
    weight: 60,
    all: [/connection|thread|session/u, /concurrent|simultaneous|too many|parallel/u],
  },
  {
    cause: 'concurrent-limit',
    weight: 60,
    all: [/too many (?:devices|clients|programs|apps)/u, /connect|open|signed in|at once/u],
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
      /try again (?:later|in|after)|retry|later|busy|throttl|temporar|back ?off|wait/u,
      /later|server|request|service|error|milliseconds|temporar/u,
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
    none: [/certificate|hostname|ssl|from address|sender|not exist|not found|not find/u],
  },
  {
    cause: 'oauth-email-mismatch',
    weight: 59,
    all: [
      /addresses|address[^\n]{0,80}address/u,
      /\bmatch\b|\bsame\b/u,
      /authori[sz]|permission|sign|connect/u,
    ],
    none: [/certificate|hostname|ssl/u],
  },
  {
    cause: 'oauth-email-mismatch',
    weight: 59,
    all: [/\bsame\b|is not (?:the )?one/u, /account|address|email/u, /sign|log in|logged|login|authori[sz]/u],
    none: [/certificate|from address|too many/u],
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
      /consent|permission|authori[sz]ation|sign-?in|log ?-?in|authentication|request/u,
      /declined|cancell?ed|denied by|refused by/u,
    ],
  },
  {
    cause: 'oauth-consent-declined',
    weight: 62,
    all: [/\b(?:you|user) (?:did not|has not|have not) (?:consent|allow|grant|give|accept|approve)/u],
  },
  { cause: 'oauth-consent-declined', weight: 52, all: [/microsoft|outlook|account/u, /\bcancell?ed/u] },
  { cause: 'oauth-consent-declined', weight: 60, all: [/consent/u, /reject|refus|withheld/u] },
  {
    cause: 'oauth-consent-declined',
    weight: 60,
    all: [/\byou (?:have )?/u, /access|account|permission/u, /\b(?:refused|denied|declined|rejected)\b/u],
    none: [/server|smtp|imap|was |were |not /u],
  },
  {
    cause: 'oauth-token-expired',
    weight: 60,
    all: [/token|grant|authori[sz]ation|session|sign-?in|login/u, /expired|revoked|no longer valid|refresh/u],
    none: [/certificate|too many/u],
  },
  {
    cause: 'oauth-token-expired',
    weight: 49,
    all: [/token|grant|authori[sz]ation|session|sign-?in|login/u, /again/u],
    none: [/certificate|too many/u],
  },
  {
    cause: 'oauth-token-expired',
    weight: 59,
    all: [/\breconnect\b/u, /outlook|account|mailbox|microsoft|email|calendar/u],
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
    weight: 58,
    all: [/\boauth ?2?\b/u, /went wrong/u],
  },
  {
    cause: 'oauth-app-generic-failure',
    weight: 50,
    all: [/authori[sz](?:ation|e|ing)|\boauth ?2?\b/u, /failed|error|again|could not|went wrong/u],
  },
  {
    cause: 'oauth-app-generic-failure',
    weight: 50,
    all: [
      /went wrong/u,
      /connect|link|add|sign/u,
      /\boutlook\b|microsoft|hotmail|your (?:email )?(?:account|mailbox|inbox)/u,
    ],
  },
  {
    cause: 'device-clock-wrong',
    weight: 60,
    all: [
      /\bclock\b|\bdevice (?:time|date)|(?:time|date) (?:of|on) (?:\S+ )?device/u,
      /incorrect|wrong|not (?:correct|right|set)|inaccurate/u,
    ],
  },
  {
    cause: 'device-clock-wrong',
    weight: 60,
    all: [/time|clock|date/u, /minutes before or after|skew|not in sync|issued at|in the future/u],
  },
  {
    cause: 'incoming-login-refused',
    weight: 53,
    all: [/\b(?:imap|pop3?)\b/u, /login|log in|sign-?in|authenticat|password|credentials/u, failed],
  },
  {
    // POP (RFC 1939) sends name and password one after the other; so its clients tell which was not taken.
    cause: 'incoming-login-refused',
    weight: 58,
    all: [/send/u, /password (?:\S+ ){0,3}user/u, /fail|error|succeed/u],
    none: [/smtp|message/u],
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
  return concepts.filter(
    ({ all, none }) => all.every((one) => one.test(line)) && !none?.some((one) => one.test(line)),
  );
}
