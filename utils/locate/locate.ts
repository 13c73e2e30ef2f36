import type { LabelTable } from '../labels/table.ts';
import { homeControls } from '../pages/account-home.ts';
import { findAppPassword } from '../pages/app-password.ts';
import type { ControlId } from '../pages/ids.ts';
import { recognise } from '../pages/observe.ts';
import { findInPanel, outlookControls, settingsPanel } from '../pages/outlook.ts';
import { findTwoStep, proofsControls } from '../pages/proofs.ts';
import { hubControls } from '../pages/security-hub.ts';
import { wizardControls } from '../pages/two-step-wizard.ts';
import type { Declaration } from './declare.ts';
import type { Located } from './located.ts';
import { type Scan, scan } from './page-scan.ts';
import { prove } from './prove.ts';

const declarations = new Map<ControlId, Declaration>(
  [...homeControls, ...hubControls, ...proofsControls, ...wizardControls, ...outlookControls].map((d) => [
    d.control,
    d,
  ]),
);

const panelPages = new Set(['outlook-settings', 'outlook-forwarding', 'outlook-forwarding-locked']);

/**
 * Finds one control on a page: a proven element with its reasons, or a named failure. Never throws.
 * @param address where the page is served, normally `location`
 */
export function locate(document: Document, address: URL, control: ControlId, labels: LabelTable): Located {
  try {
    return locateIn(scan(document, address, labels), control);
  } catch {
    return { found: false, why: 'unproven', reasons: [{ what: 'could not look at the page', weight: 0 }] };
  }
}

/** The same on a page already scanned, so that several controls cost one walk. */
export function locateIn(s: Scan, control: ControlId): Located {
  const { page } = recognise(s);
  const elsewhere: Located = {
    found: false,
    why: 'absent',
    reasons: [{ what: `this is ${page}`, weight: 0 }],
  };
  if (control === 'appPassword.value')
    return page === 'app-password' ? findAppPassword(s, 'press') : elsewhere;
  if (control === 'outlook.popSwitch' || control === 'outlook.imapSwitch') {
    return page === 'outlook-forwarding' ? (findInPanel(s, control, 'press') ?? elsewhere) : elsewhere;
  }
  const declaration = declarations.get(control);
  if (!declaration?.pages.includes(page)) return elsewhere;
  if (control === 'proofs.twoStepTurnOn' || control === 'proofs.twoStepTurnOff')
    return findTwoStep(s, control, 'press');
  if (declaration.panel && panelPages.has(page)) {
    return findInPanel(s, control, 'press') ?? prove(s, declaration, settingsPanel(s), 'press');
  }
  return prove(s, declaration, null, 'press');
}
