import { arranged } from './arranged.ts';
import { consentPhrases } from './consent.ts';
import { encryptionPhrases } from './encryption.ts';
import { greetingPhrases } from './greeting.ts';
import { incomingPhrases } from './incoming.ts';
import { mailboxPhrases } from './mailbox.ts';
import { organizationPhrases } from './organization.ts';
import type { Phrases } from './phrase.ts';
import { plainWordsPhrases } from './plain-words.ts';
import { reachingPhrases } from './reaching.ts';
import { sendingPhrases } from './sending.ts';
import { sentencePhrases } from './sentences.ts';
import { signInPhrases } from './sign-in.ts';
import { tokenPhrases } from './token.ts';

/** The phrases of every group. The package has them packed (../../build/lexicon.ts). */
export const phrases: readonly Phrases[] = arranged([
  ...signInPhrases,
  ...plainWordsPhrases,
  ...incomingPhrases,
  ...organizationPhrases,
  ...consentPhrases,
  ...tokenPhrases,
  ...reachingPhrases,
  ...greetingPhrases,
  ...encryptionPhrases,
  ...mailboxPhrases,
  ...sendingPhrases,
  ...sentencePhrases,
]);
