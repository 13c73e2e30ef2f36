import { randomBytes } from 'node:crypto';

/** Name the practice mail servers give in greetings and answers, shaped like the real ones. */
export const serverName = 'PRACTICE01CA0001.PROD.OUTLOOK.COM';

/**
 * The bracketed tail of Microsoft's SMTP answers: server, time (UTC, ISO 8601) and a request id.
 * Evidence: docs/evidence/auth-errors-apps.md, B.4 (`[<server>.PROD.OUTLOOK.COM <time> <id>]`).
 */
export function answerTail(): string {
  return `[${serverName} ${new Date().toISOString()} ${randomBytes(8).toString('hex').toUpperCase()}]`;
}
