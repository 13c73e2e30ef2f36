import { browser } from 'wxt/browser';
import { emptyStore } from '../guide/facts.ts';
import { loadStore } from '../store/store-item.ts';
import { serialise, updateStore } from '../store/writer.ts';
import { matchGuideScripts } from './guide-scripts.ts';
import { dropSecret } from './secret-answers.ts';
import { endWorks } from './works.ts';

/** Forgets all of it: mailboxes, journeys, picked fields, the password, granted origins. Settings go too. */
export async function deleteEverything(): Promise<void> {
  const { store } = await loadStore();
  await dropSecret();
  await endWorks();
  await updateStore(() => emptyStore());
  await matchGuideScripts();
  for (const { appOrigin } of store.journeys)
    if (appOrigin) await browser.permissions.remove({ origins: [`${appOrigin}/*`] }).catch(() => false);
  await serialise(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
