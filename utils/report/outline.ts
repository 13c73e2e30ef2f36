import { pageLanguages } from '../labels/page-languages.ts';
import { disabled } from '../locate/disabled.ts';
import { quickName } from '../locate/names.ts';
import type { Candidate, Scan } from '../locate/page-scan.ts';
import { checkedOf } from '../locate/switch-state.ts';
import { parentOf } from '../locate/tree.ts';
import { observeScan } from '../pages/observe.ts';
import { ourHosts } from '../pages/our-hosts.ts';
import { maskPath, maskText } from './mask.ts';

/** A report of a page's structure, as JSON. `npm run new:page` turns it into a page case. */
export interface PageReport {
  signpost: 'page report';
  version: 1;
  host: string;
  path: string;
  languages: string[];
  page: string;
  state: Record<string, unknown>;
  obstacles: string[];
  /** One line an element, indented by depth; the words in it are explained in docs/mend-a-page.md. */
  outline: string[];
}

/** Most lines of a report; a mailbox behind the settings is not worth more. */
const most = 600;

/**
 * The page's structure with every personal text masked: tags, roles, states, known labels and the shape of
 * texts survive; names, addresses, subjects, numbers, values, ids, classes and queries do not. Never throws.
 */
export function outlinePage(s: Scan): string {
  const { document, address } = s;
  const { page, state, obstacles } = observeScan(s);
  const { account, ...told } = state;
  const report: PageReport = {
    signpost: 'page report',
    version: 1,
    host: (ourHosts as readonly string[]).includes(address.hostname) ? address.hostname : 'another host',
    path: maskPath(address.pathname),
    languages: pageLanguages(document, address),
    page,
    state: account === undefined ? told : { ...told, account: 'shown' },
    obstacles,
    outline: outlineOf(s),
  };
  return JSON.stringify(report, null, 1);
}

interface Line {
  element: Element;
  order: number;
  text: string;
}

function outlineOf(s: Scan): string[] {
  const lines: Line[] = [];
  const named = new Set<Element>();
  for (const c of s.candidates()) {
    lines.push({ element: c.element, order: c.order, text: candidateLine(s, c) });
    named.add(c.element);
  }
  for (const block of s.blocks()) {
    if (named.has(block.element)) continue;
    const heading = s.walk.headings.includes(block.element) ? ' heading' : '';
    const line = `${tagOf(block.element)}${heading} ${maskText(block.text, s.reader)}${s.sight.shown(block.element) ? '' : ' unseen'}`;
    lines.push({ element: block.element, order: block.order, text: line });
  }
  for (const dialog of s.walk.dialogs) {
    const label = maskText(dialog.getAttribute('aria-label') ?? '', s.reader);
    lines.push({
      element: dialog,
      order: orderOf(s, dialog),
      text: `${tagOf(dialog)} dialog ${label}`.trim(),
    });
  }
  lines.sort((a, b) => a.order - b.order);
  const out = lines.slice(0, most).map((l) => '  '.repeat(Math.min(depthOf(l.element), 30)) + l.text);
  if (lines.length > most) out.push(`… ${lines.length - most} more`);
  return out;
}

function candidateLine(s: Scan, c: Candidate): string {
  const parts = [tagOf(c.element), c.kind];
  const checked = checkedOf(c.element);
  if (checked !== undefined && (c.kind === 'toggle' || c.kind === 'radio'))
    parts.push(checked ? 'on' : 'off');
  if (disabled(c.element)) parts.push('disabled');
  if (!s.sight.shown(c.element)) parts.push('unseen');
  if (c.target)
    parts.push(
      (ourHosts as readonly string[]).includes(c.target.host)
        ? `to:${c.target.host}${maskPath(c.target.path)}`
        : 'to:elsewhere',
    );
  // What stands in a field is the person's; only its label is looked at.
  const name = maskText(
    c.kind === 'input' ? (c.element.getAttribute('aria-label') ?? '') : quickName(c.element),
    s.reader,
  );
  if (name) parts.push(name);
  return parts.join(' ');
}

/** Tag names of custom elements are the page's own words. */
function tagOf(element: Element): string {
  return element.localName.includes('-') ? 'custom-element' : element.localName;
}

function orderOf(s: Scan, dialog: Element): number {
  const inside = s.walk.texts.find((t) => dialog.contains(t.parent));
  return (inside?.order ?? 0) - 0.5;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = parentOf(element); at; at = parentOf(at)) depth++;
  return depth;
}
