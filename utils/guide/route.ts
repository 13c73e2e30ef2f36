import type { Recipe } from '../apps/recipe.ts';
import { accountKind } from './account-kind.ts';
import type { MailboxFacts, Purpose, Way } from './facts.ts';
import type { RouteReason } from './plan-types.ts';

export interface RouteQuestion {
  recipe: Recipe;
  purpose: Purpose;
  /** As the person typed it. */
  address: string;
  /** What is known of this mailbox. */
  facts?: MailboxFacts | undefined;
  /** The way the person chose against the recommendation. */
  chosen?: Way | undefined;
}

export interface Route {
  way: Way;
  /** Ways the person could choose instead. */
  otherWays: Way[];
  /** Most important first; each has words (`route.<reason>`). */
  reasons: RouteReason[];
  /** This way does not lead to the mailbox: do not start it, show the alternatives. */
  closed: boolean;
  needs: ('pop' | 'imap')[];
}

/**
 * Which way to take, and why. Pure.
 * Official sign-in first wherever the app has it; the password way only when it was chosen or is the only one,
 * because Microsoft has refused passwords for personal mailboxes since 2024-09-16
 * (docs/evidence/auth-errors-apps.md, A.1 and A.3). A way is never chosen silently after Microsoft refused it.
 */
export function route({ recipe, purpose, address, facts, chosen }: RouteQuestion): Route {
  const methods = new Set(recipe.methods.map((method) => method.method));
  const unknownApp = methods.size === 0;
  const official = methods.has('official') || methods.has('official-own-registration') || unknownApp;
  const password = methods.has('password') || unknownApp;
  const refused = facts?.passwordSignIn?.value === 'refused';

  const possible: Way[] = [];
  if (official) possible.push('official');
  if (password) possible.push('password');

  const way: Way = chosen !== undefined && possible.includes(chosen) ? chosen : (possible[0] ?? 'official');
  const reasons = accountReasons(address);
  // The steps are those of personal accounts; an organisation's mailbox has other pages and another owner.
  let closed = reasons.includes('not-a-microsoft-address') || reasons.includes('work-or-school-address');

  if (methods.has('discontinued')) {
    reasons.push('app-gave-up-outlook');
    closed = true;
  }
  if (unknownApp) reasons.push('app-unknown');
  if (methods.has('work-only') && !official) {
    reasons.push('app-work-only');
    if (!password) closed = true;
  }
  if (methods.has('official')) reasons.push('app-offers-official');
  else if (methods.has('official-own-registration')) reasons.push('app-needs-own-registration');
  else if (methods.has('password')) reasons.push('app-password-only');

  // A choice is only a reason when it went against what would have been taken.
  if (chosen === way && possible[0] !== way)
    reasons.push(way === 'password' ? 'you-chose-password' : 'you-chose-official');
  if (way === 'password') {
    reasons.push(refused ? 'password-was-refused' : 'microsoft-refuses-passwords');
    if (refused) closed = true;
  } else if (refused) {
    reasons.push('password-was-refused');
  }

  return {
    way,
    otherWays: possible.filter((one) => one !== way && !(one === 'password' && refused)),
    reasons,
    closed,
    needs: needsFor(recipe, purpose, way),
  };
}

function accountReasons(address: string): RouteReason[] {
  const kind = accountKind(address);
  switch (kind) {
    case 'personal':
      return [];
    case 'work-or-school':
      return ['work-or-school-address'];
    case 'own-domain':
      return ['own-domain-address'];
    case 'other-provider':
    case 'invalid':
      return ['not-a-microsoft-address'];
  }
}

/**
 * The switches this journey needs on. An app that Signpost does not know and that only sends is asked for
 * neither: sending has no switch of its own on personal mailboxes (docs/evidence/auth-errors-apps.md, A.5).
 */
function needsFor(recipe: Recipe, purpose: Purpose, way: Way): ('pop' | 'imap')[] {
  if (recipe.methods.length === 0 && purpose === 'send' && way === 'password') return [];
  return [...recipe.needs];
}
