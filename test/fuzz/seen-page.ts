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
      beside: '',
      help: words,
      placeholder: words,
      names: words,
      name: words,
      id: '',
      autocomplete: '',
      preset: '',
      multiple: false,
      options: [],
      chosen: -1,
      on: false,
      titles: [],
      shown: true,
      savesItself: false,
      form: 0,
      at: 0,
    },
  ],
  buttons: [],
});
