import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer';
import { chromeArgs } from '../../practice/chrome-args.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { giveCommand } from './chromium-commands.ts';
import { chromiumDriver, inClosedRoots } from './chromium-documents.ts';
import { emptyChromium } from './chromium-empty.ts';
import { ChromiumSettings } from './chromium-settings.ts';
import { DrivenSurface, matches } from './driven-surface.ts';
import { asMarkup, pressCard, readGuide, waitForGuide } from './guide.ts';
import { type GuideView, hostName } from './in-page/guide-view.ts';
import {
  type CommandId,
  type OpenOptions,
  type RecordedError,
  type Signpost,
  type StoredState,
  until,
} from './signpost.ts';

/**
 * The built extension in a real Chromium.
 * Popup: puppeteer's `triggerAction`, which is the toolbar button itself (activeTab is granted). Side panel:
 * `sidePanel.open` from an extension document, where automation counts as a gesture. Storage: through such a document
 * too, one that runs no script of the extension (its manifest shown as text), so that neither the background is woken
 * nor kept alive. Card and ring: the DevTools protocol sees through closed shadow roots. All that a test may do with
 * Signpost stands here once in Chromium's own terms, hence its length.
 */
export class ChromiumSignpost implements Signpost {
  readonly family = 'chromium';
  extensionId = '';
  base = '';
  private settings!: ChromiumSettings;
  private keyhole!: Page;
  private own = new Set<Page>();
  private lastPopup: DrivenSurface | undefined;

  private constructor(
    public browser: Browser,
    private readonly launch: () => Promise<Browser>,
    private readonly folder: string,
    private readonly cleanUp: () => void,
    private readonly keepWelcome: boolean,
    private readonly usedProfile: boolean,
  ) {}

  static async open(options: OpenOptions & { profile: string; extension: string }, cleanUp: () => void) {
    const launch = () =>
      puppeteer.launch({
        executablePath: options.program ?? findBrowser('chromium').path,
        headless: !options.headful,
        pipe: true,
        enableExtensions: true,
        defaultViewport: null,
        userDataDir: options.profile,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--window-size=1280,900',
          `--lang=${options.language ?? 'en-US'}`,
          ...(options.requestLog ? [`--log-net-log=${options.requestLog}`] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          ...chromeArgs(options.practice, options.loopbackAsIs),
        ],
      });
    const signpost = new ChromiumSignpost(
      await launch(),
      launch,
      options.extension,
      cleanUp,
      options.keepWelcome === true,
      options.keptProfile === true,
    );
    try {
      await signpost.install();
      await signpost.welcomed();
    } catch (error) {
      await signpost.close();
      throw error;
    }
    return signpost;
  }

  private async install(settings?: ChromiumSettings): Promise<void> {
    this.settings = settings ?? (await ChromiumSettings.open(this.browser));
    this.extensionId = await this.browser.installExtension(this.folder);
    this.base = `chrome-extension://${this.extensionId}/`;
    await this.settings.collectErrors(this.extensionId);
    await this.openKeyhole();
  }

  private async openKeyhole(): Promise<void> {
    this.keyhole = await this.browser.newPage();
    await this.keyhole.goto(`${this.base}manifest.json`);
    this.own = new Set([this.settings.page, this.keyhole]);
  }

  /** The welcome page opens once, at the first installation in a profile. */
  private async welcomed(): Promise<void> {
    const address = `${this.base}welcome.html`;
    const page = await until(
      async () => (await this.browser.pages()).find((one) => one.url() === address),
      () => 'the welcome page did not open',
      this.usedProfile ? 2000 : 40_000,
    ).catch((error) => {
      // In a profile that was used before there may be nobody to be welcomed.
      if (!this.usedProfile) throw error;
      return undefined;
    });
    if (!this.keepWelcome) await page?.close();
  }

