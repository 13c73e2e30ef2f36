import { browser } from 'wxt/browser';
import { emptyStore } from '../guide/facts.ts';
import { serialise, updateStore } from '../store/writer.ts';
import { giveBackOrigins } from './granted-origins.ts';
import { matchGuideScripts } from './guide-scripts.ts';
import { dropSecret } from './secret-answers.ts';
import { endWorks } from './works.ts';

/** Forgets all of it: mailboxes, journeys, picked fields, the password, granted origins. Settings go too. */
export async function deleteEverything(): Promise<void> {
  await dropSecret();
  await endWorks();
  // A full or broken storage may refuse the write; it is cleared below all the same.
  await updateStore(() => emptyStore()).catch(() => undefined);
  await matchGuideScripts();
  await giveBackOrigins(emptyStore());
  await serialise(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
