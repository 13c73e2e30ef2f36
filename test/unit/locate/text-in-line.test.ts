// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { textInLine } from '../../../utils/locate/text-in-line.ts';

/** The text of each check box, in the order of the document. */
function texts(body: string): string[] {
  document.body.innerHTML = `<div>${body}</div>`;
  return [...document.querySelectorAll('input')].map((input) => textInLine(input).trim());
}
const box = '<input type="checkbox">';

it.each([
  ['behind each, a line a box', `${box} POP<br>${box} IMAP<br>`, ['POP', 'IMAP']],
  ['before each, a line a box', `POP: ${box}<br>IMAP: ${box}<br>`, ['POP:', 'IMAP:']],
  ['behind each, in one line', `${box} POP ${box} IMAP`, ['POP', 'IMAP']],
  ['before each, in one line', `POP ${box} IMAP ${box}`, ['POP', 'IMAP']],
  ['split over markup', `${box} Use <b>IM</b>AP<!-- POP --><br>`, ['Use IMAP']],
  ['a heading ends the line', `<h3>POP</h3>${box} On`, ['On']],
])('belongs to its control: %s', (_what, body, told) => {
  expect(texts(body)).toEqual(told);
});

it.each([
  ['with a text at both ends', `Protocols: ${box} POP ${box} IMAP`],
  ['with a text at neither', `${box} POP ${box}`],
  ['without any', `${box}${box}`],
])('is nobody’s in a line %s', (_what, body) => {
  expect(new Set(texts(body))).toEqual(new Set(['']));
});
