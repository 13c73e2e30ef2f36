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
    const declaration = outlookControls.find((d) => d.control === control);
    // The two switches have none.
    if (!(declaration?.pages.includes(page) ?? page === 'outlook-forwarding')) return null;
    return declaration && !declaration.panel ? prove(s, declaration, null, 'press') : findInPanel(s, control);
  },
  sections: null,
  panel: settingsPanel,
  anchors(s) {
    const panel = settingsPanel(s);
    return panel ? [panel] : [];
  },
};
