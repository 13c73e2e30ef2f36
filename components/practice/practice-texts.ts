import type { PracticeTexts } from '../../utils/practice/frame-api.ts';
import { cardTexts } from '../../utils/words/card-words.ts';
import type { Words } from '../../utils/words/keys.ts';
import type { PageWords } from '../../utils/words/words-here.ts';

/** The sentences of the made-up pages, in the person's language. */
export const practiceTexts = (words: Words, cards: PageWords): PracticeTexts => ({
  labels: {
    twoStepIsOn: cardTexts(cards)('card.proofs-twoStepTurnOff.title'),
    appPassword: words('password.title'),
  },
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
