import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import type { PracticeSite } from '../../practice/site.ts';
import { secretLifeMs } from '../../utils/secret/life.ts';
import { signIn } from '../browser/person.ts';
import { formHtml } from '../forms/form-page.ts';
import { inIsolatedWorld } from '../frameworks/isolated.ts';
import { hearConsole } from './hear-console.ts';
import { filesWith } from './on-disk.ts';
import type { Step } from './secret-steps.ts';
import { address, Visit } from './visit.ts';

const host = 'app.secret.test';
const appPage = `https://${host}/settings`;
const passwordPage = 'https://account.live.com/proofs/AppPassword';
const refusal = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.';

/** The app: an honest mail form. `?loud` shows its password again in a caption, a hint and the title. */
const secretSite: PracticeSite = {
  hosts: [host],
  handle: ({ url }) => ({
    body: formHtml(
      {},
      `<div id="said"></div><script>
        const told = (text) => { const box = document.createElement('div'); box.setAttribute('role', 'alert'); box.textContent = text; said.append(box); };
        if (${url.searchParams.has('loud')}) password.addEventListener('change', () => {
          document.querySelector('label[for=password]').textContent = 'SMTP password ' + password.value;
          password.title = password.value; host.placeholder = password.value; document.title = password.value;
        });
      </script>`,
    ),
  }),
};

/**
 * One browser in which app passwords are taken, filled and lost, and which is searched after each step for every value
 * that there ever was. Steps and search share all of its state, hence its length.
 */
export class SecretWorld {
  /** Every value there ever was, and the one that may be kept now. */
  private values: string[] = [];
  private kept: string | null = null;
  /** Values that a loud page has been given: from then on its own text. */
  private given = new Set<string>();
  private loud = false;
  private journey = '';
  private ear!: Page;
  private app!: Page;
  private microsoft: Page | undefined;
  private printed: string[] = [];
  private filledHere = false;
  /** How many values were written into the form; a test that never filled would show nothing. */
  fills = 0;

  private constructor(
    readonly visit: Visit,
    private readonly profile: string,
  ) {}

  static async at(family: 'chromium' | 'firefox'): Promise<SecretWorld> {
    const profile = mkdtempSync(join(tmpdir(), 'signpost-secret-'));
    const visit = await Visit.at(family, [secretSite], {}, { profile });
    Object.assign(visit.practice.world.accounts[0] ?? {}, { twoStep: true });
    return new SecretWorld(visit, profile);
  }

