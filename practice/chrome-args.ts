/**
 * Launch arguments that lead a Chromium to the practice world and nowhere else: every host name resolves to the
 * loopback port, and exactly the practice certificate's key is accepted.
 */
export function chromeArgs(practice: { port: number; spkiHash: string }): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${practice.port}`,
    `--ignore-certificate-errors-spki-list=${practice.spkiHash}`,
    // QUIC would pass the mapping by.
    '--disable-quic',
  ];
}
