import puppeteer from 'puppeteer';
import { PlainFailure } from './bootstrap.mjs';

/** Firefox shows this extension's button in the toolbar when its layout, kept as a preference, says so. */
const toolbarLayout = {
  placements: {
    'nav-bar': [
      'back-button',
      'forward-button',
      'stop-reload-button',
      'urlbar-container',
      'signpost_signpost_example-browser-action',
      'unified-extensions-button',
    ],
  },
  seen: ['signpost_signpost_example-browser-action'],
  currentVersion: 23,
};

/**
 * Opens a real window of the browser in the given profile folder, installs the built extension there, pins its button
 * where that can be done, and opens `url`. `practice` leads every address to the practice world; null leaves the real
 * net; `headless` (tests) shows no window. Gives `{ pinned, closed, close() }`; `closed` settles when the person has closed the browser.
 */
export async function openWindow({ browser: program, folder, profile, practice, url, headless = false }) {
  const firefox = program.family === 'firefox';
  let browser;
  try {
    browser = await (firefox ? launchFirefox : launchChromium)(program, profile, practice, headless);
  } catch (error) {
    const text = String(error?.message ?? error);
    if (/already running|SingletonLock|ProcessSingleton/i.test(text))
      throw new PlainFailure(
        'Signpost’s browser window is open already. Close it and run the command again.',
      );
    throw new PlainFailure(`${program.path} did not open a window:\n${text}`);
  }
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  try {
    const extensionId = await browser.installExtension(folder);
    const [page] = await browser.pages();
    const tab = page ?? (await browser.newPage());
    const pinned = firefox ? true : await pinInChromium(tab, extensionId);
    await tab.goto(url, { waitUntil: 'domcontentloaded' }).catch((error) => {
      // Without the net the real page does not come; the window is open all the same.
      if (practice) throw error;
    });
    await tab.bringToFront();
    // On a Mac the program lives on without windows; here the last window is the end.
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) await browser.close().catch(() => {});
    });
    return { pinned, closed, close: () => browser.close() };
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}

const common = {
  defaultViewport: null,
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
};

async function launchChromium(program, profile, practice, headless) {
  const { chromeArgs } = await import('../practice/chrome-args.ts');
  return puppeteer.launch({
    ...common,
    headless,
    executablePath: program.path,
    userDataDir: profile,
    // The debugging pipe is the way by which every Chromium, branded Chrome included, takes an unpacked extension.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      // Without the second, a bar warns of the first in every window.
      ...(practice ? [...chromeArgs(practice), '--test-type'] : []),
    ],
  });
}

async function launchFirefox(program, profile, practice, headless) {
  const { firefoxPrefs } = await import('../practice/firefox-prefs.ts');
  return puppeteer.launch({
    ...common,
    headless,
    browser: 'firefox',
    executablePath: program.path,
    userDataDir: profile,
    acceptInsecureCerts: practice !== null,
    extraPrefsFirefox: {
      // The same address of the extension's pages each time, so that its storage is found again.
      'extensions.webextensions.uuids': JSON.stringify({
        'signpost@signpost.example': '5a1e7a2e-6a0f-4a7c-9c7c-5160b0575e11',
      }),
      'browser.uiCustomization.state': JSON.stringify(toolbarLayout),
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(practice ? firefoxPrefs(practice) : {}),
    },
  });
}

/** Pins by the browser's own extension page; false when this browser has no such switch. */
async function pinInChromium(tab, extensionId) {
  try {
    await tab.goto('chrome://extensions');
    return await tab.evaluate(async (id) => {
      const own = chrome.developerPrivate;
      await own.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true });
      return (await own.getExtensionInfo(id)).pinnedToToolbar === true;
    }, extensionId);
  } catch {
    return false;
  }
}
