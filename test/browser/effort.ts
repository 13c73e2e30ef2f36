import type { Surface } from '../harness/signpost.ts';
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
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts from now on what this person does and is shown; `total()` gives it so far. */
export function countEffort(person: Person): { total(): Effort } {
  const done = { popups: 0, presses: 0, fields: 0 };
  const lines = new Set<string>();
  const read = (text: string) => {
    for (const line of text.split('\n')) lines.add(line.replace(/\d+/g, '#').trim());
  };
  const { inPopup, ringed } = person;
  person.inPopup = (page, act) => {
    done.popups += 1;
    return inPopup.call(person, page, async (popup) => {
      read(await popup.text());
      const result = await act(counting(popup));
      read(await popup.text().catch(() => ''));
      return result;
    }) as never;
  };
  person.ringed = async (page, title) => {
    const view = await ringed.call(person, page, title);
    done.presses += 1;
    read(view.card?.text ?? '');
    return view;
  };
  const counting = (popup: Surface): Surface =>
    new Proxy(popup, {
      get(target, name, self) {
        if (name === 'click' || name === 'choose') done.presses += 1;
        if (name === 'type') done.fields += 1;
        const value = Reflect.get(target, name, self);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return {
    total: () => ({ ...done, words: [...lines].reduce((sum, line) => sum + wordsIn(line), 0) }),
  };
}
