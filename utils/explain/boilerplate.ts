/**
 * Paragraphs that libraries attach to whatever went wrong. They name causes that were not seen, so they are put
 * aside and only leave the hint that is left when nothing else is said.
 */
const paragraphs: readonly (readonly [RegExp, string])[] = [
  // MailKit's SslHandshakeException: a list of what it may be.
  [
    /this usually means that ssl certificate presented by server is not trusted.{0,1100}?(?=for possible solutions|--->|system\.|\bat mailkit|$)(?:for possible solutions\.?)?/gsu,
    ' maybe-certificate ',
  ],
  // .NET's SmtpException in front of the server's own words.
  [
    /smtp ?server requires (?:a )?secure connection or (?:the )?client was not authenticated\.? ?(?:the )?server response was:?(?= ?\S)/gu,
    ' maybe-unauthenticated ',
  ],
  [/https?:\/\/github\.com\/phpmailer\/phpmailer\/wiki\/troubleshooting/gu, ' '],
  // A reply that reports success (RFC 3463, class 2).
  [/^(?:s: |< |server: )?2\d\d[ -]2\.\d\.\d{1,3} [^\n]*$/gmu, ' '],
  // Where and when a program was, not what it met: lines of a stack trace, and what stands in front of a line of a log.
  [/^\s*at [\w.$/<>]+ ?\([^()\n]*(?::\d+|native method|unknown source|<anonymous>)[^()\n]*\)\s*$/gmu, ''],
  [
    /^\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:z| ?[+-]\d\d:?\d\d)?\]?[ \t](?:\[[^\]\n]{0,40}\] )?/gmu,
    '\n',
  ],
  [/^\n(error|warn(?:ing)?|fatal|severe|critical)\b:? (?:[\w$]+(?:\.[\w$]+)+ (?:- |: ))?/gmu, '\n$1\n'],
  // Lines of a program's text: what it would do, not what it met; and the words it has for all cases.
  [
    /^(?:(?:def|func(?:tion)?|class) [^\n]*[({:]|(?:if|while|switch|for|catch) ?\([^\n]*\{|(?:el)?if [^\n]*:[ \n]|except [\w., ()]+:|(?:try|else|finally):|(?:const|let|var) [\w$]+ ?[:=]|(?![^\n]*oauth)(?:(?:await|return) )?[\w$]+(?:\.[\w$]+)+\([\w$, .'"]*\);?$|[\w, ]+ = [\w.]+\(|import \w|\/\/|expect\(|p(?:ublic|rivate) [^\n]*\(|msg(?:id|str) ")[^\n]*/gmu,
    '',
  ],
  // The member that holds a text is no word of it.
  [/"messages?"(?= ?:)/gu, '"m"'],
  // Swift Mailer's lead; the reply that it did get follows.
  [/expected response code \S+ but got code/gu, ''],
  // A server's greeting, where nothing else is said.
  [/^\* ok [^\n[]*$/gu, ''],
  // What web pages say when they know nothing.
  [
    /(?:oops[^\n]{0,3} )?(?:something|anything) (?:went wrong|happened)[^\n]{0,20}?(?:please )?(?:try again(?: later)?|retry)(?: or contact support)?/gu,
    ' went wrong ',
  ],
  // That it failed, by a member's name: what its neighbours say is why.
  [/"(?:status|result|state|level|severity)" ?: ?"(?:fail\w*|error)",?/gu, ' '],
  // A success, said by itself.
  [/^you (?:are|have been)(?: now)? (?:signed|logged) in[.!]?$/gmu, ' '],
  // The web page's own protection, not the mailbox's.
  [/(?:csrf|xsrf|page|form) (?:token|session)[^\n]{0,60}/gu, ' '],
  // Who logged a line, by the name of a class: "error com.example.mail.sender - …".
  [/\b(error|warn(?:ing)?|info|debug|fatal|severe) [\w$]+(?:\.[\w$]+)+ - /gu, '$1 - '],
  // PHP's mailers ask to look at settings, whatever happened.
  [/please check (?:your|smtp|email|mail) (?:settings|configuration)[^\n]{0,40}/gu, ' '],
];

/** Canonical text without such paragraphs. */
export function withoutBoilerplate(text: string): string {
  let s = text;
  for (const [pattern, hint] of paragraphs) s = s.replace(pattern, hint);
  return s;
}
