import type { CauseId } from './cause.ts';

/** Numbers that mean something only beside the name of the system that counts them. */
interface Domain {
  /** Matches the name and, as its first group that is there, the number. */
  pattern: RegExp;
  weight: number;
  codes: readonly (readonly [CauseId, readonly number[]])[];
}

const posix: Domain['codes'] = [
  ['connection-blocked', [50, 51, 60, 61, 64, 65]],
  ['connection-dropped', [32, 53, 54, 57]],
];

/**
 * Apple's networking (NSURLError, CFNetwork, Secure Transport, POSIX as macOS numbers it), MailCore (MCOErrorCode), curl
 * (libcurl-errors), and Winsock numbers inside of a Windows HRESULT (0x8007xxxx). Meanings: their vendors' references.
 */
const domains: readonly Domain[] = [
  {
    pattern: /nsurlerror(?:domain)?[^\n\d]{0,16}-(1\d{3})(?!\d)/gu,
    weight: 70,
    codes: [
      ['connection-blocked', [1001, 1004, 1009]],
      ['dns-failure', [1003, 1006]],
      ['connection-dropped', [1005]],
      ['tls-mode-mismatch', [1200]],
      ['certificate-problem', [1201, 1202, 1203, 1204]],
    ],
  },
  {
    pattern: /mcoerrordomain[^\n\d]{0,16}(\d{1,2})(?!\d)/gu,
    weight: 64,
    codes: [
      ['connection-blocked', [1]],
      ['tls-mode-mismatch', [2]],
      ['certificate-problem', [4]],
      ['bad-credentials', [5]],
    ],
  },
  {
    pattern: /(?:nsposixerrordomain|posix error)[^\n\d]{0,16}(\d{2})(?!\d)/gu,
    weight: 66,
    codes: posix,
  },
  {
    pattern: /kcferrordomaincfnetwork[^\n\d]{0,16}([12])(?!\d)/gu,
    weight: 64,
    codes: [['dns-failure', [1, 2]]],
  },
  {
    pattern: /(?:errssl\w*|cfstreamerrordomainssl|osstatus)[^\n\d]{0,16}-(98\d\d)(?!\d)/gu,
    weight: 70,
    codes: [
      ['tls-mode-mismatch', [9800, 9803, 9804]],
      ['tls-version-old', [9801, 9824, 9836]],
      ['connection-dropped', [9805, 9806]],
      ['certificate-problem', [9807, 9808, 9812, 9813, 9814, 9815, 9825, 9827, 9828, 9829, 9831, 9843]],
    ],
  },
  {
    pattern: /\bcurl(?:e|code)?(?: error)?:? ?\(?(\d{1,2})(?!\d)/gu,
    weight: 63,
    codes: [
      ['dns-failure', [5, 6]],
      ['connection-blocked', [7, 28]],
      ['tls-mode-mismatch', [35, 64]],
      ['certificate-problem', [51, 60, 77, 83, 90, 91]],
      ['connection-dropped', [52, 55, 56]],
      ['bad-credentials', [67]],
    ],
  },
];

/** libuv's own numbers, which Node shows on Windows. */
const libuv: Domain['codes'] = [
  ['connection-blocked', [4039, 4062, 4078, 4092]],
  ['connection-dropped', [4047, 4077, 4079, 4095]],
];

/** Windows Sockets error numbers, as they also stand inside of an HRESULT of the Win32 kind. */
const winsock: readonly (readonly [CauseId, readonly number[]])[] = [
  ['connection-blocked', [10013, 10050, 10051, 10060, 10061, 10064, 10065]],
  ['connection-dropped', [10052, 10053, 10054, 10058]],
  ['dns-failure', [11001, 11002, 11003, 11004]],
];

const causeOf = (codes: Domain['codes'], code: number): CauseId | undefined =>
  codes.find(([, numbers]) => numbers.includes(code))?.[0];

/** Causes named by the numbers of a platform in canonical text. */
export function namedByPlatform(text: string): { cause: CauseId; weight: number }[] {
  const found: { cause: CauseId; weight: number }[] = [];
  const note = (codes: Domain['codes'], code: number, weight: number) => {
    const cause = causeOf(codes, code);
    if (cause) found.push({ cause, weight });
  };
  for (const { pattern, weight, codes } of domains)
    for (const match of text.matchAll(pattern)) note(codes, Number(match[1]), weight);
  for (const match of text.matchAll(/\berrno["']?[ :=]+-(4\d{3})(?!\d)/gu)) note(libuv, Number(match[1]), 66);
  for (const match of text.matchAll(/0x8007(2[7-9a-f][0-9a-f]{2})(?![0-9a-f])/gu))
    note(winsock, Number.parseInt(match[1] ?? '', 16), 68);
  return found;
}
