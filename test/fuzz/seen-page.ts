import type { SeenPage } from '../../utils/mailform/seen.ts';

/** What the page script reads of a page with one password field, with this in all of its texts. */
export const seenPage = (words: string): SeenPage => ({
  title: words,
  titles: [],
  fields: [
    {
      control: 'text',
      tag: 'INPUT',
      type: 'password',
      aria: words,
      label: words,
      labelFrom: 'label',
      help: words,
      placeholder: words,
      name: words,
      binds: words,
      titles: [],
      at: 0,
    },
  ],
  buttons: [],
});
