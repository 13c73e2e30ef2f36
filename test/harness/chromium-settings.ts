import type { Browser, Page } from 'puppeteer';
import type { RecordedError } from './signpost.ts';

type HostAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';

/** The parts of the extension page's own interface that are used; it exists in every Chromium. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: {
    extensionId: string;
    hostAccess?: HostAccess;
    errorCollection?: boolean;
    incognitoAccess?: boolean;
  }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  getExtensionInfo(id: string): Promise<{
    manifestErrors: { message: string; source: string }[];
    runtimeErrors: { message: string; source: string; severity: 'LOG' | 'WARN' | 'ERROR' }[];
    installWarnings: string[];
  }>;
}
type SettingsWindow = { chrome: { developerPrivate: DeveloperPrivate } };

/**
 * A document of the extension page's own origin that is a text of 14 kB and shows no list: what the page may call is there
 * all the same. The page itself costs 0.7 s of processor time, half of a browser's start.
 */
const lightPage = 'chrome://extensions/strings.m.js';

/** What a person can see and set on `chrome://extensions`, through what that page calls. */
export class ChromiumSettings {
  private constructor(readonly page: Page) {}

  /** Opens the page and switches developer mode on: errors are recorded, and a reload survives, only there. */
  static async open(browser: Browser): Promise<ChromiumSettings> {
    const page = await browser.newPage();
    await page.goto(lightPage);
    await page.evaluate(() =>
      (window as unknown as SettingsWindow).chrome.developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    );
    return new ChromiumSettings(page);
  }

  private async update(
    extensionId: string,
    change: { hostAccess?: HostAccess; errorCollection?: boolean; incognitoAccess?: boolean },
  ) {
    await this.page.evaluate(
      (update) =>
        (window as unknown as SettingsWindow).chrome.developerPrivate.updateExtensionConfiguration(update),
      { extensionId, ...change },
    );
  }

  collectErrors(id: string): Promise<void> {
    return this.update(id, { errorCollection: true });
  }

  setHostAccess(id: string, hostAccess: HostAccess): Promise<void> {
    return this.update(id, { hostAccess });
  }

  /** The browser loads the extension anew with it. */
  allowPrivate(id: string): Promise<void> {
    return this.update(id, { incognitoAccess: true });
  }

  /** Gives access to one more host; counts while the access is "on specific sites". */
  async addHost(id: string, pattern: string): Promise<void> {
    await this.page.evaluate(
      (extension, host) =>
        (window as unknown as SettingsWindow).chrome.developerPrivate.addHostPermission(extension, host),
      id,
      pattern,
    );
  }

  async errors(id: string): Promise<RecordedError[]> {
    const info = await this.page.evaluate(
      (extension) =>
        (window as unknown as SettingsWindow).chrome.developerPrivate.getExtensionInfo(extension),
      id,
    );
    const manifest = info.manifestErrors.map(
      ({ message, source }): RecordedError => ({ where: 'manifest', level: 'error', message, source }),
    );
    const install = info.installWarnings.map(
      (message): RecordedError => ({ where: 'install', level: 'warning', message, source: 'manifest.json' }),
    );
    const runTime = info.runtimeErrors.map(
      ({ message, source, severity }): RecordedError => ({
        where: 'run time',
        level: severity === 'ERROR' ? 'error' : 'warning',
        message,
        source,
      }),
    );
    return [...manifest, ...install, ...runTime];
  }
}
