import type { SeenButton } from '../seen.ts';
import type { ButtonItem, Item, TextItem } from './items.ts';

/** Words on a button, as a person reads them. */
export function buttonText(element: HTMLElement): string {
  const own = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent;
  const text = (own ?? '').replace(/\s+/g, ' ').trim();
  return (
    text !== '' ? text : (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '')
  ).slice(0, 80);
}

/**
 * Reads one button; `fieldAt` gives the place of a field by its place among the items. What stands above is read
 * for shown buttons only.
 */
export function readButton(
  { element, form }: ButtonItem,
  at: number,
  items: readonly Item[],
  fieldAt: ReadonlyMap<number, number>,
  formNumber: (element: Element, around: Element | null) => number,
): SeenButton {
  const shown = element.checkVisibility({ visibilityProperty: true });
  let previous = at - 1;
  while (previous >= 0 && (items[previous] as Item).kind === 'text') previous--;
  const attribute = (name: string): string => element.getAttribute(name)?.slice(0, 120) ?? '';
  return {
    text: buttonText(element),
    title: element.title.slice(0, 120),
    aria: attribute('aria-label'),
    id: element.id.slice(0, 120),
    name: attribute('name'),
    submit: (element as HTMLButtonElement).type === 'submit' && element.tagName !== 'A',
    shown,
    form: formNumber(element, form),
    at,
    behind: fieldAt.get(previous) ?? -1,
    above: shown ? textsAbove(items, at) : '',
  };
}

/** The texts before an item that open a container which holds it, up to the nearest heading. */
function textsAbove(items: readonly Item[], at: number): string {
  let depth = (items[at] as Item).gap;
  let texts = '';
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < 60 && texts.length < 1200; i--, steps++) {
    const item = items[i] as Item;
    const text = item as TextItem;
    if (item.kind === 'text' && (text.level > 0 || text.label === null) && text.text.length < 90) {
      texts += `${text.text} | `;
      if (text.level > 0) break;
    }
    depth = Math.min(depth, item.gap);
    if (item.kind !== 'text' && item.gap < depth) break;
  }
  return texts;
}
