import type { CauseId } from './cause.ts';

/** A number that names its cause by itself. It survives translation, so it is matched apart from the words. */
interface CodeGroup {
  cause: CauseId;
  weight: number;
  codes: readonly number[];
}

/**
 * Microsoft Entra and Microsoft-account error numbers (`AADSTS…`, "Error Code: …", `error_codes`).
 * Meanings: Microsoft's reference of authentication errors, condensed to what a person can do about each.
 */
const aadstsCodes: readonly CodeGroup[] = [
  { cause: 'bad-credentials', weight: 92, codes: [50055, 50056, 50064, 50126, 50144] },
  { cause: 'account-security-hold', weight: 92, codes: [50053, 50057, 50125, 50135, 50136] },
  {
    cause: 'conditional-access-blocked',
    weight: 92,
    codes: [
      50005, 50072, 50074, 50076, 50078, 50079, 50097, 50127, 50129, 50131, 50155, 50158, 53000, 53001, 53002,
      53003, 53004, 53010, 53011, 500021, 500022, 500121, 500212, 530032, 530034, 530035, 5000224,
    ],
  },
  {
    cause: 'sso-sts-unreachable',
    weight: 90,
    codes: [80001, 80002, 80005, 80007, 80010, 80012, 80013, 80014],
  },
  {
    cause: 'oauth-account-type-not-allowed',
    weight: 93,
    codes: [16000, 50020, 90072, 90124, 500200, 500202, 500203, 500208, 9001023, 9002331, 9002332],
  },
  { cause: 'oauth-account-not-found', weight: 92, codes: [50034, 50128, 51004] },
  {
    cause: 'oauth-consent-missing',
    weight: 92,
    codes: [50105, 65001, 90008, 90093, 90094, 90095, 90099, 650052, 900941],
  },
  { cause: 'oauth-consent-declined', weight: 92, codes: [50199, 65004] },
  {
    cause: 'oauth-token-expired',
    weight: 92,
    codes: [
      50058, 50085, 50086, 50089, 50132, 50133, 50140, 50173, 54005, 70008, 70019, 70043, 70044, 700003,
      700020, 700081, 700082, 700084,
    ],
  },
  { cause: 'device-clock-wrong', weight: 92, codes: [500133, 700024] },
  { cause: 'temporary-throttle', weight: 90, codes: [50196, 70012, 90024, 90033, 90055, 90006] },
  // "Error validating credentials": put in front of whatever number names the reason.
  { cause: 'oauth-app-misconfigured', weight: 74, codes: [70002] },
  // "The provided grant is invalid", for whatever reason the sentence gives.
  { cause: 'oauth-token-expired', weight: 74, codes: [70000] },
  {
    cause: 'oauth-app-misconfigured',
    weight: 92,
    codes: [
      28002, 28003, 50000, 50001, 50003, 50011, 50012, 50059, 50146, 50148, 50194, 65002, 65005, 70001, 70003,
      70004, 70005, 70011, 90002, 90010, 90013, 90014, 90023, 90130, 500011, 500014, 500112, 500113, 500117,
      500201, 650051, 650053, 650054, 650056, 650057, 700005, 700007, 700016, 700025, 700027, 700030, 700054,
      900144, 900382, 900432, 7000112, 7000114, 7000215, 7000216, 7000218, 7000222, 9002313, 9002325, 9002326,
      9002327,
    ],
  },
];

/** A reply code standing by itself (RFC 5321): not a number of a line, a time, a size or a count. */
const reply = (codes: string): RegExp =>
  new RegExp(
    `(?<![\\d.:/#$])(?<!\\d,)(?<!\\b(?:in|took|after|line|port|job|of|page) )(?:${codes})(?![\\d./%])(?! ?(?:ms|kb|mb|gb|bytes?|rows?|items?|messages?|s|sec|seconds?|minutes?|records?|px|times?|users?|emails?)\\b)`,
    'u',
  );

