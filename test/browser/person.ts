import type { Page } from 'puppeteer';
import { practiceCode } from '../../practice/microsoft/made-up.ts';
import { type Practice, startPractice } from '../../practice/server.ts';
import type { PracticeOptions } from '../../practice/world.ts';
import { hostBearsName } from '../../utils/guide/app-host.ts';
import { openSignpost } from '../harness/extension.ts';
import type { Family, GuideView, OpenOptions, Signpost, Surface } from '../harness/signpost.ts';
import { lendSignpost } from '../harness/standing.ts';

export const demo = { address: 'paula.practice@outlook.com', password: 'practice-only', code: practiceCode };
export const petSitterForm = 'https://app.petsitterplus.signpost.test/connect/email-settings/configuration';
/** How long a person of the tests waits, ms: two cores may be running other browsers too. */
const patience = 25_000;
export const practiceStart = 'https://practice.signpost.test/';

/**
 * Somebody who knows nothing: presses what the popup offers and what the ring on the page surrounds. Every
 * press is real input; the pages are the practice world; the extension is the built one.
 */
export class Person {
  /** Called between any two steps of a journey; the journey with a stopped background uses it. */
  betweenSteps: () => Promise<void> = async () => {};
  /** The app being connected, by name. */
  private app = '';

  private constructor(
    readonly signpost: Signpost,
    readonly practice: Practice,
    private readonly close = () => signpost.close(),
  ) {}

  /** In the browser that the tests of a file share (test/harness/standing.ts), as if it had just been started. */
  static async in(family: Family, options: Partial<PracticeOptions> = {}): Promise<Person> {
    const practice = await startPractice(options);
    try {
      return new Person(await lendSignpost(family, practice), practice, async () => {});
    } catch (error) {
      await practice.close();
      throw error;
    }
  }

  /** In a browser of their own. */
  static async at(
    family: Family,
    options: Partial<PracticeOptions> = {},
    open: Pick<OpenOptions, 'loopbackAsIs' | 'requestLog'> = {},
  ): Promise<Person> {
    const practice = await startPractice(options);
    try {
      return new Person(await openSignpost(family, { ...open, practice }), practice);
    } catch (error) {
      await practice.close();
      throw error;
    }
  }

  async leave(): Promise<void> {
    await this.close();
    await this.practice.close();
  }

  /** The account being connected, as the practice world holds it. */
  get account() {
    const account = this.practice.world.accounts[0];
    if (!account) throw new Error('the practice world has no account');
    return account;
  }

  /** Opens the toolbar popup over a tab, does something there, and closes it. */
  async inPopup<T>(page: Page, act: (popup: Surface) => Promise<T>): Promise<T> {
    const popup = await this.signpost.popup(page);
    const result = await act(popup);
    // It may be closing by itself just now: opening a tab dismisses it.
    await popup.close().catch(() => undefined);
    await this.betweenSteps();
    return result;
  }

  /** From the toolbar: which app, which mailbox, what for. */
  async begin(
    app: string,
    purpose: 'Send mail' | 'Read mail' | 'Both' = 'Send mail',
    address = demo.address,
  ): Promise<Page> {
    this.app = app;
    const page = await this.signpost.open(practiceStart);
    await this.inPopup(page, async (popup) => {
      await popup.type({ role: 'combobox' }, app);
      await popup.click({ role: 'option', name: new RegExp(`^${app}$`) });
      await popup.type({ css: 'input[type=email]' }, address, { replace: true });
      // What the app is used for mostly is chosen already.
      const [wanted] = await popup.find({ role: 'radio', name: purpose });
      if (wanted && !wanted.checked) await popup.click({ role: 'radio', name: purpose });
      await popup.click({ role: 'button', name: 'Show me the steps' });
      await popup.waitFor(/\d of \d done/);
    });
    return page;
  }

