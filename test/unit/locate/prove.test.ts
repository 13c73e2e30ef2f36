// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import type { Declaration } from '../../../utils/locate/declare.ts';
import { type Scan, scan } from '../../../utils/locate/page-scan.ts';
import { prove } from '../../../utils/locate/prove.ts';
import { homeSecurity } from '../../../utils/pages/account-home.ts';
import { accountPages } from '../../../utils/pages/account-pages.ts';
import { proofsControls } from '../../../utils/pages/proofs.ts';
import { manageSignIn } from '../../../utils/pages/security-hub.ts';
import { wizardControls } from '../../../utils/pages/two-step-wizard.ts';

/** What a candidate shows of itself; each part is one piece of evidence, for or against. */
interface Shown {
  name: string;
  id: string | null;
  href: string | null;
  against: string | null;
  advertised: boolean;
}

const labels = labelsFor(['en']);

/** No layout here: everything is seen. What a person can see is tested in real browsers. */
function look(candidates: Shown[], at: string): Scan {
  document.body.replaceChildren();
  for (const c of candidates) {
    const tag = c.href === null ? 'button' : 'a';
    const element = document.createElement(tag);
    element.textContent = c.against === null ? c.name : `${c.name} ${c.against}`;
    if (c.id !== null) element.id = c.id;
    if (c.href !== null) element.setAttribute('href', c.href);
    const row = document.createElement(c.advertised ? 'aside' : 'div');
    row.append(element);
    document.body.append(row);
  }
  const seen = { shown: () => true, reachable: () => true, face: (e: Element) => e };
  return { ...scan(document, new URL(at), labels, accountPages), sight: seen };
}

/** Which of the candidates is proven, by its place in the list. */
function proven(candidates: Shown[], { declaration, address }: Subject): number | null {
  const found = prove(look(candidates, address), declaration, null, 'press');
  if (!found.found) return null;
  return [...document.querySelectorAll('a,button')].indexOf(found.element);
}

interface Subject {
  declaration: Declaration;
  address: string;
  /** Wordings that speak for it, and some that do not. */
  names: string[];
  ids: string[];
  links: string[];
}

const pick = (list: Declaration[], control: string): Declaration => {
  const found = list.find((d) => d.control === control);
  if (!found) throw new Error(`no declaration of ${control}`);
  return found;
};
const proofs = 'https://account.live.com/proofs/manage/additional';
const subjects: Subject[] = [
  {
    declaration: homeSecurity,
    address: 'https://account.microsoft.com/',
    names: ['Security', 'SECURITY', 'Privacy', 'Rewards'],
    ids: ['home.drawers.security', 'x1'],
    links: ['/security', '/en-us/security', '/privacy', 'https://account.live.com/proofs/manage'],
  },
  {
    declaration: manageSignIn,
    address: 'https://account.microsoft.com/security',
    names: ['Manage how I sign in', 'Advanced security options', 'Change password', 'Manage'],
    ids: ['x2'],
    links: ['https://account.live.com/proofs/manage/additional', '/devices', 'https://account.live.com/x'],
  },
  {
    declaration: pick(proofsControls, 'proofs.twoStepTurnOn'),
    address: proofs,
    names: ['Turn on two-step verification', 'Turn on', 'Two-step verification', 'Add a phone'],
    ids: ['EnableTfaLink', 'x3'],
    links: ['/proofs/EnableTfa', '/proofs/Add', '/proofs/other'],
  },
  {
    declaration: pick(proofsControls, 'proofs.createAppPassword'),
    address: proofs,
    names: ['Create a new app password', 'Add app password', 'Create', 'App passwords', 'Change password'],
    ids: ['x4'],
    links: ['/proofs/AppPassword', '/proofs/Add', '/password/change'],
  },
  {
    declaration: pick(wizardControls, 'wizard.next'),
    address: 'https://account.live.com/proofs/EnableTfa',
    names: ['Next', 'Finish', 'Cancel', 'Later'],
    ids: ['iNext', 'x5'],
    links: ['/proofs/x', '/cancel'],
  },
];

const shownOf = (subject: Subject): fc.Arbitrary<Shown> =>
  fc.record({
    name: fc.constantFrom(...subject.names),
    id: fc.constantFrom(null, ...subject.ids),
    href: fc.constantFrom(null, ...subject.links),
    against: fc.constantFrom(null, null, 'Learn more', 'passwordless account'),
    advertised: fc.constantFrom(false, false, false, true),
  });
