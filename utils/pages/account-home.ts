import type { Declaration } from '../locate/declare.ts';

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
  leaves: true,
  card: 'like-others',
};
