/**
 * Preferences that lead a Firefox to the practice world: every name resolves to loopback and ports 443 and 80 become
 * the practice port. The certificate is accepted with the launch option `acceptInsecureCerts`.
 */
export function firefoxPrefs(practice: { port: number }): Record<string, string | number | boolean> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${practice.port};80=${practice.port}`,
    // Names resolve in Firefox itself, not at a DNS-over-HTTPS service.
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
  };
}
