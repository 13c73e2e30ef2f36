import { normalizeAddress } from '../guide/account-kind.ts';
import type { Store } from '../guide/facts.ts';
import {
  changeSettings,
  chooseWay,
  endJourney,
  findJourney,
  passwordSignIn,
  selectJourney,
  startJourney,
  startOver,
  tellStep,
  unmarkStep,
} from '../guide/journeys.ts';
import { listen } from '../messages/listen.ts';
import { guidedTabItem, secretMetaItem } from '../session/checked-items.ts';
import { reportItem } from '../session/items.ts';
import { loadStore } from '../store/store-item.ts';
import { updateStore } from '../store/writer.ts';
import { deleteEverything } from './delete-everything.ts';
import { giveBackOrigins } from './granted-origins.ts';
import { refreshGuides } from './guide-answers.ts';
import { matchGuideScripts } from './guide-scripts.ts';
import { goToStep, showGuidedTab } from './guided-tab.ts';
import { outlineOf } from './outline-script.ts';
import { planOf } from './plan-of.ts';
import { explainFor, itWorked } from './result.ts';
import { dropSecret } from './secret-answers.ts';
import { publish } from './shown.ts';
import { endWorks } from './works.ts';

/** Changes the store and brings scripts and pages in line with it. */
async function change(update: (store: Store) => Store): Promise<Store> {
  const { after } = await updateStore(update);
  // Before the answer: whoever asked draws next.
  await publish();
  await matchGuideScripts();
  await refreshGuides();
  return after;
}

/**
 * Answers the popup and the side panel. What was not answered comes again (utils/messages/press.ts): each of these does twice
 * what it does once. Call while the background starts. */
export function answerPanel(): void {
  listen('panel.startJourney', async ({ id, address, app, appName, purpose }) => {
    const normal = normalizeAddress(address);
    // What is none may be the name of something else ("constructor"): mailboxes are kept by it.
    if (!normal.includes('@')) return { ok: false, reason: 'bad-address' };
    await change((store) => startJourney(store, { id, address: normal, app, appName, purpose }, Date.now()));
    return { ok: true };
  });
  listen('panel.selectJourney', async ({ id }) => {
    await change((store) => selectJourney(store, id));
    return undefined;
  });
  listen('panel.endJourney', async ({ id }) => {
    await endWorks(id);
    const after = await change((store) => endJourney(store, id));
    const meta = await secretMetaItem.getValue();
    if (meta && !after.journeys.some((j) => j.address === meta.address)) await dropSecret();
    await giveBackOrigins(after);
    return undefined;
  });
  listen('panel.startOver', async ({ id }) => {
    const { store: before } = await loadStore();
    await dropSecret(findJourney(before, id)?.address);
    await endWorks(id);
    await giveBackOrigins(await change((store) => startOver(store, id, Date.now())));
    return undefined;
  });
  listen('panel.chooseWay', async ({ id, way }) => {
    await change((store) => chooseWay(store, id, way));
    return undefined;
  });
  listen('panel.go', async ({ id, step }) => {
    await change((store) => selectJourney(store, id));
    const { store } = await loadStore();
    return goToStep(store, id, step, Date.now());
  });
  listen('panel.showMeWhere', async ({ id }) => {
    await change((store) => selectJourney(store, id));
    return showGuidedTab();
  });
  listen('panel.reportPage', async () => {
    const guided = await guidedTabItem.getValue();
    await reportItem.setValue(guided && (await outlineOf(guided.tabId)));
    return undefined;
  });
  listen('panel.tell', async ({ id, step, done }) => {
    await change((store) => (done ? tellStep(store, id, step, Date.now()) : unmarkStep(store, id, step)));
    return undefined;
  });
  listen('panel.tellResult', async ({ id, result }) => {
    const now = Date.now();
    const { store } = await loadStore();
    const journey = findJourney(store, id);
    if (!journey) return undefined;
    if (result === 'worked') await itWorked(journey, 'told', now);
    else if (planOf(store, journey).way === 'password') {
      // In this order: a refusal may change the way, and then the same press, come again, would leave the password.
      await dropSecret(journey.address);
      await change((s) => passwordSignIn(s, journey.address, 'refused', 'told', now));
    }
    await refreshGuides();
    return undefined;
  });
  listen('panel.explain', ({ id, text, answers }) => explainFor(id, text, 'told', Date.now(), answers));
  listen('panel.setSettings', async (settings) => {
    await change((store) => changeSettings(store, settings));
    return undefined;
  });
  listen('panel.accessChanged', async () => {
    await matchGuideScripts();
    return undefined;
  });
  listen('panel.deleteEverything', async () => {
    await deleteEverything();
    return undefined;
  });
}
