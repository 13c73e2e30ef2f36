import type { ControlTarget, Surface } from '../harness/signpost.ts';
import type { Person } from './person.ts';

/** What a journey asks of a person. Microsoft's own pages and the app's are not counted, only what Signpost adds. */
export interface Effort {
  /** Times the toolbar button was pressed. */
  popups: number;
  /** Presses in the popup, and on what is ringed. */
  presses: number;
  /** Fields typed into. */
  fields: number;
  /** Words shown by popup and cards, each line counted once: nobody reads the same line twice. */
  words: number;
  /** How many of them stand in cards. */
  inCards: number;
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts the words of what is read, each line once, whatever numbers are in it. */
export function createReading() {
  const all = new Set<string>();
  const inCards = new Set<string>();
  const words = (lines: Set<string>) => [...lines].reduce((sum, line) => sum + wordsIn(line), 0);
  return {
    read(text: string, card = false): void {
      for (const line of text.split('\n')) {
        const folded = line.replace(/\d+/g, '#').trim();
        if (!folded) continue;
        all.add(folded);
        if (card) inCards.add(folded);
      }
    },
    total: () => ({ words: words(all), inCards: words(inCards) }),
    lines: () => [...all],
  };
}

/** What stands in popup or panel to be read. The list of apps is looked through, not read; what only a screen reader says, heard. */
export const readable = `(() => {
  const lists = [...document.querySelectorAll('[role=listbox], .hidden-text')];
  for (const list of lists) list.hidden = true;
  const text = document.body.innerText;
  for (const list of lists) list.hidden = false;
  return text;
})()`;

/**
 * Counts from now on what this person does and is shown; `total()` gives it so far, and every line that was shown. What a
 * test opens the popup for again, with nothing done on a page in between, a person does in the popup that is open.
 */
export function countEffort(person: Person): { total(): Effort; lines(): string[] } {
  const done = { popups: 0, presses: 0, fields: 0 };
  const reading = createReading();
  const { read } = reading;
  let openOver: unknown = null;
  const { inPopup, ringed } = person;
  person.inPopup = (page, act) => {
    if (openOver !== page) done.popups += 1;
    openOver = page;
    return inPopup.call(person, page, (popup) => act(counting(popup))) as never;
  };
  // A look whether something has ticked is the test's, not the person's.
  person.popupSays = (page, text) => inPopup.call(person, page, (popup) => popup.waitFor(text)) as never;
  person.ringed = async (page, title) => {
    const view = await ringed.call(person, page, title);
    done.presses += 1;
    openOver = null;
    read(view.card?.text ?? '', true);
    return view;
  };
  const counting = (popup: Surface): Surface =>
    new Proxy(popup, {
      get(target, name, self) {
        const value = Reflect.get(target, name, self);
        if (typeof value !== 'function') return value;
        if (name !== 'click' && name !== 'choose' && name !== 'type' && name !== 'waitFor')
          return value.bind(target);
        return async (...args: unknown[]) => {
          if (name === 'click' || name === 'choose') done.presses += 1;
          if (name === 'type') done.fields += 1;
          if (name !== 'waitFor') {
            // What is shown once the control is there is what is read before it is pressed.
            await target.waitForControl(args[0] as ControlTarget);
            read(await target.evaluate<string>(readable));
          }
          const result = await value.apply(target, args);
          if (name === 'waitFor') read(await target.evaluate<string>(readable));
          return result;
        };
      },
    });
  return {
    total: () => ({ ...done, ...reading.total() }),
    lines: reading.lines,
  };
}
