import type { LabelTable } from '../../utils/labels/table.ts';
import { controlIds, locateIn, observeScan, pageLanguages, pagesAt, scan } from './pages-entry.ts';
import { naive } from './pages-naive.ts';

/** The bench's half that runs in the page: takes the truth away, asks the shipped code, judges with layout. */

export interface Truth {
  page?: string;
  state?: Record<string, unknown>;
  absent?: string[];
}

export interface PageAnswer {
  page: string;
  state: Record<string, unknown>;
  obstacles: string[];
  /** Per control: where it was found, as `data-n`, or null. */
  controls: Record<string, string | null>;
  ms: number;
  truth: Truth;
  /** Controls marked in the page, with what was pointed at: right, other or nothing. */
  judged: Record<
    string,
    { verdict: 'right' | 'other' | 'none'; why: string; naive: 'right' | 'other' | 'none' }
  >;
  /** Controls pointed at although the truth says they are absent. */
  falseAlarms: { control: string; what: string }[];
  naiveFalseAlarms: number;
}

interface Taken {
  url: string;
  truth: Truth;
  marked: Map<string, Element[]>;
}

/** Every element, open shadow roots and same-origin frames included. */
function* everything(root: Document | ShadowRoot): Generator<Element> {
  for (const e of root.querySelectorAll('*')) {
    yield e;
    if (e.shadowRoot) yield* everything(e.shadowRoot);
    if (e.localName === 'iframe') {
      const inner = (e as HTMLIFrameElement).contentDocument;
      if (inner) yield* everything(inner);
    }
  }
}

const caseUrl = (): string =>
  document.querySelector('meta[name=case-url]')?.getAttribute('content') ?? location.href;

/** What the guide says to the background, which sends the labels of these languages. */
export const languages = (): string[] => pageLanguages(document, new URL(caseUrl()));

/** Reads the truth and removes every trace of it from the document. */
export function takeTruth(): Taken {
  const url = caseUrl();
  const script = document.getElementById('case-truth');
  const truth = JSON.parse(script?.textContent || '{}') as Truth;
  document.querySelector('meta[name=case-url]')?.remove();
  script?.remove();
  const marked = new Map<string, Element[]>();
  for (const e of everything(document)) {
    for (const attribute of ['data-truth', 'data-truth-alt']) {
      const control = e.getAttribute(attribute);
      if (control === null) continue;
      e.removeAttribute(attribute);
      for (const one of control.split(/\s+/)) marked.set(one, [...(marked.get(one) ?? []), e]);
    }
  }
  return { url, truth, marked };
}

export function answer(labels: LabelTable): PageAnswer {
  const { url, truth, marked } = takeTruth();
  const address = new URL(url);
  // Layout is the page's own work, not the guide's.
  void document.documentElement?.getBoundingClientRect();
  const from = performance.now();
  const s = scan(document, address, labels, pagesAt(address));
  const seen = observeScan(s);
  const found = controlIds.map((control) => [control, locateIn(s, control)] as const);
  const ms = performance.now() - from;
  const result: PageAnswer = {
    page: seen.page,
    state: { ...seen.state },
    obstacles: seen.obstacles,
    controls: {},
    ms,
    truth,
    judged: {},
    falseAlarms: [],
    naiveFalseAlarms: 0,
  };
  for (const [control, where] of found) {
    const element = where.found ? where.element : null;
    result.controls[control] = element?.getAttribute('data-n') ?? null;
    const right = marked.get(control);
    if (right) {
      result.judged[control] = {
        verdict: verdict(element, right),
        why: where.found
          ? describe(where.element)
          : `${where.why}: ${where.reasons.map((r) => `${r.what} ${r.weight}`).join(', ')}`,
        naive: verdict(naive(control), right),
      };
    } else if (truth.absent?.includes(control)) {
      if (element) result.falseAlarms.push({ control, what: describe(element) });
      if (naive(control)) result.naiveFalseAlarms++;
    }
  }
  return result;
}

function verdict(element: Element | null, right: Element[]): 'right' | 'other' | 'none' {
  if (!element) return 'none';
  return right.some((r) => r === element || (related(r, element) && sameBox(r, element))) ? 'right' : 'other';
}

function related(a: Element, b: Element): boolean {
  for (const [inner, outer] of [
    [a, b],
    [b, a],
  ] as const) {
    for (let at: Node | null = inner; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
      if (at === outer) return true;
  }
  return false;
}

function sameBox(a: Element, b: Element): boolean {
  const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(x[side] - y[side]) <= 12);
}

function describe(e: Element): string {
  const label = (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40);
  return `<${e.localName}${e.id ? ` id=${e.id}` : ''}> ${label}`;
}

export { mutate } from '../pages/mutate.ts';
