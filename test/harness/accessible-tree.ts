import type { Page } from 'puppeteer';
import { inFirefox } from './firefox-privileged.ts';
import type { Family } from './signpost.ts';

/**
 * What the browser tells assistive technology of a page and its frames, closed shadow roots included: one line of role and
 * name each. Roles are named as the browser names them (`button` in Chromium is `pushbutton` in Firefox).
 */
export async function accessibleTree(family: Family, page: Page): Promise<string[]> {
  await page.bringToFront();
  return family === 'firefox' ? fromFirefox(page) : fromChromium(page);
}

async function fromChromium(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const told: string[] = [];
    for (const frame of page.frames()) {
      const frameId = (frame as unknown as { _id: string })._id;
      const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
      for (const { ignored, role, name } of nodes)
        if (!ignored && name?.value) told.push(`${role?.value} ${name.value}`);
    }
    return told;
  } finally {
    await session.detach();
  }
}

/** Firefox builds its tree when it is first asked for, and some time later hands over what the page's process knows. */
const fromFirefox = (page: Page): Promise<string[]> =>
  inFirefox(
    page.browser(),
    `const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const told = (node) => {
      const all = node.name ? [service.getStringRole(node.role) + ' ' + node.name] : [];
      for (let child = node.firstChild; child; child = child.nextSibling) all.push(...told(child));
      return all;
    };
    let before = '';
    for (let n = 0; n < 100; n++) {
      const now = told(service.getAccessibleFor(gBrowser.selectedBrowser));
      const text = now.join();
      if (now.length > 5 && text === before) return now;
      before = text;
      await new Promise((next) => setTimeout(next, 100));
    }
    return before.split(',');`,
  );
