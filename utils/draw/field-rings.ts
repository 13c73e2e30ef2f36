import { el } from '../../components/card/el.ts';
import { fieldCss } from '../../components/card/field-css.ts';
import { boxOf, clipOf, drawnPart } from './box.ts';
import { createFollower } from './follow.ts';
import { area, intersect, isInView, keepInside } from './geometry.ts';
import { createGuest } from './guest.ts';
import { createPicker } from './picker.ts';
import { frameOf, layRing, radiusOf, toLayer } from './ring.ts';

/** Closer than the guide's ring: fields stand close to one another, and to buttons. In px. */
const gap = 3;

export interface FieldRing {
  element: Element;
  /** The row's number in the preview. */
  number: number;
  /** What goes in there, in the person's language. Never a value that is secret. */
  text: string;
}
export interface FieldRings {
  show(items: FieldRing[]): void;
  /** Asks the person to click (or walk to, and press Enter in) a field; an empty text ends it. */
  pick(text: string): void;
}

interface Mark {
  part: Element;
  ring: HTMLElement;
  tag: HTMLElement;
}

/**
 * Numbered rings on the fields of the other app's mail form, while the popup or panel shows what goes where.
 * Nothing of the page is changed and nothing is filled from here. They go when `options.signal` ends.
 */
export function createFieldRings(
  document: Document,
  options: { signal: AbortSignal; onPick?(element: Element): void; onPickCancelled?(): void },
): FieldRings {
  const window = document.defaultView as Window & typeof globalThis;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const guest = createGuest(document, {
    name: 'signpost-fields',
    css: fieldCss(),
    signal,
    onMoved: () => {
      last = '';
      follower.kick();
    },
    onLost: () => life.abort(),
    onSuperseded: () => life.abort(),
  });
  const { layer } = guest;
  const origin = el(document, 'div', { class: 'origin' });
  const hover = el(document, 'div', { class: 'ring hover', hidden: '' });
  const banner = el(document, 'div', { class: 'banner', role: 'status', dir: 'auto', hidden: '' });
  layer.append(origin, hover, banner);
  const follower = createFollower(window, measure, signal);
  let marks: Mark[] = [];
  let candidate: Element | null = null;
  let last = '';

  const picker = createPicker(window, guest.host, {
    onCandidate(element) {
      candidate = element;
      last = '';
      watch();
    },
    onEnd(element) {
      stopPicking();
      if (element) options.onPick?.(element);
      else options.onPickCancelled?.();
    },
  });

  function watch(): void {
    follower.watch([...marks.map(({ part }) => part), ...(candidate ? [candidate] : [])]);
  }
  function stopPicking(): void {
    picker.stop();
    candidate = null;
    banner.hidden = true;
    hover.hidden = true;
    if (marks.length === 0) guest.unmount();
    watch();
  }

  function measure(): boolean {
    if (!guest.mounted) return false;
    const frame = frameOf(origin);
    const { width, height } = layer.getBoundingClientRect();
    const whole = { x: frame.x, y: frame.y, width, height };
    const viewport = { width: width / frame.scale, height: height / frame.scale };
    const read = (part: Element) => ({
      box: toLayer(boxOf(part), frame),
      clip: toLayer(clipOf(follower.clippers(part), whole), frame),
      radius: radiusOf(part, gap),
      there: part.isConnected,
    });
    const seen = marks.map(({ part, tag }) => ({ ...read(part), tag: [tag.offsetWidth, tag.offsetHeight] }));
    const over = candidate && read(candidate);
    const key = JSON.stringify([frame, viewport, seen, over]);
    if (key === last) return false;
    last = key;
    for (const [at, { ring, tag }] of marks.entries()) {
      const { box, clip, radius, there, tag: size } = seen[at] as (typeof seen)[number];
      const shown = there && box.width > 0 && isInView(box, clip);
      ring.hidden = !shown;
      tag.hidden = !shown;
      if (!shown) continue;
      layRing(ring, box, clip, radius, frame.scale, gap);
      const [w, h] = size as [number, number];
      const rtl = getComputedStyle(tag).direction === 'rtl';
      // Across the ring's upper edge at the end of the line: labels and values stand at its start.
      const x = rtl ? box.x + 6 : box.x + box.width - w - 6;
      const to = keepInside({ x, y: box.y - gap - h / 2, width: w, height: h }, viewport, 2);
      tag.style.transform = `translate(${to.x}px,${to.y}px)`;
    }
    hover.hidden = !over;
    // The words stand above or below, wherever they leave the numbered fields alone.
    const words = { x: 0, y: 0, width: viewport.width, height: 12 + banner.offsetHeight };
    banner.classList.toggle(
      'low',
      seen.some(({ box }) => area(intersect(box, words)) > 0),
    );
    if (over) layRing(hover, over.box, over.clip, over.radius, frame.scale, gap);
    return true;
  }

  signal.addEventListener('abort', () => {
    picker.stop();
    guest.unmount();
  });

  return {
    show(items) {
      if (signal.aborted) return;
      for (const { ring, tag } of marks) {
        ring.remove();
        tag.remove();
      }
      marks = items.map((item) => {
        const ring = el(document, 'div', { class: 'ring', hidden: '' });
        const number = el(document, 'b', {}, String(item.number));
        const tag = el(
          document,
          'div',
          { class: 'tag', dir: 'auto' },
          number,
          el(document, 'span', {}, item.text),
        );
        layer.append(ring, tag);
        return { part: drawnPart(item.element), ring, tag };
      });
      last = '';
      if (marks.length === 0 && !picker.active) guest.unmount();
      else guest.mount();
      watch();
    },
    pick(text) {
      if (signal.aborted) return;
      if (text === '') {
        stopPicking();
        return;
      }
      guest.mount();
      banner.hidden = false;
      banner.textContent = text;
      picker.start();
      watch();
    },
  };
}
