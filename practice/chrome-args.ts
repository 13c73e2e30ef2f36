/**
 * Launch arguments that lead a Chromium to the practice world and nowhere else: every host name resolves to the
 * loopback port, and exactly the practice certificate's key is accepted. With `loopbackAsIs`, other programs on
 * 127.0.0.1 can be reached too, by that address.
 */
export function chromeArgs(practice: { port: number; spkiHash: string }, loopbackAsIs = false): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${practice.port}${loopbackAsIs ? ', EXCLUDE 127.0.0.1' : ''}`,
    `--ignore-certificate-errors-spki-list=${practice.spkiHash}`,
    // QUIC would pass the mapping by.
    '--disable-quic',
  ];
}
