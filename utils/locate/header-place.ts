import type { Evidence } from './declare.ts';
import { nearest } from './tree.ts';

/** At home in the page's header. */
export const headerPlace = (element: Element): Evidence[] => [['in the header', headerWeight(element)]];

/** What an element's place says for or against its being at home in the page's header. */
function headerWeight(element: Element): number {
  const inHeader = nearest(element, (e) => e.localName === 'header' || e.getAttribute('role') === 'banner');
  if (inHeader) return 20;
  // At the end of a rail, a button with an icon: folders are links or entries of a list.
  const rail = element.localName === 'button' && nearest(element, isRail);
  if (rail && element.querySelector('svg,img') && !element.nextElementSibling) return 0;
  // Folders, apps and messages are listed under names that others chose.
  if (nearest(element, (e) => e.localName === 'nav' || listRoles.test(e.getAttribute('role') ?? '')))
    return -20;
  if (nearest(element, (e) => e.localName === 'main' || e.getAttribute('role') === 'main')) return -20;
  const box = element.getBoundingClientRect();
  if (box.top >= 0 && box.bottom < 130) return 16;
  // An icon in a rail at the side of the window.
  const atSide = box.right < 100 || box.left > innerWidth - 100;
  return atSide && !/\p{L}/u.test(element.textContent ?? '') ? 16 : -20;
}

const isRail = (e: Element): boolean => e.localName === 'nav' || e.getAttribute('role') === 'navigation';
const listRoles = /^(navigation|tree|treegrid|grid|list|listbox)$/;
