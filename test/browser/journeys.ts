import type { Page } from 'puppeteer';
import { type Person, petSitterForm } from './person.ts';

/** Two-step verification, an app password, the form: everything up to the app's own test. */
export async function toTheFilledForm(
  somebody: Person,
  query = '',
): Promise<{ form: Page; preview: string }> {
  const start = await somebody.beginWithAppPassword();
  const microsoft = await somebody.go(start);
  await somebody.signIn(microsoft);

  await Promise.all([microsoft.waitForNavigation(), somebody.pressRing(microsoft, /two-step/i)]);
  await somebody.walkWizard(microsoft);
  await somebody.popupSays(microsoft, /Turn on two-step verification\s+Done, seen/);

  await Promise.all([microsoft.waitForNavigation(), somebody.pressRing(microsoft, /app password/i)]);
  await somebody.take(microsoft);

  const outlook = await somebody.go(microsoft, /outlook\.live\.com/);
  await somebody.allowPopAndImap(outlook);

  const form = await somebody.signpost.open(petSitterForm + query);
  return { form, preview: await somebody.fillHere(form) };
}

/** One app more for the mailbox that has been connected, up to its own button that signs in with Microsoft. */
export const toOneMoreApp = (somebody: Person, page: Page): Promise<void> =>
  somebody.inPopup(page, async (popup) => {
    await popup.click({ role: 'button', name: 'Connect another app' });
    await popup.type({ role: 'combobox' }, 'Thunderbird');
    await popup.click({ role: 'option', name: 'Thunderbird' });
    await popup.click({ role: 'button', name: 'Show me the steps' });
    await popup.waitFor(/Sign in with Microsoft\s+Next/);
  });

/** The official way, up to the app's own button that signs in with Microsoft. */
export async function toTheOfficialSignIn(somebody: Person): Promise<Page> {
  const start = await somebody.begin('SaleSmartly', 'Both');
  const outlook = await somebody.go(start);
  await somebody.signIn(outlook);
  await somebody.allowPopAndImap(outlook);
  await somebody.popupSays(outlook, /Sign in with Microsoft\s+Next/);
  return outlook;
}