/** Codes and replies that mean something even where no word of the line is known. First match of each counts. */
export const replyCodes: readonly { cause: CauseId; weight: number; pattern: RegExp }[] = [
  // 5.7.139 alone is no cause; on a personal mailbox it has meant this since 2024-09-16 (B.1 rule 1).
  { cause: 'basic-auth-disabled', weight: 65, pattern: /(?<![\d.])5\.7\.139(?!\d)/u },
  { cause: 'basic-auth-disabled', weight: 90, pattern: /(?<![\d.])5\.7\.30(?!\d)/u },
  { cause: 'bad-credentials', weight: 64, pattern: /(?<!\b(?:4\d\d|530)[ -])(?<![\d.])5\.7\.3(?!\d)/u },
  { cause: 'bad-credentials', weight: 58, pattern: /(?<![\d.])5\.7\.8(?!\d)/u },
  { cause: 'bad-credentials', weight: 55, pattern: reply('535') },
  { cause: 'client-not-authenticated', weight: 60, pattern: /(?<![\d.])5\.7\.57(?!\d)/u },
  { cause: 'client-not-authenticated', weight: 42, pattern: reply('530') },
  { cause: 'auth-method-unsupported', weight: 74, pattern: /(?<![\d.])5\.7\.4(?!\d)/u },
  { cause: 'auth-method-unsupported', weight: 48, pattern: reply('504') },
  { cause: 'client-hello-invalid', weight: 58, pattern: /(?<![\d.])501[ -]+5\.5\.4(?!\d)/u },
  { cause: 'starttls-required', weight: 62, pattern: /(?<![\d.])(?:530[ -]+5\.7\.0|451[ -]+5\.7\.3)(?!\d)/u },
  // Response codes of IMAP and POP (RFC 5530, RFC 3501, RFC 2449, RFC 3206).
  { cause: 'starttls-required', weight: 84, pattern: /\[privacyrequired\]/u },
  { cause: 'concurrent-limit', weight: 74, pattern: /\[in-?use\]/u },
  { cause: 'temporary-throttle', weight: 76, pattern: /\[(?:login-delay|sys\/temp|unavailable)\]/u },
  { cause: 'outbound-spam-hold', weight: 90, pattern: /(?<![\d.])5\.7\.7\d\d(?!\d)/u },
  { cause: 'outbound-spam-hold', weight: 90, pattern: /(?<![\d.])5\.7\.50[123](?!\d)/u },
  { cause: 'ip-blocked', weight: 92, pattern: /(?<![\d.])5\.7\.6(?:0[6-9]|[1-4]\d)(?!\d)/u },
  { cause: 'ip-blocked', weight: 90, pattern: /(?<![\d.])(?:4\.7\.65[0-2]|5\.7\.5(?:0[89]|1[1-5]))(?!\d)/u },
  { cause: 'recipient-rejected', weight: 66, pattern: /(?<![\d.])5\.1\.(?:1|2|3|6|10|20|351)(?!\d)/u },
  {
    cause: 'recipient-rejected',
    weight: 78,
    pattern: /(?<![\d.])5\.7\.(?:1[23]\d|50[457])(?!\d)(?<!5\.7\.139)/u,
  },
  { cause: 'sending-limit', weight: 88, pattern: /(?<![\d.])5\.7\.23[2-6](?!\d)/u },
  { cause: 'recipient-rejected', weight: 60, pattern: /(?<![\d.])550[ -]+5\.5\.0(?!\d)/u },
  { cause: 'relay-denied', weight: 88, pattern: /(?<![\d.])5\.7\.367(?!\d)/u },
  { cause: 'mailbox-full', weight: 70, pattern: /(?<![\d.])[45]\.2\.2(?!\d)/u },
  { cause: 'temporary-throttle', weight: 60, pattern: /(?<![\d.])4\.(?:3\.[12]|7\.0|7\.500|3\.111)(?!\d)/u },
  { cause: 'temporary-throttle', weight: 41, pattern: reply('421|450|451|452') },
  { cause: 'concurrent-limit', weight: 72, pattern: reply('432') },
  { cause: 'connection-dropped', weight: 62, pattern: /(?<![\d.])4\.4\.2(?!\d)/u },
  { cause: 'connection-blocked', weight: 61, pattern: /(?<![\d.])4\.4\.1(?!\d)/u },
  {
    cause: 'connection-blocked',
    weight: 61,
    pattern: /\berrno[ :=]+-?(?:60|61|101|110|111|113)\b|\b100(?:13|51|60|61|65)\b/u,
  },
  { cause: 'connection-blocked', weight: 58, pattern: /\((?:60|61|101|110|111|113)\)/u },
  { cause: 'connection-dropped', weight: 63, pattern: /\berrno[ :=]+-?(?:32|54|104)\b|\((?:32|104)\)/u },
  { cause: 'dns-failure', weight: 80, pattern: /\b1100[14]\b|\berrno[ :=]+-?(?:3007|3008)\b/u },
];

