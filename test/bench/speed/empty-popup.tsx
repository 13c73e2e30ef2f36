import { render } from 'preact';

/** The least that a popup made with Preact can be. */
render(
  <button type="button" role="combobox" aria-expanded="false" aria-controls="none">
    Hello
  </button>,
  document.body,
);
