import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../../components/app.tsx';
import { loadLater } from '../../../components/later.tsx';
import type { Screen } from '../../../components/props.ts';
import { idleActions } from '../../../scripts/pictures/fixtures.ts';
import type { Actions, PanelView } from '../../../utils/view.ts';
import type { Words } from '../../../utils/words/keys.ts';
import { languages, speak } from '../../../utils/words/words.ts';

/** A drawn popup or panel, and what tests do with it. */
export interface Drawn {
  root: HTMLElement;
  /** Keys that had no text, or a text with a value missing. */
  gaps: Set<string>;
  /** Draws again, as a newer view would. */
  update(view: PanelView): Promise<void>;
  /** Presses the button or link that bears this text or name. */
  press(name: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  key(selector: string, key: string): Promise<void>;
  text(): string;
  button(name: string): HTMLElement | undefined;
}

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Draws the whole tree for a view in the simulated page, in one language. */
export async function draw(
  view: PanelView,
  options: { actions?: Partial<Actions>; language?: string; first?: Screen['at'] } = {},
): Promise<Drawn> {
  await loadLater();
  const spoken = await speak(options.language ?? 'en');
  document.documentElement.lang = spoken.language;
  document.documentElement.dir = spoken.dir;
  document.title = 'Signpost';
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const gaps = new Set<string>();
  const words: Words = (key, values) => {
    const said = spoken.words(key, values);
    if (said === key || /undefined|\[object|\{\w+\}/.test(said)) gaps.add(key);
    return said;
  };
  const actions: Actions = { ...idleActions, ...options.actions };
  const update = (next: PanelView) =>
    act(() =>
      render(
        <App
          view={next}
          actions={actions}
          words={words}
          language={spoken.language}
          languages={languages}
          {...(options.first && { first: options.first })}
        />,
        root,
      ),
    );
  await update(view);
  const find = (selector: string) => {
    const found = root.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`no ${selector} in: ${root.textContent}`);
    return found;
  };
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button, summary, [role=option]')].find(
      (one) => nameOf(one) === name || nameOf(one).startsWith(`${name}:`),
    );
  return {
    root,
    gaps,
    update,
    button,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    press: (name) =>
      act(async () => {
        const found = button(name);
        if (!found) throw new Error(`nothing to press named "${name}" in: ${root.textContent}`);
        found.click();
        // Enough turns for an action's answer to arrive, without a clock that tests may have stopped.
        for (let turn = 0; turn < 20; turn += 1) await null;
      }),
    type: (selector, text) =>
      act(() => {
        const field = find(selector);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    key: (selector, key) =>
      act(() => {
        find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}

/** Names of the rules that axe finds broken. Colours need layout and are checked in a real browser. */
export async function broken(): Promise<string[]> {
  const result = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}
