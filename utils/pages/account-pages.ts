import { advertised } from '../locate/ads.ts';
import type { Declaration } from '../locate/declare.ts';
import { topics } from '../locate/mentions.ts';
import type { HostPages, Scan } from '../locate/page-scan.ts';
import { prove } from '../locate/prove.ts';
import { hasTwin, inSection, titlesOf, verbs } from '../locate/sections.ts';
import { holds, parentOf } from '../locate/tree.ts';
import { homeSecurity } from './account-home.ts';
import { findAppPassword } from './app-password.ts';
import { findByCard } from './by-card.ts';
import { identityEvidence } from './identity-check.ts';
import type { PageId } from './ids.ts';
import { accountHosts } from './our-hosts.ts';
import { findTwoStep, proofsControls, readProofs } from './proofs.ts';
import { manageSignIn, readHub } from './security-hub.ts';
import { readWizard, wizardControls } from './two-step-wizard.ts';

const declarations: Declaration[] = [homeSecurity, manageSignIn, ...proofsControls, ...wizardControls];

/** account.microsoft.com and account.live.com: one account, whose pages link to each other. */
export const accountPages: HostPages = {
  hosts: accountHosts,
  recognise(s) {
    const { page, host } = s.place;
    const byAddress =
      host === 'account.microsoft.com' ||
      page === 'identity-check' ||
      identityEvidence(s) < 2 ||
      speaksFor(s, page);
    return byAddress
      ? { page, reasons: [{ what: `address of ${page}`, weight: 30 }] }
      : { page: 'identity-check', reasons: [{ what: 'asks who you are', weight: 30 }] };
  },
  read(s, page) {
    if (page === 'proofs') return readProofs(s);
    if (page === 'security-hub') return readHub(s);
    return page === 'two-step-wizard' ? readWizard(s) : {};
  },
  tracker: () => null,
  find(s, page, control) {
    if (control === 'appPassword.value') return page === 'app-password' ? findAppPassword(s, 'press') : null;
    const declaration = declarations.find((d) => d.control === control);
    if (!declaration?.pages.includes(page)) return null;
    if (control === 'proofs.twoStepTurnOn' || control === 'proofs.twoStepTurnOff')
      return findTwoStep(s, control);
    if (declaration.card) return findByCard(s, declaration);
    return prove(s, declaration, null, 'press');
  },
  sections: { inSection, hasTwin },
  panel: () => null,
  anchors(s) {
    const speaking = s.speaking().map((c) => c.element);
    return titlesOf(s).map(({ element }) => sectionAround(element, speaking));
  },
};

/** A section of more elements than this is most of the page. */
const most = 400;

/** A title with what can be pressed in its section; where that would be most of the page, the title alone. */
function sectionAround(title: Element, speaking: readonly Element[]): Element {
  let at = title;
  for (let up = parentOf(at); up && up.localName !== 'body'; up = parentOf(at)) {
    at = up;
    if (speaking.some((s) => s !== title && holds(at, s))) break;
  }
  return at.getElementsByTagName('*').length > most ? title : at;
}

/** Does the page say something only the page of its address says? */
function speaksFor(s: Scan, page: PageId): boolean {
  switch (page) {
    case 'proofs':
      return (
        titlesOf(s).some((t) => ['twoStep', 'appPassword', 'passwordless'].includes(t.topic)) &&
        (!asksWho(s) || offersChanges(s))
      );
    case 'two-step-wizard':
      return says(s, 'twoStep') || walksOn(s);
    case 'app-password':
      return says(s, 'appPassword') || findAppPassword(s, 'see').found;
    default:
      return false;
  }
}

/** A heading asks who one is. */
const asksWho = (s: Scan): boolean =>
  s
    .speakingBlocks()
    .some(
      (b) =>
        b.reading.words.has('identityCheck') &&
        s.walk.headings.some((h) => holds(h, b.element)) &&
        s.sight.shown(b.element),
    );

const changes = [...verbs, ...topics];

/** Something can be pressed that changes how one signs in; a question on the way ("Two-step verification?") offers nothing. */
const offersChanges = (s: Scan): boolean =>
  s.speaking().some((c) => changes.some((word) => c.reading.words.has(word)) && s.sight.shown(c.element));

/** The wizard asks for a code too; its own "Next" stands there, and no list of ways to prove who one is. */
function walksOn(s: Scan): boolean {
  const has = (id: string) => s.document.getElementById(id) !== null;
  return (
    has('iNext') && !['iSelectProofTitle', 'iProofList', 'iLandingViewTitle', 'idDiv_SAOTCS_Proofs'].some(has)
  );
}

const says = (s: Scan, word: 'twoStep' | 'appPassword'): boolean =>
  [s.speakingBlocks, s.speaking].some((all) =>
    all().some((b) => b.reading.words.has(word) && s.sight.shown(b.element) && !advertised(s, b.element)),
  );
