import { randomBytes } from 'node:crypto';
import type { DemoAccount, PracticeWorld } from '../world.ts';

/** Why a code was not exchanged for a token: the error names of RFC 6749, section 5.2. */
export type RedeemFailure = 'invalid_grant' | 'invalid_client';

/**
 * Exchanges an authorization code for an access token, as an app's server does behind the browser's back.
 * The code is good once, for the client and redirect address it was made for. The token is put into the
 * account's `tokens`, where the practice mail servers look for it.
 */
export function redeemCode(
  world: PracticeWorld,
  code: string,
  clientId: string,
  redirectUri: string,
): { account: DemoAccount; token: string } | RedeemFailure {
  const grant = world.codes.get(code);
  world.codes.delete(code);
  if (!grant || grant.redirectUri !== redirectUri) return 'invalid_grant';
  if (grant.clientId !== clientId) return 'invalid_client';
  const account = world.accounts.find((one) => one.address === grant.address);
  if (!account) return 'invalid_grant';
  const token = randomBytes(24).toString('base64url');
  account.tokens.set(clientId, token);
  return { account, token };
}
