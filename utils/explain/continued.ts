import { inEnglish } from './lexicon.ts';

/** What a mail server says of a sign-in or a command, after the mark that it failed. */
const replies =
  'login failed|authenticate failed|basic authentication is disabled|user is authenticated but not connected|too many arguments provided|command argument error. 12|unexpected extra arguments|request is throttled|logon failure: unknown|[error="userdisabled';

/**
 * Where only so much can follow, the first letters of it tell which: behind such a lead a server or library says one of a few
 * sentences (docs/evidence/auth-errors-apps.md, B.3), here as far as they are needed; and how many letters it takes at least.
 */
const leads: readonly (readonly [lead: string, ends: string, letters?: number])[] = [
  [
    'authentication unsuccessful, ?',
    'basic|user credentials were incorrect|user is locked by your organization|request did not|smtpcl|federated sts|account locked',
  ],
  [String.raw`(?:\b[a-z]{0,5}\d+|[.:'\x60]|error|got|->|<-|<<) (?:no|bad) (?:\[?b?['"])?`, replies],
  // "The mail server answered:" in whatever language; its own words are English.
  [String.raw`(?:server|exchange|imap(?:::\w+)?)[^\n:]{0,60}(?: returned |: ?)["'\x60]?`, replies, 2],
  ['-err ', 'logon failure: unknown|command is not valid in this state|protocol error'],
  ['submission.exception:', 'sendasdenied|outboundspamexception|submissionquotaexceeded'],
  [
    String.raw`5\.7\.(?:1|54|60) (?:smtp; )?`,
    'unable to relay|client does not have permissions to send as|client was not authenticated',
    4,
  ],
  ['storedrv.clientsubmit; ', 'sender thread limit'],
  ['ssl routines:[a-z0-9_]*:', 'wrong version number|unsupported protocol|certificate verify failed'],
  [String.raw`\bauth(?:enticate)? \[?`, 'xoauth2', 2],
  [
    String.raw`\bjava\.net\.`,
    'unknownhostexception|connectexception|sockettimeoutexception|socketexception: connection reset',
  ],
  [String.raw`dial tcp [^\s]+: `, 'i/o timeout|connect: connection refused'],
  ['[^p] read: ', 'connection reset by peer'],
  [String.raw`(?:econnrefused|at|to|host, port:) \W?`, '127.0.0.1: refused|localhost: refused', 3],
  ['error code ?: ?', '53003', 2],
  [String.raw`5\.2\.2 `, 'mailbox full|submission quota exceeded'],
  ['get_server_hello:', 'unsupported protocol|unknown protocol|wrong version', 2],
  ['econnrefused ', '127.0.0.1: refused|::1 refused', 2],
  [String.raw`(?:select failed|details): ?\n*`, 'user is authenticated but not connected', 4],
  ['authenticated to send mail. ', 'error: 535 5.7.3 authentication unsuccessful'],
  ['hotmail account ', 'cannot connect to webmail', 5],
];

const ready = leads.map(
  ([lead, ends, letters = 1]) =>
    [new RegExp(`[^]*(?:${lead})([^\\n]{${letters},60})$`, 'u'), ends.split('|')] as const,
);

/** A canonical text that ends within a sentence of which only one can stand there, with its rest; otherwise as it is. */
export function continued(text: string): string {
  const end = inEnglish(text.slice(-200));
  for (const [lead, ends] of ready) {
    const stump = lead.exec(end)?.[1];
    if (stump === undefined || !text.endsWith(stump)) continue;
    const possible = ends.filter((one) => one.startsWith(stump));
    if (possible.length === 1) return text + possible[0]?.slice(stump.length);
  }
  return text;
}
