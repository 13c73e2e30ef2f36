import { browser } from './native.ts';

/**
 * Opens the side panel (Chrome, Edge) or sidebar (Firefox) of a window, the one in front when none is told. Firefox takes it
 * for the person's own act only as long as nothing was waited for since the press; Chrome some seconds longer.
 */
export async function openPanelIn(windowId?: number): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (sidebar) return sidebar.open();
  const id = windowId ?? (await browser.windows?.getCurrent())?.id;
  if (browser.sidePanel && id !== undefined) return browser.sidePanel.open({ windowId: id });
  // Firefox for Android has neither: there the panel is a tab.
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
