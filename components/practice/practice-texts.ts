import type { PracticeTexts } from '../../utils/practice/frame-api.ts';
import type { CardTexts } from '../../utils/words/card-words.ts';
import type { Words } from '../../utils/words/keys.ts';

/**
 * The sentences of the made-up pages, in the person's language.
 *
 * @param card the texts that go into pages, for what a card says already
 */
export const practiceTexts = (words: Words, card: CardTexts): PracticeTexts => ({
  labels: {
    twoStepIsOn: card('card.proofs-twoStepTurnOff.title'),
    appPassword: words('password.title'),
  },
  account: words('practice.tab.microsoft'),
  wizard: words('practice.wizard'),
  appPassword: words('practice.app-password'),
  wall: card('card.outlook-wallSignIn.title') ?? '',
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
