import type { Settings } from '../utils/guide/facts.ts';
import type { Spoken } from '../utils/words/words.ts';
import { tokenDeclarations } from './tokens.ts';

/** Puts the design tokens on a page of ours. They reach it as a style sheet, which our own policy allows. */
export function adoptTokens(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{${tokenDeclarations()}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Gives a page of ours its language, direction, title and theme. */
export function dressPage(document: Document, spoken: Spoken, theme: Settings['theme']): void {
  const html = document.documentElement;
  html.lang = spoken.language;
  html.dir = spoken.dir;
  html.dataset.theme = theme;
  document.title = spoken.words('app.name');
}
