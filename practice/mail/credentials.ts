import type { DemoAccount, PracticeWorld } from '../world.ts';

/** What a mail server makes of a user name and password. */
export type PasswordVerdict =
  | { kind: 'accepted'; account: DemoAccount }
  | { kind: 'basic-disabled' | 'wrong' };

/**
 * Judges a password the way Microsoft's mail servers do in the world's mood.
 * Today every password is refused, right or wrong; before September 2024 an app password was good, and the
 * account's own password only while two-step verification was off
 * (docs/evidence/auth-errors-apps.md, A.1 and A.2).
 */
export function judgePassword(world: PracticeWorld, username: string, password: string): PasswordVerdict {
  switch (world.options.mood) {
    case 'today':
      return { kind: 'basic-disabled' };
    case 'before-2024': {
      const account = findAccount(world, username);
      if (!account) return { kind: 'wrong' };
      const good = account.twoStep ? account.appPasswords.has(password) : account.password === password;
      return good ? { kind: 'accepted', account } : { kind: 'wrong' };
    }
  }
}

/** The account an access token was handed out for, when user name and token belong together. */
export function judgeToken(world: PracticeWorld, username: string, token: string): DemoAccount | undefined {
  const account = findAccount(world, username);
  return account && [...account.tokens.values()].includes(token) ? account : undefined;
}

function findAccount(world: PracticeWorld, username: string): DemoAccount | undefined {
  return world.accounts.find((account) => account.address === username.trim().toLowerCase());
}
