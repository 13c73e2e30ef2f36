/** What the bench runs inside a page: our modules as they ship, beside a bare walk and other people's libraries. */
import { getByRole } from '@testing-library/dom';
import { driver } from 'driver.js';
import { ringGap } from '../../../utils/draw/geometry.ts';
import { createGuideLayer, type GuideLayer } from '../../../utils/draw/layer.ts';
import { look } from '../../../utils/mailform/read/look.ts';
import { mailValues } from '../../../utils/mailform/values.ts';
import { testShow } from '../../draw/words.ts';
import { mailFormOf } from '../../frameworks/mail-form.ts';
import { bareWalk } from '../walk.ts';

function clock<T>(run: () => T): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Five controls by role and name, as dom-testing-library finds them; a miss costs the same search. */
function byRole(): void {
  const names: [string, RegExp][] = [
    ['button', /^save$/i],
    ['switch', /pop/i],
    ['switch', /imap/i],
    ['button', /settings/i],
    ['link', /^security$/i],
  ];
  for (const [role, name] of names) {
    try {
      getByRole(document.body, role, { name });
    } catch {
      // Not on this page.
    }
  }
}

/** Milliseconds of a bare walk and of five `getByRole`, side by side. */
export function timeByRole(): { walk: number; byRole: number } {
  void document.documentElement.getBoundingClientRect();
  return { walk: clock(() => bareWalk(document)), byRole: clock(byRole) };
}

/** Fills the page with a settings form of so many fields, one SMTP block among them. The same every time. */
export function fillForm(fields: number): void {
  const main = document.body.appendChild(document.createElement('main'));
  const section = (title: string, rows: [string, string, string?][]) => {
    const fieldset = main.appendChild(document.createElement('fieldset'));
    fieldset.appendChild(document.createElement('legend')).textContent = title;
    for (const [name, label, type = 'text'] of rows) {
      const row = fieldset.appendChild(document.createElement('div'));
      const caption = row.appendChild(document.createElement('label'));
      caption.textContent = label;
      caption.htmlFor = name;
      const field = document.createElement(type === 'select' ? 'select' : 'input');
      field.id = name;
      field.name = name;
      if (field instanceof HTMLInputElement) field.type = type;
      else for (const text of ['None', 'STARTTLS', 'SSL/TLS']) field.add(new Option(text));
      row.appendChild(field);
      const help = row.appendChild(document.createElement('p'));
      help.textContent = `What ${label.toLowerCase()} means is told in the manual.`;
    }
  };
  const topics = ['Appearance', 'Orders', 'Stock', 'Invoices', 'Languages', 'Backups', 'Reports', 'Users'];
  const half = Math.floor((fields - 5) / 2);
  const filler = (from: number, to: number) => {
    for (let n = from; n < to; n += 10) {
      const topic = topics[Math.floor(n / 10) % topics.length] ?? '';
      section(
        topic,
        Array.from({ length: Math.min(10, to - n) }, (_, i) => [
          `f${n + i}`,
          `${topic} value ${n + i}`,
          i % 4 === 3 ? 'checkbox' : 'text',
        ]),
      );
    }
  };
  filler(0, half);
  section('Outgoing mail', [
    ['smtp_host', 'SMTP server'],
    ['smtp_port', 'Port', 'number'],
    ['smtp_secure', 'Encryption', 'select'],
    ['smtp_user', 'User name'],
    ['smtp_pass', 'Password', 'password'],
  ]);
  filler(half, fields - 5);
}

/** The least a form scanner reads: each field's box, style, attributes and captions. No judgement at all. */
function leastScan(): number {
  let read = 0;
  for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea, button')) {
    read += field.getBoundingClientRect().width + getComputedStyle(field).display.length;
    read += field.name.length + field.id.length + (field.getAttribute('placeholder')?.length ?? 0);
    for (const label of field.labels ?? []) read += label.textContent?.length ?? 0;
  }
  return read;
}