const page = fc.constantFrom(...subjects).chain((subject) =>
  fc.record({
    subject: fc.constant(subject),
    list: fc.array(shownOf(subject), { minLength: 1, maxLength: 4 }),
  }),
);

/** Everything that speaks against, one piece at a time. */
const worsened = (c: Shown): Shown[] => [
  { ...c, against: 'Learn more' },
  { ...c, advertised: true },
  { ...c, href: 'https://support.microsoft.com/article' },
  { ...c, href: 'https://shop.example/security' },
];

/** Every way to take away one piece of what speaks for it. */
const weakened = (c: Shown): Shown[] => [
  { ...c, name: 'Something' },
  { ...c, id: null },
  ...(c.href === null ? [] : [{ ...c, href: '/somewhere' }]),
];

const replaced = (list: Shown[], at: number, by: Shown): Shown[] => list.map((c, i) => (i === at ? by : c));

describe('the prover', () => {
  it('proves something on these pages', () => {
    let found = 0;
    fc.assert(
      fc.property(page, ({ subject, list }) => {
        if (proven(list, subject) !== null) found++;
      }),
      { numRuns: 200, seed: 11 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('is never won over by evidence against a candidate', () => {
    fc.assert(
      fc.property(page, fc.nat(), ({ subject, list }, n) => {
        const at = n % list.length;
        const before = proven(list, subject);
        for (const worse of worsened(list[at] as Shown)) {
          const after = proven(replaced(list, at, worse), subject);
          if (before !== at) expect(after).not.toBe(at);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('points at neither of two that are alike', () => {
    fc.assert(
      fc.property(page, fc.nat(), ({ subject, list }, n) => {
        const one = { ...(list[n % list.length] as Shown), href: null };
        const others = list.map((c) => ({ ...c, name: 'Something', id: null, href: null }));
        // A bare "Turn on" belongs to a section; here nothing has one, and only names count.
        expect(proven([one, ...others, one], subject)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('refuses two bare "Turn on" in one section', () => {
    const address = 'https://account.live.com/proofs/manage/additional';
    const twoStepTurnOn = pick(proofsControls, 'proofs.twoStepTurnOn');
    const page = (...buttons: string[]) => {
      document.body.innerHTML = `<main><section><h2>Two-step verification</h2><p>Adds a step.</p>${buttons
        .map((b) => `<p><button>${b}</button></p>`)
        .join('')}</section><section><h2>Recovery code</h2><button>Get a code</button></section></main>`;
      const seen = { shown: () => true, reachable: () => true, face: (e: Element) => e };
      const found = prove(
        { ...scan(document, new URL(address), labels, accountPages), sight: seen },
        twoStepTurnOn,
        null,
        'press',
      );
      return found.found ? found.label : found.why;
    };
    expect(page('Turn on')).toBe('Turn on');
    expect(page('Turn on', 'Turn on')).toBe('ambiguous');
  });

  it('never moves to another when evidence for another candidate is taken away', () => {
    fc.assert(
      fc.property(page, fc.nat(), ({ subject, list }, n) => {
        const before = proven(list, subject);
        const at = n % list.length;
        if (before === null || before === at) return;
        const { href } = list[before] as Shown;
        for (const weaker of weakened(list[at] as Shown)) {
          const now = proven(replaced(list, at, weaker), subject);
          // It may fall silent: two links to one place are one answer, to two places they are none. Between two links to
          // one place it may change: what was weakened can be the title that one of them stood under.
          if (now === null || (href !== null && list[now]?.href === href)) continue;
          expect(now).toBe(before);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('moves to another, when its own evidence goes, only where that one is proven by itself', () => {
    fc.assert(
      fc.property(page, ({ subject, list }) => {
        const before = proven(list, subject);
        if (before === null) return;
        // A button that is called like a section may be the title that others stand under.
        if (list.some(({ name }) => ['Two-step verification', 'App passwords'].includes(name))) return;
        for (const weaker of weakened(list[before] as Shown)) {
          const after = proven(replaced(list, before, weaker), subject);
          if (after === null || after === before) continue;
          const without = list.filter((_, i) => i !== before);
          expect(proven(without, subject)).toBe(after > before ? after - 1 : after);
        }
      }),
      { numRuns: 150 },
    );
  });
});
