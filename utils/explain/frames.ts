import type { CauseId } from './cause.ts';
import { once } from './once.ts';

/** Words that say the same in what people and apps write about mail, by one name; canonical English. */
const words = {
  pw: 'passwords?|credentials?|(?:log|sign)[- ]?in (?:details|data)|passcode|app passwords?',
  in: '(?:log|sign)(?:ged|ed|ging|ing)?[ -]?(?:in|on)s?|authenticat\\w*|auth',
  over: 'no longer|mehr|any ?(?:more|longer)|phased out|not let|(?:turned|switched|shut) off|disabled|removed|retired|discontinued|deprecated|ended|abolished|stopped|only allows|blocked',
  off: 'disabled|(?:turned|switched|is|are|was) off|deactivated|inactive|not (?:be |been )?(?:enabled|activ\\w*|turned on|switched on|on|ticked)|not (?:turned|switched) on',
  on: '(?:turn|switch) (?:\\S+ )?on|enable|activate|allow|permit',
  ms: 'microsoft|outlook|hotmail|live|exchange|office ?365',
  org: 'organi[sz]ation|company|employer|workplace|tenant|school|domain|corporate|\\bit (?:department|policy|man|people|team)|admin\\w*',
  box: 'mailbox|inbox|email account|mail account',
  pop: 'imap4?|pop3?',
  enc: 'encrypt\\w*|ssl|tls|starttls|secur\\w*',
  deny: 'not willing|refus\\w*|said no|prevents|turned down|reject\\w*|denie[sd]|den(?:y|ies)|not (?:\\S+ )?(?:accept\\w*|let|allow\\w*|permit\\w*|like|want|support\\w*|valid|take)|(?:accepts?|supported|supports?|allows?) (?:\\S+ ){1,4}not|invalid|block\\w*',
  cant: 'cannot|could not|unable|not able|fail\\w*|unsuccessful|impossible|not possible|not succe\\w*|not (?:be )?(?:re)?connect\\w*',
  need: 'must|needs?|required?|requires|demands?|expects?|insists?|have to|wants?|only|please',
  give: 'enter|fill in|specify|provide|set up|choose|indicate|state',
  mails: 'e?mails?|messages?',
  time: 'clock|(?:date|time)(?: and (?:date|time))?|system time',
} as const;

/** A cause, its weight, what one line must say, and after a "!" what it must not; `<name>` stands for words above. */
type Frame = readonly [cause: CauseId, weight: number, ...conditions: string[]];

/**
 * What plain sentences say, in whatever order their language puts it: what is over, off, missing, refused, full, late or another's.
 * General knowledge of how apps speak; weaker than any statement (./rank.ts). One table, hence its length.
 */
