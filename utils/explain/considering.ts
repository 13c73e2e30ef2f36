import type { Before } from './explanation.ts';
import type { Ranked } from './rank.ts';

/**
 * The ranking in the light of what came before (docs/evidence/auth-errors-apps.md, B.1 rules 2 and 4):
 * on a personal mailbox a refused password has one likely reason since 2024-09-16, whatever the server calls it;
 * after official sign-in a refusal is the token's, not a password's.
 */
export function considering(ranked: Ranked[], before: Before): Ranked[] {
  const first = ranked[0];
  if (!first) return ranked;
  const plainRefusal = first.id === 'bad-credentials' || first.id === 'incoming-login-refused';
  if (!plainRefusal) return ranked;
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