/**
 * Milliseconds of a bare walk, of the least scan, of reading the form, of reading it and writing what was read as the
 * message to the background (all that the page pays), and of everything with the background's judgement.
 */
export function timeForm(): {
  walk: number;
  least: number;
  look: number;
  page: number;
  find: number;
  fields: number;
  found: number;
} {
  void document.documentElement.getBoundingClientRect();
  const values = mailValues('ada.sitter@outlook.com', ['smtp'], 'Ada Sitter');
  let found = 0;
  const walk = clock(() => bareWalk(document));
  const least = clock(leastScan);
  const looked = clock(() => look(document));
  const page = clock(() => JSON.stringify(look(document).page));
  const find = clock(() => {
    found = mailFormOf(document, values).fields.length;
  });
  const fields = document.querySelectorAll('input, select').length;
  return { walk, least, look: looked, page, find, fields, found };
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
/** After the frame that follows has been painted. */
const painted = async () => {
  await frame();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
};

/** A first mark is whole after this many frames: driver.js moves its spotlight for 0.4 s. */
const frames = 40;

/** Milliseconds from the beginning to the end of each frame, summed up over a first mark made in the first of them. */
async function costOf(act: () => void): Promise<number> {
  await painted();
  let total = 0;
  for (let n = 0; n < frames; n++) {
    await frame();
    const from = performance.now();
    if (n === 0) act();
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
    total += performance.now() - from;
  }
  return total;
}

/** One first mark of each: nothing at all, our ring and card, driver.js with and without its animation. */
export async function timeDraw(): Promise<{ empty: number; ours: number; driver: number; still: number }> {
  const target = document.querySelector<HTMLElement>('#control');
  if (!target) throw new Error('no control');
  const empty = await costOf(() => undefined);
  const end = new AbortController();
  let layer: GuideLayer | null = null;
  const ours = await costOf(() => {
    layer = createGuideLayer(document, {
      signal: end.signal,
      onAction: () => undefined,
      onLost: () => undefined,
    });
    layer.show(testShow(), target, 'found', 'Turn on');
  });
  end.abort();
  (layer as GuideLayer | null)?.destroy();
  const marked = async (animate: boolean) => {
    const tour = driver({ animate });
    const cost = await costOf(() =>
      tour.highlight({ element: target, popover: { title: 'Turn on', description: 'Press this.' } }),
    );
    tour.destroy();
    return cost;
  };
  return { empty, ours, driver: await marked(true), still: await marked(false) };
}

/** Frames from the end of each scrolling to a ring that is exact within 2 px, over so many scrolls of a tall page. */
export async function scrollFrames(times: number): Promise<number[]> {
  const target = document.querySelector<HTMLElement>('#control');
  if (!target) throw new Error('no control');
  document.body.style.paddingBlock = '600px 3000px';
  let root: ShadowRoot | null = null;
  const attach = Element.prototype.attachShadow;
  // Closed in what ships; the bench looks inside.
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  const end = new AbortController();
  const layer = createGuideLayer(document, {
    signal: end.signal,
    onAction: () => undefined,
    onLost: () => undefined,
  });
  Element.prototype.attachShadow = attach;
  layer.show(testShow(), target, 'found', 'Turn on');
  await painted();
  await painted();
  const off = () => {
    const ring = (root as ShadowRoot | null)?.querySelector('.ring')?.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    return ring ? Math.max(Math.abs(ring.x - box.x + ringGap), Math.abs(ring.y - box.y + ringGap)) : Infinity;
  };
  const all: number[] = [];
  for (let n = 0; n < times; n++) {
    window.scrollTo(0, 300 + ((n * 97) % 250));
    let count = 0;
    while (off() > 2 && count < 100) {
      await painted();
      count += 1;
    }
    all.push(count);
  }
  end.abort();
  document.body.style.paddingBlock = '';
  return all;
}
