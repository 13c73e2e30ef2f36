import { advertised } from '../locate/ads.ts';
import type { Block } from '../locate/blocks.ts';
import type { Declaration } from '../locate/declare.ts';
import type { Located } from '../locate/located.ts';
import { fullName } from '../locate/names.ts';
import type { Scan } from '../locate/page-scan.ts';
import { prove } from '../locate/prove.ts';
import { holds, parentOf } from '../locate/tree.ts';

/** account.microsoft.com/security: leads to the proofs page (evidence, section 3). */
const manageSignIn: Declaration = {
  control: 'hub.manageSignIn',
  pages: ['security-hub'],
  kinds: ['link', 'button'],
  ids: [],
  links: [/^\/proofs\/manage(\/|$)/],
  labels: ['manageSignIn'],
  words: [['manageSignInWords']],
  against: ['help', 'ad', 'passwordless'],
};
export const hubControls: Declaration[] = [manageSignIn];

/** The way to the proofs page: by its own name or link, else the one button of the card with that title ("Get started"). */
export function findManageSignIn(s: Scan): Located {
  const located = prove(s, manageSignIn, null, 'press');
  if (located.found || located.why !== 'absent') return located;
  const titles = s.speakingBlocks().filter((b) => isTitle(s, b));
  const [title, second] = titles;
  const element = title && !second && onlyButton(s, title.element);
  if (!element || !s.sight.reachable(element)) return located;
  const reasons = [{ what: 'the one button of its card', weight: 40 }];
  return { found: true, element, label: fullName(element), weight: 40, reasons };
}

const isTitle = (s: Scan, { reading, element }: Block): boolean =>
  manageSignIn.labels.some((label) => (reading.labels.get(label) ?? 0) >= 0.7) &&
  s.sight.shown(element) &&
  !advertised(s, element);

/** What alone can be pressed in the smallest box around a title that holds anything to press. A link leads elsewhere, or was proven. */
function onlyButton(s: Scan, title: Element): Element | null {
  for (let box = parentOf(title); box; box = parentOf(box)) {
    const pressed = s.candidates(box).filter((c) => s.sight.shown(c.element));
    const [only, other] = pressed;
    if (!only) continue;
    const { words, labels } = only.reading;
    const fits =
      only.kind === 'button' &&
      !only.element.hasAttribute('aria-expanded') &&
      !labels.has('cancel') &&
      !manageSignIn.against.some((word) => words.has(word)) &&
      !s.walk.headings.some((h) => holds(box, h) && !holds(h, title) && !holds(title, h));
    return fits && !other ? only.element : null;
  }
  return null;
}
