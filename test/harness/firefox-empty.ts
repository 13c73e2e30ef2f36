/**
 * In the window of Firefox: takes away what tests have left there: tabs and windows, cookies, what sites have stored, permissions and
 * zoom, the cache, the clipboard, the notes of errors. `args.uuid` is written down again for the extension that comes next.
 */
export const emptyFirefox = `
  for (const other of Services.wm.getEnumerator('navigator:browser')) if (other !== window) other.close();
  const kept = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = kept;
  for (const tab of [...gBrowser.tabs]) if (tab !== kept) gBrowser.removeTab(tab, { skipPermitUnload: true });
  await new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, done));
  Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);
  Services.console.reset();
  Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts');
  Services.prefs.setStringPref('extensions.webextensions.uuids', JSON.stringify({ [args.id]: args.uuid }));`;
