import { browser } from 'wxt/browser';

/** Opens the welcome page once, when Signpost is installed; an update disturbs nobody. Call while the background starts. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
