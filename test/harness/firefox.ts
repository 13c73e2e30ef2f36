import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { firefoxPrefs } from '../../practice/firefox-prefs.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { DrivenSurface, matches } from './driven-surface.ts';
import { firefoxDriver } from './firefox-documents.ts';
import { emptyFirefox } from './firefox-empty.ts';
import { pressKeysOfCommand } from './firefox-keys.ts';
import { inClosedRoots, inFirefox } from './firefox-privileged.ts';
import { asMarkup, pressCard, readGuide, waitForGuide } from './guide.ts';
import type { GuideView } from './in-page/guide-view.ts';
import {
  type CommandId,
  type OpenOptions,
  type RecordedError,
  type Signpost,
  type StoredState,
  until,
} from './signpost.ts';

/** The address of the extension's pages is drawn by lot at installation unless it is written down before. */
const uuid = '5a1e7a2e-6a0f-4a7c-9c7c-5160b0575e11';

const popupFinder = `[...document.querySelectorAll('browser[webextension-view-type=popup]')].find((b) => b.currentURI?.spec.startsWith(${JSON.stringify(`moz-extension://${uuid}/`)}) && b.closest('panel')?.state === 'open')`;
const sidebarFinder = `(SidebarController.isOpen ? document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser') : null)`;
const extension = 'const extension = WebExtensionPolicy.getByID(args.id).extension;';

/**
 * The built extension in a real Firefox.
 * Popup: `triggerAction` of the browser action, which Firefox runs for a press of the toolbar button (activeTab is
 * granted); its document is reached by frame scripts. Sidebar: `SidebarController.show`. Storage: the stores of
 * Firefox themselves, so that the background is not woken. Card and ring: WebDriver BiDi's node serialisation. All that a
 * Signpost can do stands here once in Firefox's own terms, hence its length.
 */
export class FirefoxSignpost implements Signpost {
  readonly family = 'firefox';
  readonly extensionId: string;
  readonly base = `moz-extension://${uuid}/`;

  private lastPopup: DrivenSurface | undefined;

  private constructor(
    public browser: Browser,
    private readonly launch: (id: string) => Promise<Browser>,
    private readonly folder: string,
    id: string,
    private readonly cleanUp: () => void,
    private readonly keepWelcome: boolean,
  ) {
    this.extensionId = id;
  }

