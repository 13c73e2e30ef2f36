import type { Before } from './before.ts';
import { heard, type Ranked } from './rank.ts';

/** Sign-in refused without a reason that says more than that. */
export const plainRefusals: ReadonlySet<Ranked['id']> = new Set([
  'bad-credentials',
  'incoming-login-refused',
]);

/** Causes that cannot be where the mailbox was signed in to the given way. */
const onlyOnTheOtherWay: Readonly<Record<NonNullable<Before['way']>, ReadonlySet<Ranked['id']>>> = {
  password: new Set(['oauth-token-rejected', 'oauth-token-expired']),
  official: new Set(['basic-auth-disabled', 'bad-credentials', 'app-password-with-spaces']),
};

/**
 * The ranking in the light of what came before (docs/evidence/auth-errors-apps.md, B.1 rules 2 and 4):
 * on a personal mailbox a refused password has one likely reason since 2024-09-16, whatever the server calls it;
 * after official sign-in a refusal is the token's, not a password's.
 */
export function considering(all: Ranked[], before: Before): Ranked[] {
  const first = all[0];
  if (!first) return all;
  // What is told beside the first only because the same reply may mean it must not contradict the way that was taken.
  const otherWay = before.way && onlyOnTheOtherWay[before.way];
  const ranked = all.filter(({ id, weight }, at) => at === 0 || weight > heard || !otherWay?.has(id));
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
