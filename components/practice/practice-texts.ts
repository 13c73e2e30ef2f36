import type { PracticeTexts } from '../../utils/practice/frame-api.ts';
import type { Words } from '../../utils/words/keys.ts';

/**
 * The sentences of the made-up pages, in the person's language.
 *
 * @param twoStepIsOn what the card of that name says, which is among the texts that go into pages
 */
export const practiceTexts = (words: Words, twoStepIsOn?: string): PracticeTexts => ({
  labels: { twoStepIsOn, appPassword: words('password.title') },
  wizard: words('practice.wizard'),
  appPassword: words('practice.app-password'),
  form: {
    title: words('step.fill.title'),
    host: words('role.smtp.host'),
    port: words('role.smtp.port'),
    security: words('role.smtp.security'),
    username: words('role.smtp.username'),
    password: words('role.smtp.password'),
  },
  test: words('practice.test'),
  tested: words('practice.tested'),
});