  static async open(options: OpenOptions & { profile: string; extension: string }, cleanUp: () => void) {
    const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')) as {
      browser_specific_settings?: { gecko?: { id?: string } };
    };
    const id = manifest.browser_specific_settings?.gecko?.id;
    if (!id) throw new Error('the Firefox build has no gecko id in its manifest');
    const launch = (addonId: string) =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: options.program ?? findBrowser('firefox').path,
        headless: !options.headful,
        acceptInsecureCerts: true,
        defaultViewport: null,
        userDataDir: options.profile,
        ...(options.home !== undefined && { env: { ...process.env, HOME: options.home } }),
        args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
        extraPrefsFirefox: {
          ...firefoxPrefs(options.practice),
          ...options.firefoxPrefs,
          'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
          'intl.accept_languages': options.language ?? 'en-US',
          ...(options.language && { 'intl.locale.requested': options.language }),
        },
      });
    const signpost = new FirefoxSignpost(
      await launch(id),
      launch,
      options.extension,
      id,
      cleanUp,
      options.keepWelcome === true,
    );
    try {
      await signpost.install();
    } catch (error) {
      await signpost.close();
      throw error;
    }
    return signpost;
  }

  private async install(): Promise<void> {
    await this.browser.installExtension(this.folder);
    await until(
      async () =>
        (await this.inside<boolean>('return !!WebExtensionPolicy.getByID(args.id)?.extension;')) || undefined,
      () => 'Firefox did not start the extension',
    );
    // A temporary add-on is installed anew at every start, and welcomes anew.
    await until(
      async () =>
        (await this.inside<boolean>(
          `const tab = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
          if (tab && !args.keep) gBrowser.removeTab(tab);
          return tab !== undefined;`,
          { keep: this.keepWelcome },
        )) || undefined,
      () => 'the welcome page did not open',
      40_000,
    );
  }

  private inside<T>(body: string, args: Record<string, unknown> = {}): Promise<T> {
    return inFirefox<T>(this.browser, body, { id: this.extensionId, ...args });
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  async tabs(): Promise<Page[]> {
    return (await this.browser.pages()).filter((page) => page.url() !== 'about:blank');
  }

  waitForTab(url: string | RegExp, patience?: number): Promise<Page> {
    return until(
      async () => (await this.tabs()).reverse().find((page) => matches(page.url(), url)),
      () => `no tab at ${url}`,
      patience,
    );
  }

  /** Brings a tab to front, and waits until the window shows it. */
  private async front(page: Page): Promise<void> {
    await page.bringToFront();
    const url = page.url();
    await until(
      async () =>
        (await this.inside<string>('return gBrowser.selectedBrowser.currentURI.spec;')) === url || undefined,
      () => `the tab of ${url} did not come to front`,
    );
  }

  async popup(page: Page): Promise<DrivenSurface> {
    // The button closes a popup that is still open.
    await this.lastPopup?.close();
    await this.front(page);
    await this.inside(`${extension}
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    return this.popupNow();
  }

  async pressCommand(command: CommandId, page: Page): Promise<void> {
    await this.lastPopup?.close();
    await this.front(page);
    await this.inside(`${extension} ${pressKeysOfCommand}`, { command });
  }

  async popupNow(): Promise<DrivenSurface> {
    const driver = firefoxDriver(this.browser, popupFinder, `${popupFinder}.closest('panel').hidePopup();`);
    await until(
      async () => (await driver.isOpen()) || undefined,
      () => 'the popup did not open',
    );
    this.lastPopup = await new DrivenSurface('popup', driver).settle();
    return this.lastPopup;
  }

  async panel(): Promise<DrivenSurface> {
    await this.inside(`const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
      await SidebarController.show(ExtensionCommon.makeWidgetId(args.id) + '-sidebar-action');`);
    return this.panelNow();
  }

  async panelNow(): Promise<DrivenSurface> {
    const driver = firefoxDriver(this.browser, sidebarFinder, 'SidebarController.hide();');
    await until(
      async () => (await driver.isOpen()) || undefined,
      () => 'the sidebar did not open',
    );
    return new DrivenSurface('panel', driver).settle();
  }

  storage(): Promise<StoredState> {
    return this.inside(`${extension}
      const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
      const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
      const db = await ExtensionStorageIDB.open(
        ExtensionStorageIDB.getStoragePrincipal(extension), extension.hasPermission('unlimitedStorage'));
      const plain = (items) => Object.fromEntries(Object.entries(items)
        .map(([key, value]) => [key, value?.deserialize ? value.deserialize(globalThis, true) : value]));
      return { local: await db.get(null), session: plain(extensionStorageSession.get(extension, null)) };`);
  }

  async writeStorage(area: 'local' | 'session', items: Record<string, unknown>): Promise<void> {
    await this.inside(
      `${extension}
      if (args.area === 'session') {
        const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
        const held = Object.entries(args.items).map(([key, value]) => [key, new StructuredCloneHolder('Signpost test', null, value)]);
        extensionStorageSession.set(extension, Object.fromEntries(held));
      } else {
        const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
        const db = await ExtensionStorageIDB.open(
          ExtensionStorageIDB.getStoragePrincipal(extension), extension.hasPermission('unlimitedStorage'));
        await db.set(args.items);
      }`,
      { area, items },
    );
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.inside<string>(`${extension} return extension.backgroundState;`)) === 'running';
  }

  async stopBackground(): Promise<void> {
    // An event that comes while it is being suspended keeps it, then it is asked again; one right afterwards wakes another one.
    await this.inside(`${extension}
      const old = extension.backgroundContext;
      const stop = () => extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      await stop();
      for (let n = 0; n < 100 && old && extension.backgroundContext === old; n++) {
        await new Promise((done) => setTimeout(done, 50));
        await stop();
      }
      if (old && extension.backgroundContext === old) throw new Error('the background did not stop');`);
  }

  /** Access as about:addons gives and takes it. */
  private async setHosts(method: 'add' | 'remove'): Promise<void> {
    await this.inside(
      `${extension}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions[args.method](args.id,
        { permissions: [], origins: extension.manifest.host_permissions, data_collection: [] }, extension);`,
      { method },
    );
  }

  revokeHosts(): Promise<void> {
    return this.setHosts('remove');
  }

  grantHosts(): Promise<void> {
    return this.setHosts('add');
  }

  async allowWhenAsked(_origin: string): Promise<void> {
    // Firefox's own tests answer so; it cannot be told for one origin.
    await this.inside("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);");
  }

  async allowPrivate(): Promise<void> {
    // What about:addons does: the permission counts when the add-on is loaded anew.
    await this.inside(`${extension}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(args.id,
        { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] }, extension);
      await (await AddonManager.getAddonByID(args.id)).reload();`);
    await until(
      async () =>
        (await this.inside<boolean>(
          'const policy = WebExtensionPolicy.getByID(args.id); return !!policy?.extension && policy.privateBrowsingAllowed;',
        )) || undefined,
      () => 'Firefox did not allow private windows',
    );
  }

  async openPrivate(): Promise<Page> {
    const before = new Set(await this.browser.pages());
    await this.inside(`const opened = OpenBrowserWindow({ private: true });
      await new Promise((done) => {
        const ready = (subject) => {
          if (subject !== opened) return;
          Services.obs.removeObserver(ready, 'browser-delayed-startup-finished');
          done();
        };
        Services.obs.addObserver(ready, 'browser-delayed-startup-finished');
      });`);
    // Its own first page would come in between.
    return until(
      async () => (await this.browser.pages()).find((one) => !before.has(one) && one.url() !== 'about:blank'),
      () => 'no private window opened',
    );
  }

  grantedOrigins(): Promise<string[]> {
    return this.inside(`${extension} return extension.allowedOrigins.patterns.map((p) => p.pattern)
      .filter((p) => !p.startsWith('moz-extension:'));`);
  }

  async drawn(page: Page): Promise<string> {
    return (await inClosedRoots(this.browser, page, asMarkup)).join('\n');
  }

  guide(page: Page): Promise<GuideView | null> {
    return readGuide((body) => inClosedRoots(this.browser, page, body));
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

  clipboard(): Promise<string> {
    return this.inside(`
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor('text/plain');
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      const held = {};
      try { transferable.getTransferData('text/plain', held); } catch { return ''; }
      return held.value.QueryInterface(Ci.nsISupportsString).data;`);
  }

  errors(): Promise<RecordedError[]> {
    return this.inside(`${extension}
      const fromManifest = (level) => (message) => ({ where: 'manifest', level, message: String(message), source: 'manifest.json' });
      const recorded = [...extension.errors.map(fromManifest('error')), ...extension.warnings.map(fromManifest('warning'))];
      for (const message of Services.console.getMessageArray()) {
        if (!(message instanceof Ci.nsIScriptError)) continue;
        if (!message.sourceName.startsWith('moz-extension://' + extension.uuid) && message.addonId !== args.id) continue;
        // Firefox's own note that a document was closed, as popups are, or put aside for "back", while it waited for an answer: no
        // fault. One that comes back from there tells what it sees anew (utils/content/reporting.ts).
        if (/^Promise (rejected|resolved) (after context unloaded|while context is inactive)/.test(message.errorMessage)) continue;
        // Firefox's own note about a page that was looked at while a busy machine still loaded its styles.
        if (message.errorMessage.startsWith('Layout was forced before the page was fully loaded')) continue;
        recorded.push({ where: 'run time', level: message.flags & message.warningFlag ? 'warning' : 'error',
          message: message.errorMessage, source: message.sourceName + ':' + message.lineNumber });
      }
      return recorded;`);
  }

  async restart(): Promise<void> {
    this.lastPopup = undefined;
    await this.browser.close();
    this.browser = await this.launch(this.extensionId);
    await this.install();
  }

  async renew(): Promise<void> {
    this.lastPopup = undefined;
    await this.browser.uninstallExtension(this.extensionId);
    await this.inside(emptyFirefox, { uuid });
    await this.install();
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.cleanUp();
  }
}