/** Windows mail, Outlook and CDO error numbers (HRESULTs), and the network's (WinINet, 0x80072xxx). */
const hresults: readonly (readonly [CauseId, string])[] = [
  ['dns-failure', '800ccc0d 80072ee7'],
  [
    'connection-blocked',
    '800ccc0e 800ccc13 800ccc14 800ccc15 800ccc19 80042108 80042109 8004210a 8004210b 80040213 80072efd 80072ee2',
  ],
  ['connection-dropped', '800ccc0f 800cccdd 80072efe'],
  ['bad-credentials', '800ccc18 80040217 8009030c'],
  ['incoming-login-refused', '800ccc90 800ccc91 800ccc92 800cccd1'],
  ['tls-mode-mismatch', '800ccc1a 800ccc7d 80090318 80090330'],
  ['auth-method-unsupported', '800ccc80'],
  ['relay-denied', '800ccc79'],
  ['send-as-denied', '800ccc78'],
  ['recipient-rejected', '80040211'],
  [
    'certificate-problem',
    '80072f8f 80072f0d 80072f06 80072f05 80072f8a 80090327 80090328 800b0101 800b0109 800b010a 800b010f 80092012 80092013',
  ],
  ['tls-version-old', '80072f7d'],
];
const byHresult = new Map(
  hresults.flatMap(([cause, codes]) => codes.split(' ').map((code) => [code, cause] as const)),
);

const byNumber = new Map(aadstsCodes.flatMap((group) => group.codes.map((code) => [code, group] as const)));

/** What a number that is not listed is about, by the digits it begins with: Microsoft numbers what belongs together alike. */
const ranges: readonly (readonly [CauseId, RegExp])[] = [
  ['conditional-access-blocked', /^53\d{3,4}$/u],
  ['oauth-app-misconfigured', /^6500\d$/u],
  ['oauth-consent-missing', /^65\d{3,4}$/u],
  ['oauth-app-misconfigured', /^700\d{3,4}$/u],
  ['sso-sts-unreachable', /^80\d{3}$/u],
];
function unlisted(code: string): { cause: CauseId; weight: number } {
  const cause = ranges.find(([, digits]) => digits.test(code))?.[0];
  return cause ? { cause, weight: 60 } : { cause: 'oauth-app-generic-failure', weight: 50 };
}

/** Where sign-in error numbers stand: "AADSTS50126", "Error Code: 53003", `"error_codes":[70008]`. */
const numbered = /aadsts[\s:#-]*(\d{5,7})|error[ _-]?codes?["']?\s*[:=]?\s*\[?\s*(\d{5,7})(?!\d)/gu;

/** Causes named by error numbers in canonical text; an unknown AADSTS number is a failure without a reason. */
export function namedByNumber(text: string): { cause: CauseId; weight: number }[] {
  const found: { cause: CauseId; weight: number }[] = [];
  for (const match of text.matchAll(numbered)) {
    const group = byNumber.get(Number(match[1] ?? match[2]));
    // A number names the error itself; the sentence beside it may mention anything.
    if (group) found.push({ cause: group.cause, weight: group.weight + 6 });
    else if (match[1] !== undefined) found.push(unlisted(match[1]));
  }
  for (const match of text.matchAll(/0x(8[0-9a-f]{7})/gu)) {
    const cause = byHresult.get(match[1] ?? '');
    if (cause) found.push({ cause, weight: 68 });
  }
  return found;
}