const frames: readonly Frame[] = [
  [
    'oauth-token-rejected',
    64,
    'signed in with microsoft|<ms> <in> (?:ok|successful)',
    '\\bbut\\b.{0,40}<deny>',
  ],
  // Signing in with a password is over, or only another way is left.
  [
    'basic-auth-disabled',
    63,
    '<ms>|<pop>|smtp|server|provider',
    'passwords are not accepted|<pw>.{0,60}\\b<over>\\b|<over>.{0,40}(?:<pw>|legacy|basic)',
    '!no longer (?:correct|valid)',
  ],
  ['basic-auth-disabled', 62, '<pop>|<ms>', '<in> (?:is )?<off>', 'oauth|consumer|personal'],
  // A sign-in refused, by the server that it was for.
  [
    'incoming-login-refused',
    64,
    '<pop>|incoming|\\bfetch|retriev',
    '(?:<in>|<pw>|<pop>).{0,40}(?:<deny>|<cant>|wrong|bad|incorrect|not right|not correct)|(?:<deny>|<cant>|wrong|bad|incorrect).{0,30}(?:<in>|<pw>)',
    '<in>|<pw>',
    '!smtp|token|method|not support',
  ],
  [
    'bad-credentials',
    63,
    'smtp|outgoing|mail (?:server|account)',
    '<pw>.{0,50}(?:<deny>|wrong|incorrect|not (?:work|right|correct|recogni))|did not work|(?:<deny>|wrong|incorrect).{0,20}<pw>',
    '<pw>',
    '!oauth|<enc>|method',
  ],
  // A password pasted as Microsoft shows it.
  [
    'app-password-with-spaces',
    64,
    '<pw>|login',
    '\\bspaces?\\b|\\bblanks?\\b|whitespace',
    '!leave|left|keep',
  ],
  // Microsoft wants to see the owner, or saw too many attempts.
  ['account-security-hold', 64, '<in>|<pw>', 'too (?:often|many)', '!argument'],
  [
    'account-security-hold',
    63,
    '<ms>|account|<box>|mail app',
    'verify (?:it is|it was|that it)|really (?:you|me)|prove\\b|confirm your identity|it was you|security check|unusual|suspicious|somebody else|someone else',
    '!ignore|unusual sending',
  ],
  [
    'account-security-hold',
    64,
    '<in>|account|<box>',
    '(?:blocked|locked|suspended).{0,30}(?:wrong|failed|incorrect)|(?:blocked|locked).{0,25}until|for security reasons|(?:account|<box>) (?:is )?(?:blocked|locked)|locked (?:my|your) (?:account|<box>)',
    '!spam',
  ],
  // Rules of a company.
  [
    'smtp-auth-disabled-by-admin',
    64,
    'smtp|sending',
    'auth\\w*|<in>',
    '<org>',
    '<off>|(?:turned|switched)(?: \\S+){0,3} off|(?:switch|turn)\\w* on|enable|blocked|allow|permit',
  ],
  [
    'conditional-access-blocked',
    64,
    '<org>',
    'polic\\w*|(?:access|company) rules?|complian\\w*|managed|\\bmfa\\b|multi-?factor|second factor|\\b2fa\\b|network|this device|\\bdevice\\b',
    '<deny>|stopped|<need>|<cant>',
    '!smtp',
  ],
  [
    'sso-sts-unreachable',
    64,
    "\\b(?:ad ?fs|sts|sso)\\b|federat\\w*|single sign-?on|identity provider|<org>(?: s|'s)? (?:<in> )?(?:server|service|page)|<in>.{0,30}<org>",
    'not (?:\\S+ )?(?:answer\\w*|respond\\w*|reach\\w*|available)|<cant>.{0,20}(?:reach|contact)|timed out|timeout|unavailable|unreachable|\\bdown\\b',
  ],
  // Nothing was sent to sign in with.
  [
    'client-not-authenticated',
    63,
    'send|sent|smtp|server',
    'not <in> before|first <in>|wants (?:you to )?<in>|<in> (?:\\S+ )?first|authentication missing|takes mail from <in>|\\bno (?:<pw>|username)|\\bnot? (?:\\S+ )?sent (?:\\S+ )?<pw>|no user and password|<need> (?:to )?(?:be )?<in>|<need> authentication|without (?:<in>|signing in|logging in)|requires? (?:<in>|authentication)|authentication is off',
    '!<deny>|oauth',
  ],
  [
    'client-not-authenticated',
    64,
    '(?:username|<pw>) (?:\\S+ ){0,2}(?:blank|empty|missing)|left (?:\\S+ )?(?:username|<pw>)',
    'server|send|smtp',
    '!oauth|need permission',
  ],
  [
    'auth-method-unsupported',
    63,
    '(?:not?|none)\\b.{0,30}(?:ways?|kinds?|forms?|methods?|types?) (?:of|to) (?:<in>|authori)|no (?:common|shared|matching) (?:<in>|authentication)[- ]?(?:method|mechanism|type)?|(?:ntlm|cram-md5|digest-md5|gssapi|auth plain|plain(?! ?text))\\b.{0,30}(?:not|unsupported|impossible)|not accept auth|not agree on.{0,12} mechanism',
  ],
  // Official sign-in: whose, which kind, allowed or not.
  [
    'oauth-email-mismatch',
    64,
    '\\b(?:another|different|(?<!went )wrong|someone else|not (?:same|one)|instead of)\\b.{0,60}(?:account|address|email|user|mailbox|\\bone\\b|me\\b|connect)|is not (?:address|account|one)\\b|not (?:identical|one)|account.{0,20}not belong.{0,20}address|by accident|(?:wrong|incorrect) account|\\bnot? (?:\\S+ ){0,2}same|same (?:\\S+ )?account|does not match.{0,20}email address|\\bdiffers\\b',
    'account|address|email|mailbox|token|channel',
    '<in>|authori\\w*|granted|returned|connect\\w*|identical|chose|picked|link\\w*',
    '!unknown microsoft|reply address|from (?:address|email|field|line)|redirect|went wrong',
  ],
  [
    'oauth-account-type-not-allowed',
    63,
    '<ms>|account|address|mailbox',
    '(?<![@.])\\b(?:personal|consumer|free|private|work|school|business)\\b.{0,40}\\b(?:cannot|not|instead|only)\\b|only.{0,40}(?:work|school|business|personal)|for (?:business|work)',
  ],
  [
    'oauth-account-not-found',
    64,
    'microsoft|account',
    '\\bnot? microsoft account|\\b(?:no|not (?:know|find|have|recogni[sz]e)|unknown)\\b.{0,30}(?:microsoft account|email address|username)|(?:microsoft account|account with).{0,40}(?:not (?:exist|found)|unknown)|(?:could not|cannot) find.{0,20}account',
    '!mailbox',
  ],
  [
    'oauth-consent-missing',
    64,
    '(?:miss\\w*|insufficient|lack\\w*|without|not (?:\\S+ )?(?:have|granted|give|gave|accepted)) ?(?:\\S+ ){0,3}(?:permissions?|scopes?|consent|rights?)|admin\\w* (?:\\S+ ){0,3}(?:approv\\w*|grant\\w*|consent)|must.{0,12}approve|permissions? missing|permission .{0,12}is missing|not approved .{0,12}admin|admin\\w* .{0,20}approved|need permission|needs?.{0,6}approval|approval (?:is )?(?:required|needed)|not approved|ask (?:your )?admin|permissions?.{0,25}(?:never|not) (?:\\S+ )?(?:granted|given)|not? permission.{0,40}<box>|approval.{0,12}admin|asks? for.{0,30}permission',
    '!approved your|smtp|polic|device|sender|this page|view|plan|edit',
  ],
  [
    'oauth-consent-declined',
    64,
    '(?:you|user|was|were|got) (?:\\S+ ){0,2}(?:cancel\\w*|abort\\w*|declin\\w*|refused|denied|closed)|(?:cancel\\w*|abort\\w*|declin\\w*|closed) by user|not (?:allow|permit|give|grant)(?:ed)? (?:\\S+ )?(?:access|login)|without accept|not given .{0,15}access|permissions? (?:rejected|declined)|not accept\\w* .{0,12}permission|you said no|cancel\\w*\\W{0,3}clicked|(?:press|click|hit|chose|said|tapp)\\w* (?:on )?(?:no|cancel|deny|back)\\b|closed (?:\\S+ )?window|access.{0,40}(?:not (?:allowed|given|granted)|did not allow)|not access.{0,30}given|cancel\\w* (?:\\S+ )?<in>|<in> cancel\\w*|(?:click|press) accept',
    'microsoft|outlook|<in>|access|authori\\w*|permission|consent|mailbox|account|connection',
    '!server|smtp',
  ],
  // What was permitted has run out.
  [
    'oauth-token-expired',
    64,
    '(?:permission|access|authori\\w*|connection|token|consent|<in>|session|account).{0,30}(?:expired|r[au]n out|ended|revoked|withdrawn|no longer valid|lapsed|lost|disconnected)|lost access|renew access|renew .{0,12}access|(?:connect|<in>|link)\\w* (?:\\S+ ){0,4}(?:once more|again)|re-?(?:connect|auth)\\w*',
    '<ms>|mailbox|inbox|account|mail|token',
    '!smtp (?:<pw>)|need permission|abrupt|<cant>|basic|server|browser|went wrong|prove|verify|identity',
  ],
  [
    'oauth-token-expired',
    62,
    'authori[sz]\\w* (?:\\S+ ){0,4}(?:once more|again)',
    'disconnected|after|since|changed',
  ],
  [
    'oauth-token-rejected',
    63,
    'token|oauth\\w*',
    'not work|<deny>|<cant>|not accept',
    '<pop>|smtp|server|xoauth2',
    '!password',
  ],
  [
    'oauth-app-misconfigured',
    64,
    'registration|reply address|url de redirect\\w*|registered|redirect\\w*|client (?:id|secret)|azure|app\\w* (?:id|secret)|oauth (?:client|settings|credentials)|application',
    'not authorized|non autoris|wrong|invalid|not (?:match|registered|set|found|known|correct)\\w*|run out|expired|misconfigur\\w*|mismatch|unknown|missing|incorrectly',
  ],
  [
    'oauth-app-generic-failure',
    57,
    '<ms>|oauth|authori[sz]\\w*',
    '(?:<cant>|not|error|went wrong).{0,40}(?:connect\\w*|link\\w*|add\\w*|work|complet\\w*|sign-?in|authori[sz]\\w*|success\\w*|finish\\w*)|(?:connect\\w*|link\\w*|sign-?in|authori[sz]\\w*|oauth\\w*|integration).{0,40}(?:<cant>|not work|error|unsuccessful|not (?:be )?complet|not success)',
    '!server|\\d{3}',
  ],
  // The mailbox behind the sign-in.
  [
    'imap-pop-disabled',
    64,
    '<pop>',
    '<off>|not allow\\w* (?:to use )?<pop>|<pop> (?:is )?not (?:allowed|approved)|<pop> access is.{0,30} not approved|<on> (?:\\S+ ){0,2}<pop>|have you (?:turned|switched) on|(?:turn|switch) <pop> on|need to (?:turn|switch|enable|activate|allow)\\w*|<need>.{0,40}(?:enabled?|turned on|allowed|activ\\w*)',
    '!oauth',
  ],
  [
    'imap-authenticated-not-connected',
    64,
    '<in>|authenticated',
    '(?:but|yet).{0,40}(?:not connected|(?:not|no) .{0,30}(?:mailbox|folder|inbox))|(?:mailbox|folder|inbox).{0,20}(?:not|no) (?:be )?(?:open\\w*|select\\w*)|not connected',
  ],
  [
    'mailbox-not-provisioned',
    64,
    '<ms>|account|<box>',
    '(?:\\bno|without|not (?:have|found|linked to))(?: \\S+){0,4} <box>|not find (?:\\S+ )?(?:outlook )?<box>|<box>.{0,20}(?:not (?:yet )?ready|too new|brand new|not (?:been )?(?:set up|created|ready))|no inbox|\\bnot? <box> for|not? (?:\\S+ )?ready|account\\b.{0,20}\\bnot? (?:\\S+[ -])?<box>|account.{0,12}<box> not exist',
    '!permission|room|by that name|returned|allow|block ?list|blacklist',
  ],
  [
    'mailbox-full',
    64,
    '<box>|mail|outlook|\\bsent\\b',
    '\\bfull\\b(?! name| screen| version| of)|\\bnot? (?:\\S+ )?(?:room|space|storage)|storage limit|(?:space|room) not|missing space|plus de place|not enough (?:space|room|storage)|(?:space|storage).{0,25}(?:used up|exhausted)|out of (?:space|storage)|used all|maximum size|over (?:its )?(?:limit|quota)|quota',
    '!daily|outgoing',
  ],
  // The server: which, whether it is found, whether it answers.
  [
    'host-not-set',
    64,
    'server|host\\b|smtp',
    '(?:server|host|smtp)(?: \\S+){0,4} (?:missing|empty|blank|not (?:be )?(?:blank|empty|set|specified|configured|entered|given|defined|filled in))|no (?:\\S+ )?(?:mail |smtp |outgoing |incoming )?server (?:is )?(?:set|configured|given|specified|entered|defined)|not entered|<give> (?:\\S+ ){0,3}(?:server|host)|server enter|not (?:configured|set) (?:\\S+ )?server|localhost(?!:\\d{4})|(?:this|own) (?:computer|machine)',
    '!antwortet|first <in>|that is|[eh][he]lo|capabilit|but (?:\\S+ )?<pop>',
  ],
  [
    'dns-failure',
    64,
    'server|host\\w*|domain',
    '(?:cannot|could not|unable|fail\\w*|not) (?:\\S+ ){0,3}(?:look(?:ed)? up|find|found|resolv\\w*|known|exist)|does not exist|(?:server|host\\w*|domain|name)(?: \\S+){0,6} unknown|unknown (?:(?!error)\\S+ )?(?:server|host\\w*|domain|name)|no ip address|no such',
    'server|host\\w*|\\bdns\\b|<ms>',
    '!folder|file|page|method|404|logon fail',
  ],
  [
    'connection-blocked',
    63,
    'server|\\bport\\b|smtp|<pop>|firewall|provider|<ms>',
    'not (?:\\S+ )?(?:answer\\w*|respond\\w*|react\\w*)|ports?\\b.{0,25}closed|\\bnot? (?:answer|reply|response|reponse|response|connection)|too long|(?:port|smtp|provider|firewall|antivirus).{0,40}block\\w*|block\\w*.{0,20}(?:port|smtp|firewall)|(?:stop\\w*|firewall).{0,20}reach\\w*|could not (?:\\S+ )?reach|timed? ?-?out|time expired|unreachable|not reach\\w*|nothing (?:\\S+ )?answers|\\bhangs\\b(?! up)|never (?:reach\\w*|gets? through)',
  ],
  [
    'connection-dropped',
    63,
    'connection|server|session|sync\\w*',
    'hangs up|cut (?:off)?|broke(?:n)?(?: connection)?|went away|cut us|connection (?:\\S+ ){0,4}cancel\\w*|hung up|(?:connection|session) (?:\\S+ ){0,2}(?:lost|interrupted|closed|ended)|(?:lost|dropped|closed|broke|ended|cut) (?:\\S+ )?connection|disconnect\\w*',
  ],
  // Encryption.
  [
    'tls-mode-mismatch',
    64,
    'starttls|ssl|tls|encrypt\\w*|(?:connection )?security',
    'port.{0,10}\\d+ (?:needs?|requires?).{0,50}ssl|(?:wrong|incorrect|instead of|not|needs?|change).{0,50}(?:starttls|ssl|tls)|not (?:fit|match|supported|work|support)|plain|unencrypted reply|could not',
    'port|starttls|instead|encryption|expected',
    '!unencrypted sign|unencrypted log|without|password',
  ],
  [
    'starttls-required',
    63,
    '<enc>|encryption',
    '(?:without|no) (?:encryption|tls|ssl)|unencrypted.{0,25}not|encryption (?:is )?(?:off|none|required)|(?:<need>|demands?|accepts? only|only accepts?|does not (?:allow|accept)|not (?:accept|allow)|refuses?) (?:\\S+ ){0,3}(?:unencrypted|encrypt\\w*|secure|plain\\w*|tls|starttls|ssl)|start tls first|(?:tls|ssl) must|first|refus\\w* .{0,20}plaintext|not accepted.{0,20}plaintext|encrypted connection requires',
    '!port.{0,10}\\d+ (?:needs|requires)|tls v?\\d|or client|not authenticated|<pw>|\\d\\.\\d',
  ],
  [
    'tls-version-old',
    64,
    'tls|ssl|encryption|security protocol|cipher|protocol',
    '(?:old|outdated|deprecated|obsolete|legacy)\\b|too old|no longer|tls v?1\\b(?!\\.)|\\b1\\.2\\b|\\b1\\.[01]\\b',
    'insists|not|no longer|too|only|old|outdated|require|need|must|update|switched off|at least|later|higher',
  ],
  [
    'certificate-problem',
    63,
    'certificat\\w*',
    'check failed|not (?:\\S+ )?trust\\w*|expired|not match|replaced|unknown|issued|cannot|could not|not verif|untrust|different',
  ],
  [
    'wrong-protocol-port',
    64,
    '<pop>|smtp|incoming|outgoing',
    'not (?:imap4?|pop3?|smtp)[ -](?:mail-)?server|\\bnot?(?: \\S{1,4}){0,2} server (?:imap4?|pop3?|smtp)|(?:imap4?|pop3?|smtp|server)\\b.{0,40}\\bbut\\b.{0,40}(?:imap4?|pop3?|smtp)|\\bspeaks|another protocol|port (?:of|for) (?:imap4?|pop3?).{0,8}smtp|(?:imap4?|pop3?|smtp) server.{0,20}enter.{0,12}(?:imap4?|pop3?|smtp)|(?:995|993|587)[^:]{0,15}(?:imap|pop|smtp)|995.{0,30}\\bbut\\b.{0,40}imap|mixed up|swapped|like mail sending',
  ],
  [
    'wrong-protocol-port',
    64,
    '(?:outgoing|smtp|sen[dt]ing)(?:(?!imap|587|465|[,;\\n]|[.] ).){0,60}\\b99[35]\\b|<pop>(?:(?!smtp|99[35]|[,;\\n]|[.] ).){0,40}\\b(?:587|465)\\b',
    'not|but|which|wrong|typed|entered|mixed|fail|error',
  ],
  [
    'client-hello-invalid',
    64,
    '\\b[eh][he]lo\\b|domain name.{0,4}(?:invalid|not valid|no valid)|invalid domain name|(?:pc|computer|host) ?name.{0,30}(?:underscore|umlaut|space)',
    'name|argument|introduc|invalid|disabled|<deny>|not|underscore|syntax',
  ],
  // Sending.
  [
    'ip-blocked',
    64,
    '\\bip\\b|ip address|network|address range',
    'block ?list\\w*|black ?list\\w*|banned|reputation|listed|range is blocked',
  ],
  [
    'recipient-rejected',
    63,
    "(?:came|sent) back|recipient|address(?:es)? (?:to which )?you are sending|address of (?:this |your )?customer|mailbox by that name|nobody with this address|person you|customer s? ?(?:e?mail|address)|customer's|bounc\\w*|deliver\\w*",
    'no mailbox|no ?body|no ?one|not (?:\\S+ )?(?:exist|found|valid|receive|known|available)|cannot receive|refused|rejected|denied|unknown|unavailable|invalid',
    '<mails>|address|recipient|mailbox|bounc\\w*|customer|user|@',
  ],
  [
    'relay-denied',
    63,
    'relay.{0,60}(?:not|denied|refus\\w*|cannot)|(?:not|denied|refus\\w*|cannot|no) .{0,40}relay|(?:not (?:\\S+ )?(?:allow\\w*|permit\\w*)|refus\\w*|denied|will not|not willing).{0,30}(?:forward|send through|pass (?:\\S+ ){0,3}on)|(?:forward|pass on|send through).{0,40}(?:denied|refus\\w*|not (?:allowed|permitted))',
    '!<pop>',
  ],
  [
    'send-as-denied',
    64,
    'sender|address send|send (?:\\S+ ){0,3}address|from (?:field|line|address|email|this address)|"from"|send address|on behalf|own address',
    'belong not|no belong|may not|not (?:\\S+ ){0,3}(?:allow\\w*|authori[sz]ed|belong|match|right|permission|own|let|match|may)|refus\\w*|no (?:right|permission)|must|has? to|allows? (?:\\S+ ){0,2}not|only|cannot|reject\\w*|denied',
    '!differ\\w* from',
  ],
  [
    'outbound-spam-hold',
    64,
    'send\\w*|outgoing mail|messages?',
    '(?:spam|junk).{0,60}(?:account|<ms>|suspect|send\\w*|block|stop|pause|verif|detect\\w*|abuse)|(?:account|<ms>|suspect\\w*|send\\w*|block\\w*|stop\\w*|pause\\w*).{0,60}(?:spam|junk)|suspicious sending|no longer send.{0,40}until|(?:suspended|paused|stopped|blocked).{0,30}(?:until|verif)|(?:continue|keep) (?:to )?send\\w*',
    '!folder',
  ],
  [
    'sending-limit',
    64,
    '<mails>|send\\w*|recipients?|newsletter',
    'too many|too much|any more|more .{0,20}(?:than|until)|used (?:them )?up|exceed\\w*|reached|\\bhit\\b|only lets|limit number|maximum|stopped|paused',
    'today|\\bday\\b|daily|24 hours|tomorrow|sending (?:limit|quota)|recipients|quota|number',
    '!attempt|request|connection|mailbox size|storage|plan|sms|token|unsubscri|reached.{0,30}recipient',
  ],
  [
    'sending-limit',
    60,
    'send\\w*|<mails>',
    '(?:try|again|retry).{0,15}(?:24 hours|tomorrow)',
    'daily|limit|account',
    '!connect|request',
  ],
  [
    'concurrent-limit',
    64,
    'connections?|sessions?|(?:mail )?(?:apps|programs|clients|devices)|parallel|threads?',
    'too many|at (?:once|same time)|simultaneous|concurrent|parallel|only allows?|allows? only|maximum number|limited number',
  ],
  [
    'temporary-throttle',
    63,
    '(?:server|service|outlook|microsoft|request\\w*|check (?:\\S+ )?mail)',
    'busy|overload\\w*|slow down|temporar\\w*|too (?:often|many)|wait \\S+ minutes|few minutes|rate limit\\w*|(?:again|try|retry) (?:\\S+ ){0,2}later|later again',
    '!blocked|connection',
  ],
  [
    'device-clock-wrong',
    64,
    '<time>',
    'not (?:right|correct|set|fit)|wrong|incorrect|\\boff\\b|slow|fast|differs?|automatic|rejected|out of sync',
    'device|phone|computer|system|token|sign|printer|camera|clock',
  ],
];

const ready = once(() =>
  frames.map(([cause, weight, ...conditions]) => ({
    cause,
    weight,
    conditions: conditions.map((one) => ({
      wanted: !one.startsWith('!'),
      pattern: new RegExp(
        one
          .replace(/^!/u, '')
          .replace(/<(\w+)>/gu, (_, name: keyof typeof words) => `(?<![a-z])(?:${words[name]})(?![a-z])`),
        'u',
      ),
    })),
  })),
);

/** Causes that the sentence of one canonical line in English speaks for, as people and apps put it themselves. */
export function framed(line: string): { cause: CauseId; weight: number }[] {
  return ready().filter(({ conditions }) =>
    conditions.every(({ wanted, pattern }) => pattern.test(line) === wanted),
  );
}