  /** Pet Sitter Plus by app password, against the recommendation: what this person's app support told them. */
  async beginWithAppPassword(address = demo.address): Promise<Page> {
    const page = await this.begin('Pet Sitter Plus', 'Send mail', address);
    await this.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'Why, and what else there is' });
      await popup.click({ role: 'button', name: 'Use an app password instead' });
      await popup.waitFor('Turn on two-step verification');
    });
    return page;
  }

  /** An app that is connected by app password, by a person who has one already and did the steps before the form. */
  async beginWithPassword(app: string, password: string): Promise<Page> {
    const page = await this.begin(app);
    await this.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'I already have an app password' });
      await popup.type({ css: 'input[type=password]' }, password);
      await popup.click({ role: 'button', name: 'Keep it for ten minutes' });
      await popup.waitFor('Kept for');
      await popup.click({ role: 'button', name: /^I did this myself: Allow IMAP/ });
      await popup.waitFor(/Fill in the mail form\s+Next/);
    });
    return page;
  }

  /** Presses the button of this name in the popup over `page`. */
  press(page: Page, name: string | RegExp): Promise<void> {
    return this.inPopup(page, (popup) => pressAndLeave(popup, name));
  }

  /** Presses "Go" and returns the tab that Microsoft's page (or its sign-in) opened in. */
  async go(page: Page, to: string | RegExp = /(live|microsoft)\.com/): Promise<Page> {
    const press = (wait: number) =>
      this.inPopup(page, async (popup) => {
        await pressAndLeave(popup, /^(Go|Open the page again)\b/);
        return this.signpost.waitForTab(to, wait);
      });
    // Nothing happened: anybody would press once more.
    return press(10_000).catch(() => press(patience));
  }

  signIn(page: Page): Promise<void> {
    return signIn(page);
  }

  /** Waits until the card of this title rings something that stands still. */
  async ringed(page: Page, title: RegExp): Promise<GuideView & { ring: NonNullable<GuideView['ring']> }> {
    let before = '';
    let shown = false;
    const view = await this.signpost.waitForGuide(
      page,
      (now) => {
        if (!now?.card || !title.test(now.card.title)) return false;
        if (now.arrow && !shown) {
          // The control is outside of the window: the person presses the arrow that says so.
          shown = true;
          void page.mouse.click(
            now.arrow.box.x + now.arrow.box.width / 2,
            now.arrow.box.y + now.arrow.box.height / 2,
          );
        }
        if (!now.ring || now.arrow) return false;
        const place = JSON.stringify(now.ring);
        const still = place === before;
        before = place;
        return still;
      },
      patience,
    );
    if (!view.ring) throw new Error('no ring');
    return { ...view, ring: view.ring };
  }

  /** Clicks into the middle of the ring: the person trusts it. */
  async pressRing(page: Page, title: RegExp): Promise<void> {
    const { ring } = await this.ringed(page, title);
    await page.bringToFront();
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await this.betweenSteps();
  }

  /** Walks the two-step wizard: answers its questions, presses what is ringed. */
  async walkWizard(page: Page): Promise<void> {
    for (let n = 0; n < 8 && /EnableTfa/i.test(page.url()); n++) {
      await page.waitForSelector('#iNext');
      const code = await page.$('#iOttText');
      if (code) await code.type(demo.code);
      await Promise.all([page.waitForNavigation({ timeout: 15_000 }), this.pressRing(page, /./)]);
    }
  }

  /** Takes the app password from the popup over Microsoft's page. */
  take(page: Page): Promise<void> {
    return this.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: 'Take it' });
      await popup.waitFor(/Get an app password\s+Done, seen/);
    });
  }

  /** Switches POP and IMAP on and saves, each by pressing what is ringed; waits for the tick. */
  async allowPopAndImap(outlook: Page): Promise<void> {
    await this.pressRing(outlook, /POP/);
    await this.pressRing(outlook, /IMAP/);
    await this.pressRing(outlook, /save/i);
    await this.signpost.waitForGuide(outlook, (view) => Boolean(view?.card?.ticked), patience);
  }

  /** Fills the form in front: preview, look, confirm. Returns what the preview said. */
  async fillHere(page: Page): Promise<string> {
    let said = '';
    await this.inPopup(page, async (popup) => {
      // Over a page that bears the app's name the list comes by itself.
      const byItself = hostBearsName(new URL(page.url()).hostname, this.app);
      await popup.waitFor(byItself ? /Fill (\d+ fields?|again)/ : /Fill (this page|again)/);
      const asks = { role: 'button', name: /^Fill (this page|again)$/ };
      if (!byItself || (await popup.find(asks)).length > 0) await popup.click(asks);
      await popup.waitFor(/Fill \d+ fields?/);
      said = await popup.text();
    });
    // The popup closed in between, as it does when the page is clicked: the preview is still there.
    await this.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: /^Fill \d+ fields?$/ });
      await popup.waitFor(
        /fields? (is|are) filled|No field was filled|Fill in the mail form[^.]{0,40}Done, seen/,
      );
    });
    return said;
  }

  /** Waits until the popup over `page` says this. */
  popupSays(page: Page, text: string | RegExp): Promise<void> {
    return this.inPopup(page, (popup) => popup.waitFor(text, patience));
  }
}

/** Presses a button that may dismiss the popup by opening or showing a tab, before the press is acknowledged. */
export async function pressAndLeave(popup: Surface, name: string | RegExp): Promise<void> {
  await popup.click({ role: 'button', name }).catch((error) => {
    if (!/Target closed|No target|Session closed/i.test(String(error))) throw error;
  });
}

/** Goes through whatever the practice sign-in asks, until the tab is back on one of the three hosts. */
export async function signIn(page: Page): Promise<void> {
  for (let n = 0; n < 8; n++) {
    const asked = await page.waitForSelector(
      '#i0118, #i0116, #acceptButton, #idTxtBx_SAOTCC_OTC, main:not(#view)',
      { timeout: 15_000 },
    );
    if (new URL(page.url()).host !== 'login.live.com') return;
    const id = await asked?.evaluate((element) => element.id);
    if (id === 'i0116') await page.type('#i0116', demo.address);
    if (id === 'i0118') await page.type('#i0118', demo.password);
    if (id === 'idTxtBx_SAOTCC_OTC') await page.type('#idTxtBx_SAOTCC_OTC', demo.code);
    await Promise.all([
      page.waitForNavigation({ timeout: 15_000 }),
      page.click('#acceptButton, #idSIButton9, #idSubmit_SAOTCC_Continue'),
    ]);
  }
  throw new Error(`the sign-in did not end: ${page.url()}`);
}
