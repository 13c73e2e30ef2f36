// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type CardProps, createCard, sentence } from '../../../components/card/card.ts';
import { testShow } from '../../draw/words.ts';

const props = (more: Partial<CardProps> = {}): CardProps => ({
  words: testShow({ caution: true }).words,
  lang: 'en',
  text: 'found',
  label: 'Turn on',
  folded: false,
  ticked: null,
  ...more,
});

describe('sentence', () => {
  const text = (parts: (Node | string)[]) =>
    parts.map((p) => (typeof p === 'string' ? p : p.textContent)).join('');
  it('puts the label where the words want it, as it stands on the page', () => {
    const parts = sentence(document, 'Press {label}, then wait.', ' <b>Save</b> ');
    expect(text(parts)).toBe('Press  <b>Save</b> , then wait.');
    expect((parts[1] as Element).querySelector('b')).toBeNull();
  });
  it('leaves words without a label alone', () => {
    expect(sentence(document, 'Press {lab}.', 'x')).toEqual(['Press {lab}.']);
  });
  it('takes no pattern of String.replace from the label', () => {
    expect(text(sentence(document, 'A {label} B {label}', '$&'))).toBe('A $& B $&');
  });
});

describe('createCard', () => {
  it('shows the words of its state only', () => {
    const card = createCard(document, () => undefined);
    const { words } = props();
    card.update(props());
    expect(card.element.textContent).toContain('Press Turn on.');
    expect(card.element.textContent).toContain(words.caution);
    expect(card.element.textContent).not.toContain(words.missing);
    card.update(props({ text: 'missing' }));
    expect(card.element.textContent).toContain(words.missing);
    expect(card.element.textContent).not.toContain('Press Turn on.');
    card.update(props({ folded: true }));
    expect(card.element.textContent).toBe(words.progress);
  });

  it('draws anew only when something has changed', () => {
    const card = createCard(document, () => undefined);
    expect(card.update(props())).toBe(true);
    const first = card.element.firstChild;
    expect(card.update(props())).toBe(false);
    expect(card.element.firstChild).toBe(first);
    expect(card.update(props({ ticked: 'Done.' }))).toBe(true);
  });

  it('gives every button a name and tells which was pressed', () => {
    const pressed: string[] = [];
    const card = createCard(document, (action) => pressed.push(action));
    card.update(props());
    const buttons = [...card.element.querySelectorAll('button')];
    for (const button of buttons)
      expect(button.getAttribute('aria-label') || button.textContent).toBeTruthy();
    for (const button of buttons) button.click();
    expect(pressed).toEqual(['fold', 'close', 'did-it-myself', 'open-direct', 'report-page']);
  });
});