  private inExtension<T>(body: string): Promise<T> {
    return this.keyhole.evaluate(`(async () => { ${body} })()`) as Promise<T>;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  async tabs(): Promise<Page[]> {
    return (await this.browser.pages()).filter((page) => !this.own.has(page) && page.url() !== 'about:blank');
  }

  waitForTab(url: string | RegExp, patience?: number): Promise<Page> {
    return until(
      async () => (await this.tabs()).reverse().find((page) => matches(page.url(), url)),
      () => `no tab at ${url}`,
      patience,
    );
  }

  private surfaceTargets(file: string): Target[] {
    return this.browser
      .targets()
      .filter(
        (target) => target.url().startsWith(`${this.base}${file}`) && (target.type() as string) !== 'tab',
      );
  }

  /** Opens something, and attaches to the document of this file that was not there before; else to the one there is. */
  private async attach(
    kind: 'popup' | 'panel',
    file: string,
    open?: () => Promise<unknown>,
  ): Promise<DrivenSurface> {
    const before = new Set(open && this.surfaceTargets(file));
    await open?.();
    const target = await until(
      async () => this.surfaceTargets(file).find((candidate) => !before.has(candidate)),
      () => `the ${kind} did not open`,
    );
    return new DrivenSurface(kind, chromiumDriver(await target.asPage())).settle();
  }

  async popup(page: Page): Promise<DrivenSurface> {
    // The button closes a popup that is still open.
    await this.lastPopup?.close();
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('the extension is not loaded');
    this.lastPopup = await this.attach('popup', 'popup.html', () => extension.triggerAction(page));
    return this.lastPopup;
  }

  async pressCommand(command: CommandId, page: Page): Promise<void> {
    if (command === '_execute_action') {
      await this.popup(page);
      return;
    }
    await page.bringToFront();
    // A background that has gone to sleep is woken, as the browser wakes it for the event.
    const wake = () => this.inExtension('await chrome.runtime.sendMessage({}).catch(() => {});');
    await giveCommand(() => this.worker(), wake, command);
  }

  async popupNow(): Promise<DrivenSurface> {
    if (this.lastPopup && (await this.lastPopup.isOpen())) return this.lastPopup;
    this.lastPopup = await this.attach('popup', 'popup.html');
    return this.lastPopup;
  }

  async panel(): Promise<DrivenSurface> {
    return this.attach('panel', 'sidepanel.html', () =>
      this.inExtension(
        'const { id } = await chrome.windows.getCurrent(); await chrome.sidePanel.open({ windowId: id });',
      ),
    );
  }

  panelNow(): Promise<DrivenSurface> {
    return this.attach('panel', 'sidepanel.html');
  }

  storage(): Promise<StoredState> {
    return this.inExtension(
      'return { local: await chrome.storage.local.get(), session: await chrome.storage.session.get() };',
    );
  }

  async writeStorage(area: 'local' | 'session', items: Record<string, unknown>): Promise<void> {
    await this.inExtension(`await chrome.storage.${area}.set(${JSON.stringify(items)});`);
  }

  private worker(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.base));
  }

  async backgroundRuns(): Promise<boolean> {
    return this.worker() !== undefined;
  }

  async stopBackground(): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    // Asked of the browser each time: after a reload of the extension a worker that is gone may stay in the driver's own list.
    const workers = async (): Promise<string[]> =>
      (await session.send('Target.getTargets')).targetInfos
        .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.base))
        .map(({ targetId }) => targetId);
    try {
      const running = await workers();
      for (const targetId of running) await session.send('Target.closeTarget', { targetId });
      await until(
        async () => ((await workers()).some((id) => running.includes(id)) ? undefined : true),
        () => 'the background did not stop',
      );
    } finally {
      await session.detach();
    }
  }

  async revokeHosts(): Promise<void> {
    await this.settings.setHostAccess(this.extensionId, 'ON_CLICK');
    await this.waitForOrigins((origins) => origins.length === 0);
  }

  async grantHosts(): Promise<void> {
    await this.settings.setHostAccess(this.extensionId, 'ON_ALL_SITES');
    await this.waitForOrigins((origins) => origins.length > 0);
  }

  private waitForOrigins(wanted: (origins: string[]) => boolean): Promise<true> {
    return until(
      async () => (wanted(await this.grantedOrigins()) ? true : undefined),
      () => 'the host access did not change',
    );
  }

  async allowWhenAsked(origin: string): Promise<void> {
    // What was given once is given again without a question, and is not held while access is not "on specific sites".
    await this.settings.setHostAccess(this.extensionId, 'ON_SPECIFIC_SITES');
    await this.settings.addHost(this.extensionId, `${origin}/*`);
    await this.grantHosts();
  }

  async allowPrivate(): Promise<void> {
    if (await this.inExtension<boolean>('return chrome.extension.isAllowedIncognitoAccess();')) return;
    const before = this.keyhole;
    await this.settings.allowPrivate(this.extensionId);
    // Its documents go with the copy that is unloaded.
    await until(
      async () => before.isClosed() || undefined,
      () => 'the extension was not loaded anew',
    );
    await this.openKeyhole();
  }

  async openPrivate(): Promise<Page> {
    // puppeteer's own contexts are no private windows: no extension runs in them, allowed or not.
    const before = new Set(await this.browser.pages());
    await this.inExtension("await chrome.windows.create({ incognito: true, url: 'about:blank#private' });");
    return until(
      async () =>
        (await this.browser.pages()).find((page) => !before.has(page) && page.url().endsWith('#private')),
      () => 'no private window opened',
    );
  }

  grantedOrigins(): Promise<string[]> {
    return this.inExtension('return (await chrome.permissions.getAll()).origins;');
  }

  private async inRoots<T>(page: Page, read: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await page.createCDPSession();
    try {
      return await read(session);
    } finally {
      await session.detach();
    }
  }

  drawn(page: Page): Promise<string> {
    return this.inRoots(page, async (session) => (await inClosedRoots(session, asMarkup)).join('\n'));
  }

  guide(page: Page): Promise<GuideView | null> {
    return this.inRoots(page, (session) => readGuide((body) => inClosedRoots(session, body, hostName)));
  }

  waitForGuide(
    page: Page,
    wanted: (view: GuideView | null) => boolean,
    patience?: number,
  ): Promise<GuideView> {
    return waitForGuide(this, page, wanted, patience);
  }

  pressCard(page: Page, action: string): Promise<void> {
    return pressCard(this, page, action);
  }

  async clipboard(): Promise<string> {
    const origin = 'https://practice.signpost.test';
    await this.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
    const page = await this.open(`${origin}/`);
    try {
      // Reading needs a focused document, and nothing of the extension may have the right to read.
      await page.bringToFront();
      return await page.evaluate(() => navigator.clipboard.readText());
    } finally {
      await page.close();
    }
  }

  errors(): Promise<RecordedError[]> {
    return this.settings.errors(this.extensionId);
  }

  async restart(): Promise<void> {
    this.lastPopup = undefined;
    await this.browser.close();
    this.browser = await this.launch();
    await this.install();
  }

  async renew(): Promise<void> {
    this.lastPopup = undefined;
    await emptyChromium(this.browser, this.settings.page, this.extensionId);
    await this.install(this.settings);
    await this.welcomed();
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.cleanUp();
  }
}
