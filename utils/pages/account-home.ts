import type { Declaration, Evidence } from '../locate/declare.ts';
import { isMain } from '../locate/main-part.ts';
import { nearest } from '../locate/tree.ts';

/** A tab in the main part shows a part of this page and leads to no other one. */
export const tabPlace = (element: Element): Evidence[] =>
  nearest(element, isMain) && element.matches('[role=tab]:not([href])') ? [['a tab', -50]] : [];

/** It leads to another page: in the main part of this one and beside it, it is the same door. */
export const oneDoor = (a: Element, b: Element): boolean => !nearest(a, isMain) !== !nearest(b, isMain);

/** account.microsoft.com/ : only the way to the security hub matters. */
export const homeSecurity: Declaration = {
  control: 'home.security',
  pages: ['account-home'],
  kinds: ['link', 'button'],
  ids: ['home.drawers.security'],
  links: [/^(\/[a-z]{2}-[a-z]{2,4})?\/security$/],
  labels: ['security'],
  words: [],
  against: ['help', 'ad'],
  alike: oneDoor,
  place: tabPlace,
  card: 'like-others',
};
