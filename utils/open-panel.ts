import { browser } from './native.ts';

/**
 * Opens the side panel (Chrome, Edge) or sidebar (Firefox) of a window. Both count as the person's own act only as
 * long as nothing else was waited for since the press.
 */
export function openPanelIn(windowId: number | undefined): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (sidebar) return sidebar.open();
  if (browser.sidePanel && windowId !== undefined) return browser.sidePanel.open({ windowId });
  // Firefox for Android has neither: there the panel is a tab.
  return browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }).then(() => undefined);
}
