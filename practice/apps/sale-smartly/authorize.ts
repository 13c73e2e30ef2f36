import type { PracticeWorld } from '../../world.ts';
import { takeAuthorization } from '../authorization.ts';
import { checkIncoming } from '../check-incoming.ts';
import type { Mailbox, SaleSmartlyState } from './state.ts';

export const clientId = 'salesmartly';

export type Authorization =
  | { kind: 'connected'; mailbox: Mailbox }
  | { kind: 'mismatch' | 'failed'; address: string };

/**
 * Ends an authorization when the browser comes back: looks whether the mailbox can be read, IMAP first and then POP
 * (this app asks for both to be on). All but the wrong account is told to the person in one sentence, as the real
 * app does (docs/evidence/auth-errors-apps.md, B.3, oauth-app-generic-failure).
 */
export async function finishAuthorization(
  world: PracticeWorld,
  state: SaleSmartlyState,
  answer: URLSearchParams,
): Promise<Authorization> {
  const { asked: address, granted } = takeAuthorization(world, clientId, state.pending, answer);
  if (!granted) return { kind: 'failed', address };
  const { account, token } = granted;
  if (account.address !== address.trim().toLowerCase()) {
    account.tokens.delete(clientId);
    return { kind: 'mismatch', address };
  }
  const host = 'outlook.office365.com';
  const common = { host, username: account.address, secret: { token } };
  const imap = await checkIncoming(world, { ...common, protocol: 'imap', port: 993 });
  if (!imap.ok) return { kind: 'failed', address };
  const pop = await checkIncoming(world, { ...common, protocol: 'pop', port: 995 });
  if (!pop.ok) return { kind: 'failed', address };
  return { kind: 'connected', mailbox: { address: account.address, folders: imap.folders } };
}
