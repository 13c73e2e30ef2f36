import { mailHosts } from '../mail/certificate.ts';
import type { PracticeWorld } from '../world.ts';

/** Where a practice app's connection goes, or what the network would say instead. */
export type Route = { kind: 'open'; port: number; servername: string } | { kind: 'failed'; text: string };

const officialPorts = { smtp: 587, imap: 993, pop: 995 } as const;

/** Names that exist without answering a mail sign-in: dead since 2022 (docs/evidence/auth-errors-apps.md, A.2). */
const silentHosts = ['smtp.live.com'];

/**
 * Maps a mail server's name and port to the practice server on loopback. A browser's host mapping does not
 * reach Node, so the practice apps do their own; no connection ever leaves this machine. Anything else gets
 * the words the network has for it: a name nobody has, a port nobody answers on, an empty name.
 */
export function routeTo(world: PracticeWorld, host: string, port: number): Route {
  const name = host.toLowerCase();
  // Node takes an empty name for the machine itself.
  if (name === '') return { kind: 'failed', text: `connect ECONNREFUSED 127.0.0.1:${port}` };
  for (const protocol of ['smtp', 'imap', 'pop'] as const) {
    if (port === officialPorts[protocol] && isOneOf(mailHosts[protocol], name)) {
      return { kind: 'open', port: world.ports[protocol], servername: name };
    }
  }
  const exists = isOneOf([...Object.values(mailHosts).flat(), ...silentHosts], name);
  return { kind: 'failed', text: exists ? 'Connection timeout' : `getaddrinfo ENOTFOUND ${name}` };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
