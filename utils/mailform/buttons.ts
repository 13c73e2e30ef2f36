import type { MailField } from './find.ts';
import type { FieldFacts } from './read.ts';
import type { ButtonItem, Item, TextItem, Walk } from './walk.ts';
import { meaning, W } from './words.ts';

/** Words on a button, as a person reads them. */
export function buttonText(element: HTMLElement): string {
  const own = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent;
  const text = (own ?? '').replace(/\s+/g, ' ').trim();
  return (
    text !== '' ? text : (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '')
  ).slice(0, 80);
}

/** The form an element stands in, also from inside shadow roots. */
function formOf(element: Element): Element | null {
  const own = (element as HTMLInputElement).form;
  if (own) return own;
  for (let e: Element | null = element; e; ) {
    const form: Element | null = e.closest('form');
    if (form) return form;
    e = (e.getRootNode() as ShadowRoot).host ?? null;
  }
  return null;
}

const mailBits = W.mail | W.smtp | W.imap | W.pop;

/**
 * The app's own test and save buttons of the mail form: by their words, by the title they stand under and
 * by nearness to the fields. They are named to the person and never pressed.
 */
export function actionButtons(
  walked: Walk,
  fields: readonly MailField[],
  all: readonly FieldFacts[],
): { test: HTMLElement | null; save: HTMLElement | null } {
  if (fields.length === 0) return { test: null, save: null };
  const chosen = new Set(fields.map((f) => f.facts.item));
  const { items } = walked;
  const spots: number[] = [];
  items.forEach((item, i) => {
    if (item.kind === 'control' && chosen.has(item)) spots.push(i);
  });
  const first = spots[0] ?? 0;
  const last = spots[spots.length - 1] ?? 0;
  const forms = new Set(fields.map((f) => formOf(f.element)));
  const firstControl = items.findIndex((item) => item.kind === 'control' && forms.has(formOf(item.element)));
  let lastControl = items.length - 1;
  while (lastControl > 0) {
    const item = items[lastControl] as Item;
    if (item.kind === 'control' && forms.has(formOf(item.element))) break;
    lastControl--;
  }
  const factsOf = new Map(all.map((f) => [f.item, f]));
  let test: [HTMLElement, number] | null = null;
  let save: [HTMLElement, number] | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== 'button') continue;
    const score = rate(item, i, items, spots, first, last);
    // A button without words right behind the field for a test address sends the test.
    const bare = /^(?:ok)?$/i.test(buttonText(item.element));
    let previous = i - 1;
    while (previous >= 0 && (items[previous] as Item).kind === 'text') previous--;
    const behind = items[previous];
    if (
      bare &&
      behind?.kind === 'control' &&
      ((factsOf.get(behind)?.labelBits ?? 0) | (factsOf.get(behind)?.nameBits ?? 0)) & W.test
    ) {
      score.test = Math.max(score.test, 2.5);
      score.save = 0;
    }
    // A button that sends another form of the page has nothing to do with ours.
    const owner = (item.element as HTMLButtonElement).form ?? formOf(item.element);
    if (owner && !forms.has(owner) && !forms.has(null)) score.save -= 5;
    else if (!owner && score.save < 2.5) score.save = 0;
    // With controls before it and ours after it, it ends another section.
    if (i < first && i > firstControl) score.save -= 2;
    if (/^ok$/i.test(buttonText(item.element)) && !item.element.title && i < lastControl) score.save -= 3;
    if (score.test > 0 && (!test || score.test > test[1])) test = [item.element, score.test];
    if (score.save > 0 && (!save || score.save > save[1])) save = [item.element, score.save];
  }
  return { test: test?.[0] ?? null, save: save?.[0] ?? null };
}

/** Title text under which an item stands: the last text before it that opens a container which holds it. */
function titleBits(items: readonly Item[], at: number): number {
  let depth = (items[at] as Item).gap;
  let bits = 0;
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < 60; i--, steps++) {
    const item = items[i] as Item;
    const text = item as TextItem;
    if (item.kind === 'text' && (text.level > 0 || text.label === null) && text.text.length < 90) {
      bits |= meaning(text.text);
      if (text.level > 0) break;
    }
    depth = Math.min(depth, item.gap);
    if (item.kind === 'button' || item.kind === 'control') {
      if (item.gap < depth) break;
    }
  }
  return bits;
}

function rate(
  item: ButtonItem,
  at: number,
  items: readonly Item[],
  spots: readonly number[],
  first: number,
  last: number,
): { test: number; save: number } {
  const { element } = item;
  const words = buttonText(element);
  if (words.length > 60) return { test: 0, save: 0 };
  const bits = meaning(`${words} ${element.title} ${element.getAttribute('aria-label') ?? ''}`);
  const nameBits = meaning(`${element.id} ${element.getAttribute('name') ?? ''}`);
  const submit = (element as HTMLButtonElement).type === 'submit' && element.tagName !== 'A';
  let distance = 1000;
  for (const s of spots) distance = Math.min(distance, Math.abs(s - at));
  const inside = at > first && at < last;
  const near = -Math.min(distance, 40) * 0.06 - (at < first ? 0.4 : 0);
  const none = { test: 0, save: 0 };
  if (bits & W.foreign && !(bits & mailBits)) return none;
  let test = 0;
  if (bits & W.test) test = 5 + (bits & (mailBits | W.send) ? 1.5 : 0);
  else if (bits & W.send && !(bits & W.reply)) {
    const title = titleBits(items, at);
    test = title & W.test ? 5 : nameBits & W.test ? 5 : 0;
  } else if (nameBits & W.test) test = 3.5;
  else if (words === '' || words === 'OK') test = titleBits(items, at) & W.test ? 2 : 0;
  if (bits & W.cancel) test -= 3;
  let save = 0;
  if (bits & W.save && !(bits & W.cancel)) {
    save = 4 + (bits & mailBits ? 1.5 : 0) + (submit ? 0.8 : 0) + (nameBits & W.save ? 0.5 : 0);
    if (!element.title && /^(?:ok|next|add|finish|continue|done)$/i.test(words)) save -= 1.2;
    if (bits & W.test) save -= 2.5;
    // "Add header" adds a row; "Add" alone may well be the button of a dialog.
    if (/^\+? ?add\b/i.test(words) && words.split(' ').length > 1 && !(bits & mailBits)) save -= 2.5;
  } else if (submit && !(bits & (W.cancel | W.test | W.send))) save = words === '' ? 1 : 1.6;
  const seen = element.checkVisibility({ visibilityProperty: true });
  if (!seen) return none;
  // A button among foreign fields serves those; the save button of a long page stands behind everything.
  const between = inside ? 0 : foreignBetween(items, at, at < first ? first : last);
  if (test > 0) test += near - Math.min(between, 6) * 0.4;
  if (save > 0) save += Math.max(near, -1.6) - (inside ? 0.3 : 0);
  return { test, save };
}

function foreignBetween(items: readonly Item[], a: number, b: number): number {
  let count = 0;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++)
    if ((items[i] as Item).kind === 'control') count++;
  return count;
}
