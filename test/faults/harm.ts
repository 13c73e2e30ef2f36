import type { Browser, Page } from 'puppeteer';
import { inFirefox } from '../harness/firefox-privileged.ts';
import { type Signpost, until } from '../harness/signpost.ts';

/** The process that runs the page in front. Firefox only; of our own browser. */
const contentProcess = (browser: Browser): Promise<number> =>
  inFirefox<number>(browser, 'return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;');

/** Ends the process of the page, as a crash does. */
export async function crash({ family, browser }: Signpost, page: Page): Promise<void> {
  if (family === 'chromium') {
    await page.goto('chrome://crash').catch(() => undefined);
    return;
  }
  await page.bringToFront();
  process.kill(await contentProcess(browser), 'SIGKILL');
  await until(
    async () =>
      (await inFirefox<boolean>(
        browser,
        'return !gBrowser.selectedBrowser.isRemoteBrowser || document.querySelector("notification[value=tab-crash]") !== null || gBrowser.selectedTab.hasAttribute("crashed") || gBrowser.selectedBrowser.browsingContext?.currentWindowGlobal == null;',
      )) || undefined,
    () => 'Firefox did not notice the crash',
  );
}

/**
 * Makes a page that many times slower. Chromium has a switch for it; in Firefox the page's process is held and let go
 * by the operating system in turns. Gives a function that ends it.
 */
export async function slowDown(
  { family, browser }: Signpost,
  page: Page,
  times: number,
): Promise<() => Promise<void>> {
  if (family === 'chromium') {
    await page.emulateCPUThrottling(times);
    return () => page.emulateCPUThrottling(null);
  }
  await page.bringToFront();
  const pid = await contentProcess(browser);
  const turn = 12;
  let timer: ReturnType<typeof setTimeout>;
  const letGo = () => {
    process.kill(pid, 'SIGCONT');
    timer = setTimeout(hold, turn);
  };
  const hold = () => {
    process.kill(pid, 'SIGSTOP');
    timer = setTimeout(letGo, turn * (times - 1));
  };
  hold();
  return async () => {
    clearTimeout(timer);
    process.kill(pid, 'SIGCONT');
  };
}

/** Takes the network away, or gives it back. */
export async function setOffline({ family, browser }: Signpost, page: Page, offline: boolean): Promise<void> {
  if (family === 'chromium') await page.setOfflineMode(offline);
  // Firefox calls this machine even when it is offline: all names lead to a port where nobody answers, as well.
  else
    await inFirefox(
      browser,
      `const ports = 'network.socket.forcePort';
      globalThis.signpostPorts ??= Services.prefs.getCharPref(ports);
      Services.prefs.setCharPref(ports, args.offline ? '443=9;80=9' : globalThis.signpostPorts);
      Services.io.offline = args.offline;
      Services.obs.notifyObservers(null, 'net:cancel-all-connections');
      Services.obs.notifyObservers(null, 'net:prune-all-connections');`,
      { offline },
    );
}
