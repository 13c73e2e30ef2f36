import { SavedTracker } from '../guide/saved.ts';
import type { HostPages } from '../locate/page-scan.ts';
import { prove } from '../locate/prove.ts';
import { outlookHosts } from './our-hosts.ts';
import { findInPanel, outlookControls, outlookPage, readOutlook } from './outlook.ts';
import { settingsPanel } from './settings-panel.ts';

/** outlook.live.com: the mailbox and its settings. */
export const outlookPages: HostPages = {
  hosts: outlookHosts,
  recognise: outlookPage,
  read: readOutlook,
  tracker: () => new SavedTracker(),
  find(s, page, control) {
    if (control === 'outlook.popSwitch' || control === 'outlook.imapSwitch')
      return page === 'outlook-forwarding' ? findInPanel(s, control, 'press') : null;
    const declaration = outlookControls.find((d) => d.control === control);
    if (!declaration?.pages.includes(page)) return null;
    if (!declaration.panel) return prove(s, declaration, null, 'press');
    return findInPanel(s, control, 'press') ?? prove(s, declaration, settingsPanel(s), 'press');
  },
  sections: null,
  panel: settingsPanel,
  anchors(s) {
    const panel = settingsPanel(s);
    return panel ? [panel] : [];
  },
};
