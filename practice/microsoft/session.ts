import { randomBytes } from 'node:crypto';
import type { PracticeRequest } from '../site.ts';
import type { DemoAccount, PracticeWorld } from '../world.ts';

/** Somebody signed in to the practice Microsoft account, in one browser. */
export interface Session {
  id: string;
  account: DemoAccount;
  /** The password was right; with two-step verification a code is still wanted before this is true. */
  complete: boolean;
  /** Passed the re-verification that stands before the proofs pages. */
  verified: boolean;
  /** Passed the identity page of account.live.com. */
  identityConfirmed: boolean;
  /** Passed the "Sign in and verify" wall of Outlook's settings. */
  wallPassed: boolean;
}

interface Store {
  sessions: Map<string, Session>;
  /** One-time tickets that carry a session from login.live.com to account.microsoft.com, another cookie domain. */
  tickets: Map<string, Session>;
}

const stores = new WeakMap<PracticeWorld, Store>();

function storeOf(world: PracticeWorld): Store {
  let store = stores.get(world);
  if (!store) {
    store = { sessions: new Map(), tickets: new Map() };
    stores.set(world, store);
  }
  return store;
}

const cookieName = 'practice_session';

/**
 * A new session after a right password, complete unless the account wants a code too. No wall is passed yet. The
 * browser has it once the answer carries `sessionCookie`.
 */
export function beginSession(world: PracticeWorld, account: DemoAccount): Session {
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    account,
    complete: !account.twoStep,
    verified: false,
    identityConfirmed: false,
    wallPassed: false,
  };
  storeOf(world).sessions.set(session.id, session);
  return session;
}

/** Forgets a session on the server: its cookie, in whatever browser, is nobody's from then on. */
export function endSession(world: PracticeWorld, session: Session): void {
  storeOf(world).sessions.delete(session.id);
}

/** The session of a request, also one that still owes its second step. Sessions end when the world is reset. */
export function anySession(request: PracticeRequest, world: PracticeWorld): Session | null {
  const session = storeOf(world).sessions.get(request.cookies[cookieName] ?? '');
  return session && world.accounts.includes(session.account) ? session : null;
}

/** The session of a request that is fully signed in. */
export function sessionOf(request: PracticeRequest, world: PracticeWorld): Session | null {
  const session = anySession(request, world);
  return session?.complete ? session : null;
}

/** Set-Cookie for a session. On live.com it serves login, account and outlook at once, as the real one does. */
export function sessionCookie(session: Session | null, domain: string | null): string {
  const parts = [`${cookieName}=${session?.id ?? ''}`, 'Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'];
  if (domain) parts.push(`Domain=${domain}`);
  if (!session) parts.push('Max-Age=0');
  return parts.join('; ');
}

/** A random ticket for `redeemTicket`, to be carried in an address from one cookie domain to the other. */
export function issueTicket(world: PracticeWorld, session: Session): string {
  const ticket = randomBytes(16).toString('hex');
  storeOf(world).tickets.set(ticket, session);
  return ticket;
}

/** The session a ticket was issued for; null when it is unknown or was redeemed before. */
export function redeemTicket(world: PracticeWorld, ticket: string): Session | null {
  const { tickets } = storeOf(world);
  const session = tickets.get(ticket) ?? null;
  tickets.delete(ticket);
  return session;
}
