import type { CauseId } from './cause.ts';

/**
 * What no single phrase decides: two things that mean something together. One table, hence its length.
 * Rules and their numbers: docs/evidence/auth-errors-apps.md, B.1.
 */
interface Combination {
  cause: CauseId;
  weight: number;
  all: readonly RegExp[];
  none?: readonly RegExp[];
}

/** A refused sign-in, in the words of SMTP, IMAP or POP. */
const refusedSignIn =
  /535[ -]*5\.7\.[38](?!\d)|5\.7\.3 auth|authentication unsuccessful|authenticate failed|authenticate command failed|-err (?:\[auth\] )?auth|\bno \[authenticationfailed\]|cannot authen|authentication fail|login failed|error login|(?<!o)auth(?:entication)? (?:command )?(?:was )?(?:rejected|refused|error)|(?<![\d.:])(?<!\bin )535(?![\d.]| ?ms)/u;
/** OAuth 2.0 in use, not merely listed among the server's capabilities (those are cut out before matching). */
const oauthInUse =
  /token (?:acquired|obtained|refreshed|cached)|acquired token|xoauth2|oauthbearer|\bbearer\b|(?<![a-z])oauth ?2?(?:\.0)?(?![a-z])|mechanismoauth|access[ _]token/u;
// Not the client named in front of a web server's log line, nor whom a connection came from.
const loopback = String.raw`(?<!(?:client|from|remote|peer|by) ?\[?)(?<![\da-f.:])(?:127\.0\.0\.1(?!\d)|\[?::1\]?(?::\d+)?(?![\da-f:])|localhost\b|localho?s?$|127\.(?:0\.){0,2}0?$|0\.0\.0\.0(?!\d))`;
const refusal = `(?:econnrefused|refused|could not connect|cannot connect|unable to connect|failed to connect|connect(?:ion)? (?:failed|error|to)|connect call failed|dial tcp|timed out|cannot assign requested address)`;
/** The conversation went on past the greeting, so the greeting was the right one. */
const wentOn =
  /no (?:login|authenticate)|(?:login|authenticate) (?:failed|completed)|logon failure|authentication (?:failure|unsuccessful)|authenticated but|userdisabled|throttled|basicauth|basic authentication|(?<![\d.:])535(?![\d.]| ?ms)/u;

