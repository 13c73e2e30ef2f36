import type { Page } from 'puppeteer';
import { type Practice, startPractice } from '../../practice/server.ts';
import type { PracticeOptions } from '../../practice/world.ts';
import { openSignpost } from '../harness/extension.ts';
import type { Family, GuideView, Signpost, Surface } from '../harness/signpost.ts';

export const demo = { address: 'paula.practice@outlook.com', password: 'practice-only', code: '123456' };
export const petSitterForm = 'https://app.petsitterplus.signpost.test/connect/email-settings/configuration';
export const practiceStart = 'https://practice.signpost.test/';

/**
 * Somebody who knows nothing: presses what the popup offers and what the ring on the page surrounds. Every
 * press is real input; the pages are the practice world; the extension is the built one.
 */
export class Person {
  /** Called between any two steps of a journey; the journey with a stopped background uses it. */
  betweenSteps: () => Promise<void> = async () => {};

  private constructor(
    readonly signpost: Signpost,
    readonly practice: Practice,
  ) {}

  static async at(family: Family, options: Partial<PracticeOptions> = {}): Promise<Person> {
    const practice = await startPractice(options);
    try {
      return new Person(await openSignpost(family, { practice }), practice);
    } catch (error) {
      await practice.close();
      throw error;
    }
  }

  async leave(): Promise<void> {
    await this.signpost.close();
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
    await popup.close();
    await this.betweenSteps();
    return result;
  }

  /** From the toolbar: which app, which mailbox, what for. */
  async begin(
    app: string,
    purpose: 'Send mail' | 'Read mail' | 'Both' = 'Send mail',
    address = demo.address,
  ): Promise<Page> {
    const page = await this.signpost.open(practiceStart);
    await this.inPopup(page, async (popup) => {
      await popup.type({ role: 'combobox' }, app);
      await popup.click({ role: 'option', name: new RegExp(app), nth: 0 });
      await popup.type({ css: 'input[type=email]' }, address);
      await popup.click({ role: 'radio', name: purpose });
      await popup.click({ role: 'button', name: 'Show me the steps' });
      await popup.waitFor('Steps');
    });
    return page;
  }

  /** Presses the button of this name in the popup over `page`. */
  press(page: Page, name: string | RegExp): Promise<void> {
    return this.inPopup(page, (popup) => popup.click({ role: 'button', name }));
  }

  /** Presses "Go" and returns the tab that Microsoft's page (or its sign-in) opened in. */
  async go(page: Page): Promise<Page> {
    await this.press(page, /^(Go|Open the page again)\b/);
    return this.signpost.waitForTab(/(live|microsoft)\.com/);
  }

  /** Goes through whatever the practice sign-in asks, until the tab is back on one of the three hosts. */
  async signIn(page: Page): Promise<void> {
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

  /** Waits until the card of this title rings something that stands still. */
  async ringed(page: Page, title: RegExp): Promise<GuideView & { ring: NonNullable<GuideView['ring']> }> {
    let before = '';
    const view = await this.signpost.waitForGuide(page, (now) => {
      if (!now?.ring || !now.card || !title.test(now.card.title)) return false;
      const place = JSON.stringify(now.ring);
      const still = place === before;
      before = place;
      return still;
    });
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

  /** Fills the form in front: preview, look, confirm. Returns what the preview said. */
  async fillHere(page: Page): Promise<string> {
    let said = '';
    await this.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: /^(Fill this page|Fill again)$/ });
      await popup.waitFor(/Fill \d+ fields?/);
      said = await popup.text();
    });
    // The popup closed in between, as it does when the page is clicked: the preview is still there.
    await this.inPopup(page, async (popup) => {
      await popup.click({ role: 'button', name: /^Fill \d+ fields?$/ });
      await popup.waitFor(/field is filled|fields are filled|No field was filled/);
    });
    return said;
  }

  /** Waits until the popup over `page` says this. */
  popupSays(page: Page, text: string | RegExp, patience?: number): Promise<void> {
    return this.inPopup(page, (popup) => popup.waitFor(text, patience));
  }
}
