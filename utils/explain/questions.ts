import type { Before } from './before.ts';
import type { CauseId } from './cause.ts';

/** Short questions that narrow an unclear error; each has words (`question.<id>`). */
export const questionIds = [
  'details',
  'which-way',
  'which-password',
  'account-kind',
  'send-or-read',
  'since-when',
  'which-page',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What a person may answer; each has words (`answer.<question>.<answer>`). `details` asks for more text instead. */
export const answerIds = {
  'which-way': ['official', 'password'],
  'which-password': ['made-up', 'app-password', 'account-password'],
  'account-kind': ['personal', 'work'],
  'send-or-read': ['send', 'read'],
  'since-when': ['never', 'stopped'],
  'which-page': ['app', 'microsoft'],
} as const;
/** Answers given so far, one for each question. */
export type Answers = { -readonly [Q in keyof typeof answerIds]?: (typeof answerIds)[Q][number] | undefined };

/** What came before, with the person's answers in place of what was only assumed. */
export function withAnswers(before: Before, answers: Answers): Before {
  return {
    ...before,
    ...(answers['which-way'] && { way: answers['which-way'] }),
    ...(answers['which-password'] && { tried: answers['which-password'] }),
    ...(answers['account-kind'] && {
      accountKind: answers['account-kind'] === 'work' ? 'work-or-school' : 'personal',
    }),
    ...(answers['send-or-read'] && { doing: answers['send-or-read'] }),
    ...(answers['since-when'] && { since: answers['since-when'] }),
    ...(answers['which-page'] && { page: answers['which-page'] }),
  };
}

/** Causes whose words leave open which way of signing in was used. */
const unclear: ReadonlySet<CauseId> = new Set([
  'bad-credentials',
  'incoming-login-refused',
  'oauth-app-generic-failure',
  'connection-dropped',
]);

/** Whether it matters which password was refused, and nobody knows. */
const anyPassword = ({ way, tried, freshAppPassword }: Before): boolean =>
  way === 'password' && tried === undefined && freshAppPassword !== true;

/**
 * What to ask: nothing when the cause is plain; never what is known already.
 * @param cause the first cause that the text alone gives
 */
export function questionsFor(cause: CauseId | undefined, before: Before): QuestionId[] {
  if (cause !== undefined && !unclear.has(cause)) return [];
  const questions: QuestionId[] = [];
  if (cause !== undefined && anyPassword(before)) questions.push('which-password');
  if (cause === undefined) questions.push('details');
  if (before.way === undefined) questions.push('which-way');
  if (before.accountKind === undefined) questions.push('account-kind');
  if (cause === undefined) {
    if (before.doing === undefined) questions.push('send-or-read');
    if (before.since === undefined) questions.push('since-when');
    if (before.page === undefined) questions.push('which-page');
  }
  return questions.slice(0, 4);
}
