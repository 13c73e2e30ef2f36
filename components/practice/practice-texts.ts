import type { PracticeTexts } from '../../utils/practice/frame-api.ts';
import type { Words } from '../../utils/words/keys.ts';

/** The sentences of the made-up pages, in the person's language. */
export const practiceTexts = (words: Words): PracticeTexts => ({
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
