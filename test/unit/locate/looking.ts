import { labelsFor } from '../../../utils/labels/labels.ts';
import type { Declaration } from '../../../utils/locate/declare.ts';
import type { Located } from '../../../utils/locate/located.ts';
import { type Scan, scan } from '../../../utils/locate/page-scan.ts';
import { prove } from '../../../utils/locate/prove.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';

const labels = labelsFor(['en']);
/** A control of a page, and below one of a section of it. */
export const security: Declaration = {
  control: 'home.security',
  pages: ['account-home'],
  kinds: ['link', 'button'],
  ids: ['inext'],
  links: [/^\/security$/],
  labels: ['security'],
  words: [['appPassword', 'create']],
  against: ['help', 'ad'],
};
export const inSection: Declaration = {
  ...security,
  labels: [],
  words: [['create']],
  links: [/^\/proofs\/apppassword$/],
  section: 'appPassword',
};
export const ours = 'https://account.microsoft.com';

export interface Eyes {
  /** Selectors of what nobody sees, and of what lies under something. */
  unseen?: string;
  unreachable?: string;
}

/** Looks at a page of this body. No layout here: what is seen and reached is said. */
export function look(body: string, { unseen, unreachable }: Eyes = {}, at = 'https://elsewhere.test/'): Scan {
  document.body.innerHTML = body;
  const is = (selector: string | undefined, e: Element) => selector !== undefined && e.matches(selector);
  const sight = {
    shown: (e: Element) => !is(unseen, e),
    reachable: (e: Element) => !is(unseen, e) && !is(unreachable, e),
    face: (e: Element) => e,
  };
  return { ...scan(document, new URL(at), labels, accountPages), sight };
}

/** What is proven of one control on a page of this body. */
export const on = (body: string, d: Declaration = security, eyes?: Eyes, at?: string): Located =>
  prove(look(body, eyes, at), d, null, 'press');
