import type { CauseId } from './cause.ts';
import type { Before } from './explanation.ts';

/** Short questions that narrow an unclear error; each has words (`question.<id>`, with answers to choose). */
export const questionIds = [
  'details',
  'which-way',
  'account-kind',
  'send-or-read',
  'since-when',
  'which-page',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Causes whose words leave open which way of signing in was used. */
const unclear: ReadonlySet<CauseId> = new Set([
  'bad-credentials',
  'incoming-login-refused',
  'oauth-app-generic-failure',
  'connection-dropped',
]);

/** What to ask: nothing when the cause is plain; never what is known already. */
export function questionsFor(cause: CauseId | undefined, before: Before): QuestionId[] {
  if (cause !== undefined && !unclear.has(cause)) return [];
  const questions: QuestionId[] = [];
  if (cause === undefined) questions.push('details');
  if (before.way === undefined) questions.push('which-way');
  if (before.accountKind === undefined) questions.push('account-kind');
  if (cause === undefined) questions.push('send-or-read', 'since-when', 'which-page');
  return questions.slice(0, 4);
}
