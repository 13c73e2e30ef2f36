import { randomBytes } from 'node:crypto';
import type { PracticeWorld } from '../../world.ts';
import { checkIncoming } from '../check-incoming.ts';
import { oauthClients } from '../oauth-clients.ts';
import { redeemCode } from '../redeem-code.ts';
import type { Mailbox, SaleSmartlyState } from './state.ts';

const clientId = 'salesmartly';
const redirectUri = 'https://app.salesmartly.signpost.test/email/callback';

/** The address of Microsoft's sign-in that starts an authorization for `address`. */
export function authorizationAddress(state: SaleSmartlyState, address: string): string {
  const nonce = randomBytes(16).toString('base64url');
  state.pending.set(nonce, address);
  const url = new URL('https://login.live.com/oauth20_authorize.srf');
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: oauthClients.find((client) => client.id === clientId)?.scopes.join(' ') ?? '',
    login_hint: address,
    state: nonce,
  }).toString();
  return url.href;
}

export type Authorization =
  | { kind: 'connected'; mailbox: Mailbox }
  | { kind: 'mismatch' | 'failed'; address: string };

/**
 * Ends an authorization when the browser comes back: checks the state, exchanges the code and looks whether the
 * mailbox can be read, IMAP first and then POP (this app asks for both to be on). All but the wrong account
 * is told to the person in one sentence, as the real app does (docs/evidence/auth-errors-apps.md, B.3,
 * oauth-app-generic-failure).
 */
export async function finishAuthorization(
  world: PracticeWorld,
  state: SaleSmartlyState,
  answer: URLSearchParams,
): Promise<Authorization> {
  const nonce = answer.get('state') ?? '';
  const address = state.pending.get(nonce);
  state.pending.delete(nonce);
  const code = answer.get('code');
  if (address === undefined || code === null) return { kind: 'failed', address: address ?? '' };
  const redeemed = redeemCode(world, code, clientId, redirectUri);
  if (typeof redeemed === 'string') return { kind: 'failed', address };
  const { account, token } = redeemed;
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
