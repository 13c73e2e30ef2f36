import type { Before } from './before.ts';
import type { Ranked } from './rank.ts';

/** Sign-in refused without a reason that says more than that. */
export const plainRefusals: ReadonlySet<Ranked['id']> = new Set([
  'bad-credentials',
  'incoming-login-refused',
]);

/**
 * The ranking in the light of what came before (docs/evidence/auth-errors-apps.md, B.1 rules 2 and 4):
 * on a personal mailbox a refused password has one likely reason since 2024-09-16, whatever the server calls it;
 * after official sign-in a refusal is the token's, not a password's.
 */
export function considering(ranked: Ranked[], before: Before): Ranked[] {
  const first = ranked[0];
  if (!first) return ranked;
  // A made-up password is wrong: that a server says so, and no more, is what the dry test hopes for.
  if (plainRefusals.has(first.id) && before.tried === 'made-up') return [first];
  if (!plainRefusals.has(first.id)) return ranked;
  const personal = before.accountKind === undefined || before.accountKind === 'personal';
  if (before.way === 'official') return withFirst('oauth-token-rejected', ranked);
  const passwordUsed = before.way === 'password' || before.freshAppPassword === true;
  // AADSTS50126 and its like come from a sign-in page, where a typed password really can be wrong.
  if (passwordUsed && personal && first.weight < 93) return withFirst('basic-auth-disabled', ranked);
  return ranked;
}

function withFirst(id: Ranked['id'], ranked: Ranked[]): Ranked[] {
  const top = ranked[0]?.weight ?? 0;
  return [{ id, weight: Math.min(100, top + 1) }, ...ranked.filter((one) => one.id !== id)];
}
