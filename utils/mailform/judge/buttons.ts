import type { SeenButton, SeenPage } from '../seen.ts';
import { W } from './concepts.ts';
import type { FieldFacts } from './field.ts';
import { meaning } from './meaning.ts';

/** A button of our own section goes before any of another. */
const ours = 20;

/** "Save for this show" saves one of several things, and not the page. */
const ofOne =
  /\b(?:for|of) (?:this|that|the selected|each)\b|\bfür dies|\bpour (?:ce|cette)\b|\bpara est[ea]\b|\bper quest[oa]\b/i;

const mailBits = W.mail | W.smtp | W.imap | W.pop;

/** Where the mail fields stand among the items of the page. */
interface Spots {
  all: number[];
  first: number;
  last: number;
  /** Places of all controls, for counting what lies between. */
  controls: number[];
}

/**
 * The app's own test and save buttons of the mail form, by place, or -1: by their words, by the title they stand under
 * and by nearness to the fields. They are named to the person and never pressed.
 */
export function actionButtons(
  page: SeenPage,
  chosen: readonly FieldFacts[],
  all: readonly FieldFacts[],
): { test: number; save: number } {
  if (chosen.length === 0) return { test: -1, save: -1 };
  const places = [...new Set(chosen.map((f) => f.at))].sort((a, b) => a - b);
  const spots: Spots = {
    all: places,
    first: places[0] ?? 0,
    last: places[places.length - 1] ?? 0,
    controls: page.fields.map((f) => f.at),
  };
  const forms = new Set(chosen.map((f) => f.form));
  /** A title over more fields than these is the page's. */
  const most = all.length * 0.9;
  const ourTitles = new Set(chosen.flatMap((f) => f.titles.filter((t) => t.count < most)));
  const withFields = new Set(all.map((f) => f.form));
  const ofForms = all.filter((f) => forms.has(f.form)).map((f) => f.at);
  const firstControl = ofForms[0] ?? -1;
  const lastControl = ofForms[ofForms.length - 1] ?? -1;
  let test: [number, number] = [-1, 0];
  let save: [number, number] = [-1, 0];
  for (const [index, button] of page.buttons.entries()) {
    const score = rate(button, spots);
    // A button that sends other fields of the page has nothing to do with ours, but where those are the test mail's.
    if (button.form !== 0 && !forms.has(button.form) && withFields.has(button.form)) {
      if (!sendsTestMail(button)) continue;
      score.save = 0;
    }
    // A button without words right behind the field for a test address sends the test.
    const before = all[button.behind];
    if (
      button.shown &&
      /^(?:ok)?$/i.test(button.text) &&
      before &&
      (before.labelBits | before.nameBits) & W.test
    ) {
      score.test = Math.max(score.test, 2.5);
      score.save = 0;
    }
    if (button.form !== 0 && !forms.has(button.form) && !forms.has(0)) score.save -= 5;
    else if (button.form === 0 && score.save < 2.5) score.save = 0;
    // With controls before it and ours after it, it ends another section.
    if (button.at < spots.first && button.at > firstControl) score.save -= 2;
    // What ends a section of other fields is that section's; the last one may be the whole page's.
    const section = before?.titles.filter((t) => t.count < most) ?? [];
    const alien = section.length > 0 && !section.some((t) => ourTitles.has(t));
    if (alien && button.at < spots.first) score.save -= 5;
    if (/^ok$/i.test(button.text) && button.title === '' && button.at < lastControl) score.save -= 3;
    if (score.test > 0) score.test += alien ? 0 : ours;
    if (score.save > 0) score.save += alien ? 0 : ours;
    if (score.test > test[1]) test = [index, score.test];
    if (score.save > save[1]) save = [index, score.save];
  }
  // "Verify and save" saves where nothing else does.
  const both = page.buttons[test[0]];
  const bits = both && save[0] < 0 ? meaning(both.text) : 0;
  if (bits & W.save && bits & W.test && !(bits & (W.send | W.mail))) return { test: -1, save: test[0] };
  return { test: test[0], save: save[0] };
}

/** Says by itself that it sends a mail to try it out. */
function sendsTestMail({ text }: SeenButton): boolean {
  const bits = meaning(text);
  return (bits & W.test) !== 0 && (bits & mailBits) !== 0;
}

function rate(button: SeenButton, spots: Spots): { test: number; save: number } {
  const { text: words, title, at } = button;
  const none = { test: 0, save: 0 };
  if (!button.shown || words.length > 60) return none;
  const bits = meaning(`${words} ${title} ${button.aria}`);
  if (bits & W.foreign && !(bits & mailBits)) return none;
  const nameBits = meaning(`${button.id} ${button.name}`);
  let test = testWeight(button, bits, nameBits);
  let save = saveWeight(button, bits, nameBits);
  let distance = 1000;
  for (const s of spots.all) distance = Math.min(distance, Math.abs(s - at));
  const inside = at > spots.first && at < spots.last;
  const near = -Math.min(distance, 40) * 0.06 - (at < spots.first ? 0.4 : 0);
  // A button among foreign fields serves those; the save button of a long page stands behind everything.
  const between = inside ? 0 : controlsBetween(spots, at, at < spots.first ? spots.first : spots.last);
  if (test > 0) test += near - Math.min(between, 6) * 0.4;
  if (save > 0) save += Math.max(near, -1.6) - (inside ? 0.3 : 0);
  return { test, save };
}

function testWeight({ text: words, above }: SeenButton, bits: number, nameBits: number): number {
  let test = 0;
  if (bits & W.test) test = 5 + (bits & (mailBits | W.send) ? 1.5 : 0);
  else if (bits & W.send && !(bits & W.reply)) test = (meaning(above) | nameBits) & W.test ? 5 : 0;
  else if (nameBits & W.test) test = 3.5;
  else if (words === '' || words === 'OK') test = meaning(above) & W.test ? 2 : 0;
  return bits & W.cancel ? test - 3 : test;
}

function saveWeight({ text: words, title, submit }: SeenButton, bits: number, nameBits: number): number {
  // "Save and close" saves; "Close and reset" does not.
  if (!(bits & W.save) || (bits & W.cancel && !(meaning(words.split(/\s/)[0] ?? '') & W.save)))
    return submit && !(bits & (W.cancel | W.test | W.send)) ? (words === '' ? 1 : 1.6) : 0;
  let save = 4 + (bits & mailBits ? 1.5 : 0) + (submit ? 0.8 : 0) + (nameBits & W.save ? 0.5 : 0);
  if (title === '' && /^(?:ok|next|add|finish|continue|done)$/i.test(words)) save -= 1.2;
  if (bits & W.test) save -= 2.5;
  if (ofOne.test(words) && !(bits & (mailBits | W.account))) save -= 5;
  // "Add header" adds a row; "Add" alone may well be the button of a dialog.
  if (/^\+? ?add\b/i.test(words) && words.split(' ').length > 1 && !(bits & mailBits)) save -= 2.5;
  return save;
}

function controlsBetween({ controls }: Spots, a: number, b: number): number {
  let count = 0;
  for (const at of controls) if (at > Math.min(a, b) && at < Math.max(a, b)) count++;
  return count;
}