const combinations: readonly Combination[] = [
  // What is left of a server's or a library's fixed sentence where it was cut; nothing else begins so.
  { cause: 'auth-method-unsupported', weight: 80, all: [/no authentication mech/u] },
  // Rule 1: the words after 5.7.139 decide, in whatever order a translation puts them.
  { cause: 'basic-auth-disabled', weight: 95, all: [/5\.7\.139/u, /basic/u] },
  {
    cause: 'account-security-hold',
    weight: 95,
    all: [/5\.7\.139/u, /account (?:is |has been |was |temporarily )*(?:locked|blocked|suspended)/u],
    none: [/organization|policy|security default/u],
  },
  {
    cause: 'basic-auth-disabled',
    weight: 95,
    all: [/basic auth(?:entication)? (?:[^\s.,]+ ){0,2}(?:disabled|blocked|invalid|not supported)/u],
    none: [/tenant/u],
  },
  // Passwords, whichever, are said to be over; one that is no longer the right one is another matter.
  {
    cause: 'basic-auth-disabled',
    weight: 76,
    all: [
      /\bno longer[^\n.]{0,40}\bpasswords?\b|(?:\bpasswords|app password|password (?:log ?in|sign-?in|auth\S*|access))\b[^\n.]{0,40}\bno longer (?:be )?(?:support|accept|allow|permit|possible|work)|(?:log ?in|sign-?in|authentication) with (?:\S+ )?passwords?\b[^\n.]{0,50}(?:disabled|turned off|retired|discontinued)|(?:disabled|turned off|retired|ended) (?:\S+ ){0,2}passwords?[ -](?:based|access|sign-?in|log ?in|auth)/u,
      /microsoft|outlook|hotmail|mailbox|imap|smtp|server|app passwords?|sign-?in|log ?in/u,
    ],
    none: [
      /valid|correct|current|match|expired|know|need|requir|remember|saved|wrong|too many|attempt|tenant|administrator|\b(?:can|could) no longer|\b(?:this|that|your) (?:\S+ )?password\b/u,
    ],
  },
  // The word that decides, though the sentence was torn behind it.
  { cause: 'basic-auth-disabled', weight: 80, all: [/(?:unsuccessful|failed)\W{1,3}basic\b/u] },
  { cause: 'bad-credentials', weight: 92, all: [/5\.7\.139/u, /credential/u, /incorrect|wrong|invalid/u] },
  {
    cause: 'conditional-access-blocked',
    weight: 93,
    all: [/5\.7\.139/u, /criteria|request did not|security default|organization|policy/u],
  },
  { cause: 'sso-sts-unreachable', weight: 94, all: [/5\.7\.139/u, /federat|\bsts\b/u] },
  { cause: 'smtp-auth-disabled-by-admin', weight: 94, all: [/5\.7\.139/u, /smtpcl|\btenant\b/u] },
  // Rule 2: 535 5.7.3 is a bad token where OAuth was used.
  { cause: 'oauth-token-rejected', weight: 89, all: [oauthInUse, refusedSignIn] },
  // The same reply asks for encryption or for a sign-in first (RFC 3207, RFC 4954); its words say which.
  {
    cause: 'client-not-authenticated',
    weight: 78,
    all: [/530[ -]+5\.7\.0/u, /authenticat/u],
    none: [/tls|ssl|secur|encrypt/u],
  },
  // Rule 7: nothing listens on one's own machine; the host field is empty.
  {
    cause: 'host-not-set',
    weight: 96,
    all: [
      // Most texts have none; what follows is slow in a long line.
      /localh|127\.|::1|0\.0\.0\.0/u,
      new RegExp(`${refusal}[^\\n]{0,80}?${loopback}|${loopback}[^\\n\\]]{0,40}?${refusal}`, 'u'),
    ],
    // A name server on the own machine that does not know a name is another matter.
    none: [/no such host|getaddrinfo|lookup [^\n]{0,80} on /u],
  },
  // Of all that 5.7.0 may mean, only this is told as something one must do.
  {
    cause: 'starttls-required',
    weight: 76,
    all: [/(?<![\d.])5\.7\.0 must\b/u],
    none: [/must authenticate/u],
  },
  // Signed in, and no folder can be opened.
  {
    cause: 'imap-authenticated-not-connected',
    weight: 58,
    all: [/\b(?:examine|select) "?inbox/u, /response|failed|\bbad\b/u],
    none: [/timed? ?out|reset|closed/u],
  },
  // Greetings of one protocol met by a client of another (RFC 1939 "+OK", RFC 9051 "* OK", RFC 5321 "220").
  {
    cause: 'wrong-protocol-port',
    weight: 94,
    all: [
      /\+ok[^\n]{0,60}pop3? (?:service|server)[^\n]{0,20}ready/u,
      /imap|smtp|protocol error|unexpected|invalid|unrecogni[sz]ed|greeting|expected|\b(?:a|tag|a0*)\d+ (?:logout|login|capability)/u,
    ],
    none: [wentOn],
  },
  {
    cause: 'wrong-protocol-port',
    weight: 94,
    all: [
      /\* ok[^\n]{0,60}imap4? (?:service|server)[^\n]{0,20}ready/u,
      /\bpop(?:3|lib)?\b|smtp|\b220\b|unexpected|invalid|unrecogni[sz]ed|greeting|expected/u,
    ],
    none: [wentOn],
  },
  {
    cause: 'wrong-protocol-port',
    weight: 94,
    all: [
      /\b220[ -][^\n]{0,80}(?:esmtp|smtp|mail service ready)/u,
      /imap|\bpop|\ba0*\d+ (?:login|capability)/u,
      /error|unexpected|invalid|unrecogni[sz]ed|greeting|parse|expected|not ok|bad response/u,
    ],
    none: [wentOn],
  },
  {
    cause: 'wrong-protocol-port',
    weight: 88,
    all: [
      /(?:unexpected|invalid|unrecogni[sz]ed|unknown|bad|wrong|unparseable|cannot parse)[^\n]{0,50}(?:greeting|response|reply|banner|token)[^\n]{0,60}(?:\+ ?ok|\* ?ok|'\+'|\b220\b)/u,
    ],
  },
  // Rule 3: a 535 inside 5.7.57 wins; without it nothing was sent to sign in with.
  {
    cause: 'client-not-authenticated',
    weight: 74,
    all: [/(?<![\d.])5\.7\.57(?!\d)/u],
    none: [/(?<![\d.:])535(?![\d.])/u],
  },
  // Said of the server itself: another protocol is spoken there.
  {
    cause: 'wrong-protocol-port',
    weight: 82,
    all: [
      /\bserver\b[^\n]{0,60}\b(?:is )?not (?:is )?(?:un )?(?:mail )?(?:server )?(?:imap4?|pop3?|smtp)\b(?: (?:mail )?server)?|\b(?:imap4?|pop3?|smtp) (?:mail )?server is not\b(?! [a-z]+$| (?:reach|respond|answer|avail|conf|set))/u,
    ],
    none: [/enabled|support|allowed|configured|available|activ|connected|disabled|set\b/u],
  },
  // Refused by the server for reading, whatever the client calls it; sending has another server.
  {
    cause: 'incoming-login-refused',
    weight: 79,
    all: [
      /outlook\.off(?!ice\.com)|(?:imap|pop)-mail\.outlook\.com|\bget mail\b|incoming (?:mail )?server/u,
      /password|username|credentials|\blog ?in|sign ?in|authenticat|connection/u,
      /fail|incorrect|wrong|invalid|reject|refused|denied|not accepted|unsuccessful|not correct/u,
      /password|username|credentials|authenticat/u,
    ],
    none: [/smtp|outgoing|535[ -]5|oauth|token|timed? ?out|certificate|basic|unsupported|not support/u],
  },
  // A greeting and nothing else: what a client shows that did not understand it.
  {
    cause: 'wrong-protocol-port',
    weight: 63,
    all: [
      /(?:(?:imap4?|pop3?) (?:service|server)[^\n]{0,20}(?:is|ready)|smtp mail service ready)(?: at .{0,60}|[^a-z]*(?:[[(].{0,90})?)$/u,
    ],
    none: [wentOn, /\n/u],
  },
  {
    cause: 'incoming-login-refused',
    weight: 70,
    all: [
      /\bimap|\bpop3?\b/u,
      /authenticat[^\n]{0,60}\b(?:login|plain)\b mechanism|\b(?:login|plain) mechanism/u,
    ],
  },
  // Python's words for a password pasted with the page's no-break spaces in it.
  {
    cause: 'app-password-with-spaces',
    weight: 84,
    all: [/'ascii' codec cannot encode character/u, /login|auth|passw/u],
  },
  {
    cause: 'connection-dropped',
    weight: 80,
    all: [/existing connection/u, /closed|aborted|reset/u],
  },
  // The switch of the mailbox, said in words.
  {
    cause: 'imap-pop-disabled',
    weight: 76,
    all: [
      /\b(?:imap4?|pop3?)\b[^\n]{0,60}(?:disabled|(?:switched|turned) off|not enabled)|(?:disabled|not enabled|turn on)[^\n]{0,40}\b(?:imap4?|pop3?)\b/u,
    ],
    none: [/\bauth\b|authentication|basic|password|legacy|smtp|tls|ssl|oauth/u],
  },
  {
    cause: 'sso-sts-unreachable',
    weight: 82,
    all: [
      /\bad ?fs\b|federat(?:ed|ion) (?:sts|server|service)/u,
      /could not|cannot|unreachable|not respond|timed out|unavailable|not (?:be )?reach/u,
    ],
  },
  // A mechanism named and not to be had.
  {
    cause: 'auth-method-unsupported',
    weight: 76,
    all: [
      /\b(?:plain|ntlm|cram-md5|digest-md5|gssapi|login mechanism|encrypted password)/u,
      /not (?:be )?(?:available|supported|offered|implemented|advertised)|unsupported|does not (?:support|offer)/u,
    ],
    none: [/535|token|starttls/u],
  },
  // The permission ran out, whatever else was lost with it.
  {
    cause: 'oauth-token-expired',
    weight: 80,
    all: [
      /re-?authenticat|re-?authori[sz]|reconnect/u,
      /need|required|must|please|lost|expired|again/u,
      /outlook|microsoft|account|mailbox/u,
    ],
    none: [/failed|could not be authori[sz]ed|authorization failed/u],
  },
  {
    cause: 'oauth-token-expired',
    weight: 84,
    all: [/\b(?:authori[sz]ation|grant|consent)\b[^\n,;]{0,20}\bexpired/u],
  },
  // Sending is held until the account is verified.
  {
    cause: 'outbound-spam-hold',
    weight: 98,
    all: [/\b(?:continue|keep|paused|resume) sending/u, /verif|sign ?in|log ?in|account/u],
    none: [/expired|disconnect|reauthor|reconnect/u],
  },
  // A token refused by a mail server.
  {
    cause: 'oauth-token-rejected',
    weight: 80,
    all: [
      /\b(?:oauth2?|access|bearer)[ -]?token|\bxoauth2|oauthbearer/u,
      /reject|refused|denied|not accepted|did not accept|invalid/u,
      /\bimap|smtp|\bpop3?\b|mail server|server/u,
    ],
    none: [/expired|revoked|refresh|client_?id|redirect/u],
  },
  // Outlook.com's own codes for the sending server's address (its postmaster pages).
  { cause: 'ip-blocked', weight: 96, all: [/(?<![a-z])(?:rp|sc|dy|ou)-00\d(?!\d)/u] },
  // Whose sign-in it was, said anywhere in the text.
  {
    cause: 'bad-credentials',
    weight: 79,
    all: [
      /log(?:in|on) fail|log ?in\b[^\n.]{0,40}\bfailed|log ?(?:in|on) not|(?:failed|could not|unable) to log ?in/u,
      /smtp|outgoing/u,
    ],
    none: [/imap|\bpop3?\b|incoming|inbox|folder|no login failed/u],
  },
  {
    cause: 'incoming-login-refused',
    weight: 70,
    all: [
      /\bimap4?\b|\bpop3?\b|incoming/u,
      /(?:username|password|credentials?|log ?in)[^\n]{0,40}(?:incorrect|wrong|invalid)|(?:incorrect|wrong|invalid) (?:username|password|credentials?|log ?in)/u,
    ],
    none: [/smtp|outgoing|aadsts/u],
  },
  // Exchange's words for a LOGIN with more than a name and a password.
  { cause: 'app-password-with-spaces', weight: 80, all: [/command argument error\. ?12/u, /login/u] },
  { cause: 'app-password-with-spaces', weight: 63, all: [/command argument error/u] },
  // The window was closed, not the permission withheld.
  {
    cause: 'oauth-consent-declined',
    weight: 83,
    all: [
      /authorization|grant|oauth|sign-?in|login/u,
      /window closed|window (?:was )?closed by user|popup (?:is |was )?closed|closed (?:the )?(?:window|popup)/u,
    ],
  },
  // Microsoft's sign-in page, in any order of words.
  {
    cause: 'oauth-account-type-not-allowed',
    weight: 88,
    all: [/personal account/u, /work or school account/u, /cannot|not |instead|use /u],
  },
  // Two addresses, one that signed in and one that was meant.
  {
    cause: 'oauth-email-mismatch',
    weight: 78,
    all: [
      /(?<![^\s@<>'"(])[^\s@<>'"(]+@([^\s@<>'")]+)[^\n]{0,120}?[^\s@<>'"(]@[^\s@<>'")]/u,
      /(?:logged|signed|log|sign) in (?:as|with|to)|authori[sz]ed (?:as|account|email|address)|returned user|connected as|selected account|login_hint|belongs to|expected (?:account|address|user)|not account|match|mismatch/u,
      /\bbut\b|however|instead|does not match|did not match|mismatch|expected|different|same (?:account|address)|another|differs|not account/u,
    ],
    none: [/certificate|recipient|rcpt|deliver|send as|sender|from address/u],
  },
  // A banned sender is the mailbox, unless a number of the network stands behind it (Microsoft: 5.7.511).
  {
    cause: 'ip-blocked',
    weight: 99,
    all: [/banned sender ?\[(?:\d{1,3}\.){3}\d|delist@|banned sending ip/u],
  },
  // A recipient's refusal is not the sign-in's.
  {
    cause: 'recipient-rejected',
    weight: 88,
    all: [
      /(?<![\w.:])55[0134](?![\w.])/u,
      /(?:recipient|mailbox|address|user)[^\n]{0,40}(?:not found|unavailable|does not exist|unknown|rejected|invalid|disabled)/u,
    ],
  },
  {
    cause: 'recipient-rejected',
    weight: 80,
    all: [/deliver/u, /\bnot found at\b|\bnot found in\b[^\n]{0,20}(?:domain|directory)/u],
    none: [/aadsts/u],
  },
  // TLS alert with the version named.
  {
    cause: 'tls-version-old',
    weight: 93,
    all: [
      /tls ?v?1\.[01]\b/u,
      /not supported|no longer|upgrade|update|deprecated|disabled|unsupported|required|minimum|\bonly\b|or later|refused|reject/u,
    ],
  },
  {
    cause: 'tls-version-old',
    weight: 90,
    all: [
      /protocol version|(?<!imap |pop3? )protocol is disabled|ssl ?v?3|sslv2/u,
      /alert|not supported|unsupported|disabled|deprecated|too low|too old/u,
    ],
    none: [/wrong version number|get_record/u],
  },
];

/** Lists of what a server offers and advice to use OAuth; neither says what was used. */
const capabilities =
  /(?:250[ -])?auth(?: (?:login|plain|xoauth2|ntlm|cram-md5|oauthbearer|gssapi|digest-md5)){2,}|auth=(?:plain|login|xoauth2|oauthbearer|ntlm|cram-md5)\b|sasl(?: (?:plain|login|xoauth2|ntlm|oauthbearer)){2,}|authenticators?:?(?: ?,? ?"[a-z0-9-]{4,11}"){2,}|(?:supported|available|offer(?:ed|s)|advertised)[^\n]{0,40}(?:xoauth2|oauthbearer)|\b(?:use|try|requires?|required|switch to|enable|configure|consider|needs?|supports?|instead)\b[^\n.]{0,30}\boauth ?2?(?:\.0)?/gu;

/** Causes shown by two things together in canonical text. */
export function combined(text: string): { cause: CauseId; weight: number }[] {
  const said = text.replace(capabilities, ' ');
  return combinations.filter(
    ({ all, none }) => all.every((one) => one.test(said)) && !none?.some((one) => one.test(said)),
  );
}
