import { randomBytes } from 'node:crypto';
import type { DemoAccount, PracticeWorld } from '../world.ts';
import { oauthClients } from './oauth-clients.ts';
import { redeemCode } from './redeem-code.ts';

/** Authorizations under way: the address asked for, by OAuth2 state (RFC 6749, section 10.12). */
export type Pending = Map<string, string>;

function registration(clientId: string): { redirectUri: string; scopes: string[] } {
  const client = oauthClients.find(({ id }) => id === clientId);
  const [redirectUri] = client?.redirectUris ?? [];
  if (!client || redirectUri === undefined) throw new Error(`no such practice app: ${clientId}`);
  return { redirectUri, scopes: client.scopes };
}

/** The address of Microsoft's sign-in that starts an app's authorization for `address` (may be empty). */
export function authorizationAddress(clientId: string, pending: Pending, address: string): string {
  const nonce = randomBytes(16).toString('base64url');
  pending.set(nonce, address);
  const { redirectUri, scopes } = registration(clientId);
  const url = new URL('https://login.live.com/oauth20_authorize.srf');
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    ...(address && { login_hint: address }),
    state: nonce,
  }).toString();
  return url.href;
}

/** What came back to the app: the address asked for, and who signed in with which token; null when it failed. */
export interface Authorized {
  asked: string;
  granted: { account: DemoAccount; token: string } | null;
}

/** Takes the browser's way back: checks the state and exchanges the code. */
export function takeAuthorization(
  world: PracticeWorld,
  clientId: string,
  pending: Pending,
  answer: URLSearchParams,
): Authorized {
  const nonce = answer.get('state') ?? '';
  const asked = pending.get(nonce);
  pending.delete(nonce);
  const code = answer.get('code');
  if (asked === undefined || code === null) return { asked: asked ?? '', granted: null };
  const redeemed = redeemCode(world, code, clientId, registration(clientId).redirectUri);
  return { asked, granted: typeof redeemed === 'string' ? null : redeemed };
}