  async leave(): Promise<void> {
    await this.visit.leave();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  /** In how many files of the browser's profile what is kept stands. */
  onDisk(): number {
    if (this.kept === null) throw new Error('nothing is kept');
    return filesWith(this.profile, this.kept).length;
  }

  /** Begins a journey on a clean browser: nothing stored, one page of the app, and somebody who listens. */
  async begin(loud: boolean): Promise<void> {
    this.loud = loud;
    this.kept = null;
    this.given.clear();
    await this.listen();
    await this.openApp();
    this.journey = await this.say<string>(`
      await send('panel.deleteEverything', null);
      await send('panel.startJourney', { id: crypto.randomUUID(), address: ${JSON.stringify(address)}, app: 'other', appName: 'An app', purpose: 'send' });
      const store = await stored('local', 'store');
      await send('panel.chooseWay', { id: store.current, way: 'password' });
      return store.current;`);
  }

  /** Closes what the journey opened. */
  async end(): Promise<void> {
    for (const page of await this.visit.signpost.tabs()) await page.close();
    this.microsoft = undefined;
  }

  /** A page of the extension that hears every message which is sent to the background. */
  private async listen(): Promise<void> {
    const { signpost } = this.visit;
    this.ear = await signpost.browser.newPage();
    // Firefox tells no load event of such a page.
    const waitUntil = signpost.family === 'firefox' ? [] : (['load'] as const);
    await this.ear.goto(`${signpost.base}options.html`, { waitUntil: [...waitUntil] });
    // By the clock, not by frames: another tab may come to the front, and a page behind it draws none.
    await this.ear.waitForFunction(() => document.body.innerText.length > 20, { polling: 100 });
    // The two that the person's own words travel in: a typed password, and a text to be explained.
    await this.ear.evaluate(`globalThis.heard = [];
      (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
        if (!['panel.typePassword', 'panel.explain'].includes(message?.type)) heard.push(JSON.stringify(message));
      });`);
  }

  private async openApp(): Promise<void> {
    this.app = await this.visit.signpost.open(this.loud ? `${appPage}?loud` : appPage);
    await hearConsole(this.visit.signpost.family, this.app, (text) => this.printed.push(text));
    this.filledHere = false;
  }

  private say<T>(body: string): Promise<T> {
    return this.visit.inPopup<T>(this.app, body);
  }

  private async keptNow(): Promise<string | null> {
    const { secret } = (await this.visit.signpost.storage()).session;
    return (secret as { value: string } | null | undefined)?.value ?? null;
  }

  /** Waits until what is kept is what may be kept: expiry and refusals end it without a message of ours. */
  private settled(): Promise<void> {
    return expect
      .poll(async () => (await this.keptNow()) === this.kept, { timeout: 15_000, interval: 100 })
      .toBe(true);
  }

  private async take(): Promise<void> {
    await this.microsoft?.close();
    const page = await this.visit.signpost.open(passwordPage);
    this.microsoft = page;
    await hearConsole(this.visit.signpost.family, page, (text) => this.printed.push(text));
    await signIn(page);
    const shown = await page.waitForSelector('.secret');
    const value = (await shown?.evaluate((element) => element.textContent)) ?? '';
    this.values.push(value);
    const took = await this.visit.inPopup<{ ok: boolean; reason?: string } | null>(
      page,
      `let last = null;
      await until(async () => {
        last = (await send('panel.takePassword', { id: ${JSON.stringify(this.journey)} })) ?? null;
        return last?.ok || undefined;
      });
      return last;`,
    );
    // Nothing runs on Microsoft's pages once the journey has ended.
    if (this.journey !== 'none') expect(took).toEqual({ ok: true });
    if (took?.ok) this.kept = value;
  }

  private async type(): Promise<void> {
    const value = `qzvw${Math.random().toString(36).slice(2, 8)}kxjq`;
    this.values.push(value);
    const typed = await this.say<{ ok: boolean }>(
      `return send('panel.typePassword', { id: ${JSON.stringify(this.journey)}, value: ${JSON.stringify(value.replace(/.{4}/g, '$& '))} });`,
    );
    if (typed.ok) this.kept = value;
  }

  private async fill(): Promise<void> {
    const { visit } = this;
    const ended = await visit.fillWithKept(this.app, this.journey);
    const holders = this.kept === null ? [] : await visit.holders(this.app, this.kept);
    if (this.journey !== 'none') expect(ended?.phase).toBe('filled');
    if (this.kept === null || this.journey === 'none') return;
    expect(holders).toContain('password');
    this.given.add(this.kept);
    this.filledHere = true;
    this.fills += 1;
  }

  /** Moves what is kept into the past, as if the time had gone by without a look at the clock. */
  private async shift(times: Record<string, number>): Promise<void> {
    const { signpost } = this.visit;
    await signpost.stopBackground();
    const { secret, 'secret-meta': meta } = (await signpost.storage()).session;
    if (secret)
      await signpost.writeStorage('session', {
        secret: { ...(secret as object), ...times },
        'secret-meta': {
          ...(meta as object),
          ...(times.expiresAt !== undefined && { expiresAt: times.expiresAt }),
        },
      });
    await this.say("await send('panel.hello', null);");
    this.kept = null;
  }

  async run(step: Step): Promise<void> {
    const { visit, app } = this;
    const { signpost } = visit;
    const id = JSON.stringify(this.journey);
    switch (step) {
      case 'take':
        await this.take();
        break;
      case 'type':
        await this.type();
        break;
      case 'show':
      case 'copy': {
        if (this.kept === null) break;
        const popup = await signpost.popup(app);
        await popup.waitFor(/Kept for|Fill again/);
        // After a fill its report stands there; the password is with the step that comes next.
        if (!/Kept for/.test(await popup.text()))
          await popup.click({ role: 'button', name: /^Test the connection/ });
        // What is in the clipboard already says so.
        await popup.click({ role: 'button', name: step === 'show' ? 'Show' : /^(Copy|Copied)$/ });
        // Not by its text: what a wait says when it fails would hold the value.
        if (step === 'show')
          await expect
            .poll(
              () =>
                popup.evaluate(
                  `document.querySelector('.revealed')?.textContent === ${JSON.stringify(this.kept)}`,
                ),
              { timeout: 10_000 },
            )
            .toBe(true);
        else await popup.waitFor('Copied');
        await popup.close();
        const again = await signpost.popup(app);
        await again.waitFor(/Kept for|Fill again/);
        this.expectNone(
          this.withoutOwn(await again.evaluate<string>('document.documentElement.outerHTML')),
          'a popup opened anew',
        );
        await again.close();
        break;
      }
      case 'fill':
        await this.fill();
        break;
      case 'undo':
        await this.say(
          "const [tab] = await b.tabs.query({ active: true, currentWindow: true }); await send('panel.undoFill', { tabId: tab.id });",
        );
        // What the app says from now on is about other values.
        this.filledHere = false;
        break;
      case 'refuse':
        if (!this.filledHere) break;
        await app.evaluate(`told(${JSON.stringify(refusal)} + (${this.loud} ? ' ' + password.value : ''))`);
        this.kept = null;
        this.filledHere = false;
        break;
      case 'work':
        await this.say(`await send('panel.tellResult', { id: ${id}, result: 'worked' });`);
        if (this.journey !== 'none') this.kept = null;
        break;
      case 'explain':
        await this.say(
          `await send('panel.explain', { id: ${id}, text: 'Connection timed out for ' + ${JSON.stringify(this.kept ?? 'nobody')}, answers: {} });`,
        );
        break;
      case 'summary': {
        const popup = await signpost.popup(app);
        if ((await popup.find({ role: 'button', name: /^More/ })).length > 0 && this.journey !== 'none') {
          await popup.click({ role: 'button', name: /^More/ });
          await popup.click({ role: 'button', name: 'Copy a summary for support' });
          await popup.waitFor('Summary copied');
          await popup.close();
          this.expectNone(await signpost.clipboard(), 'the summary');
        } else await popup.close();
        break;
      }
      case 'report': {
        const page = this.microsoft;
        const card = page && (await signpost.guide(page))?.card;
        if (!page || !card?.buttons.some(({ action }) => action === 'report-page')) break;
        await signpost.pressCard(page, 'report-page');
        await expect
          .poll(async () => (await signpost.storage()).session.report, { timeout: 10_000 })
          .toBeTruthy();
        break;
      }
      case 'navigate':
        await app.goto(`https://${host}/other`);
        this.filledHere = false;
        break;
      case 'close the page':
        await app.close();
        await this.openApp();
        break;
      case 'throw away':
        await this.say("await send('panel.throwAwayPassword', null);");
        this.kept = null;
        break;
      case 'end':
        await this.say(`await send('panel.endJourney', { id: ${id} });`);
        this.kept = null;
        this.journey = 'none';
        break;
      case 'time out': {
        const takenAt = Date.now() - secretLifeMs - 1;
        await this.shift({ takenAt, seenAt: takenAt, expiresAt: takenAt + secretLifeMs });
        break;
      }
      case 'clock back':
        await this.shift({ seenAt: Date.now() + 60_000 });
        break;
      case 'stop the worker':
        await signpost.stopBackground();
        break;
      case 'restart the browser':
        await signpost.restart();
        this.kept = null;
        this.microsoft = undefined;
        await this.listen();
        await this.openApp();
        break;
      default:
        step satisfies never;
    }
    await this.settled();
  }

  /** Puts what is kept where it must not be: for the test that the search would see it. */
  async plant(where: 'storage' | 'page' | 'console' | 'console of a script of ours'): Promise<void> {
    const value = JSON.stringify(this.kept);
    if (where === 'storage') await this.visit.signpost.writeStorage('local', { planted: this.kept });
    else if (where === 'console of a script of ours')
      await inIsolatedWorld(this.app, `console.log(${value})`);
    else
      await this.app.evaluate(where === 'page' ? `document.body.title = ${value}` : `console.log(${value})`);
  }

  async unplant(): Promise<void> {
    await this.visit.signpost.writeStorage('local', { planted: null });
    await this.app.evaluate("document.body.removeAttribute('title')");
    this.printed.length = 0;
  }

  private expectNone(text: string, where: string): void {
    // By its number: the value itself must not reach what a test prints.
    const found = this.values.findIndex((value) => text.includes(value));
    expect(found === -1 ? null : { where, value: found }).toBeNull();
  }

  /** What a loud page repeats when it is kept no longer is that page's own text, and so what is said of the page. */
  private withoutOwn(text: string): string {
    const own = this.loud ? [...this.given].filter((value) => value !== this.kept) : [];
    return own.reduce((rest, value) => rest.replaceAll(value, ''), text);
  }

  /** Looks for every value everywhere but where it may be. */
  async search(): Promise<void> {
    const { signpost } = this.visit;
    const { local, session } = await signpost.storage();
    const { secret: _kept, works, picks: _picks, ...rest } = session as Record<string, unknown>;
    this.expectNone(JSON.stringify(local), 'local storage');
    this.expectNone(JSON.stringify(rest), 'session storage');
    this.expectNone(this.withoutOwn(JSON.stringify(works ?? null)), 'what is remembered of a page');
    const shown = await this.ear.evaluate<[], () => Promise<string[]>>(
      `(async () => {
        const b = globalThis.browser ?? chrome;
        const pageReads = ['target.read', 'target.previewed', 'target.picked', 'target.filled', 'target.result'];
        const loud = ${this.loud};
        return [
          JSON.stringify(heard.filter((one) => !loud || !pageReads.includes(JSON.parse(one).type))),
          JSON.stringify(await b.storage.sync.get().catch(() => null)),
          (await b.action.getBadgeText({})) + (await b.action.getTitle({})),
          document.documentElement.outerHTML,
        ];
      })()` as unknown as () => Promise<string[]>,
    );
    for (const [n, text] of shown.entries())
      this.expectNone(
        text,
        ['messages', 'synchronised storage', 'badge and title', 'a page of ours'][n] ?? '',
      );
    for (const page of await signpost.tabs()) {
      if (page === this.ear) continue;
      this.expectNone(await signpost.drawn(page), 'what is drawn on a page');
      if (page === this.microsoft) continue;
      for (const value of this.values) {
        const holders = await this.visit.holders(page, value);
        if (page === this.app && this.loud && this.given.has(value)) continue;
        expect(page === this.app ? holders.filter((one) => one !== 'password') : holders).toEqual([]);
      }
    }
    this.expectNone(this.printed.join('\n'), 'the console');
    this.expectNone(JSON.stringify(await signpost.errors()), 'recorded errors');
  }
}
