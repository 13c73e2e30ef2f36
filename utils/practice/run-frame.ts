import type { kit } from '../content/guide-kit.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { GuideLayer } from '../draw/layer.ts';
import type { Marking } from '../draw/marking.ts';
import type { SavedTracker } from '../guide/saved.ts';
import { type LabelTable, labelsFor } from '../labels/labels.ts';
import type { HostPages } from '../locate/page-scan.ts';
import type { MailForm } from '../mailform/fill/form.ts';
import type { Filling } from '../mailform/filling.ts';
import { judge } from '../mailform/judge/judge.ts';
import type { PracticeFrame, PracticeHost, PracticeLook, PracticePage } from './frame-api.ts';
import { drawReplica, newAccount, realAddress } from './replica.ts';

/** Pause before the page is looked at, ms: several changes at once cost one look. The page is ours, so no more thrift is needed. */
const pause = 40;

/** What the frame guides with: what the scripts in other pages do it with, ring and card, rings of fields. */
export type PracticeParts = Pick<typeof kit, 'scan' | 'locateIn' | 'observeScan' | 'readShownPassword'> &
  Filling &
  Pick<Drawing, 'createGuideLayer'> &
  Pick<Marking, 'createFieldRings'> & { pages: readonly HostPages[] };

/**
 * Runs the made-up pages and the guide on them: the same recognising, finding, drawing and filling as on the real
 * pages, told the address each page would have. The state is kept by whoever holds the frame.
 */
export function runPracticeFrame(document: Document, parts: PracticeParts): PracticeFrame {
  const { scan, locateIn, observeScan, readShownPassword, createGuideLayer } = parts;
  const { findForm, fieldElement, previewForm, fillForm, undoFill } = parts;
  const life = new AbortController();
  const { signal } = life;
  const account = newAccount();
  const rings = parts.createFieldRings(document, { signal });
  let page: PracticePage = 'proofs';
  let host: PracticeHost | null = null;
  let look: PracticeLook | null = null;
  /** Of the document that the page would be. */
  let tracker: SavedTracker | null = null;
  let labels: LabelTable = labelsFor(['en']);
  let layer: GuideLayer | null = null;
  let form: MailForm | null = null;

  const address = () => new URL(realAddress[page]);
  const pagesHere = () => parts.pages.find(({ hosts }) => hosts.includes(address().hostname)) ?? null;
  const scanned = () => scan(document, address(), labels, pagesHere());

  const see = () => {
    if (!host) return;
    if (page === 'form') {
      layer?.hide();
      return;
    }
    const seen = scanned();
    const { state, obstacles, page: is } = observeScan(seen);
    const { settled = {}, again = null } = tracker?.read(state, performance.now()) ?? {};
    if (again !== null) setTimeout(() => soon(), again);
    const show = host.seen({ page: is, state, settled, obstacles });
    if (!show) {
      layer?.hide();
      return;
    }
    layer ??= createGuideLayer(document, {
      signal,
      onAction: (action) => host?.action(action),
      onLost: () => {},
    });
    const located = show.control && locateIn(seen, show.control);
    if (!located) layer.show(show, null, 'found', '');
    else if (located.found) layer.show(show, located.element, 'found', located.label);
    else layer.show(show, null, located.why === 'ambiguous' ? 'ambiguous' : 'missing', '');
    host.located(show.control, located ? (located.found ? 'found' : located.why) : null);
  };
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      see();
    }, pause);
  };

  const open = (next: PracticePage) => {
    if (!look) return;
    page = next;
    tracker = pagesHere()?.tracker() ?? null;
    form = null;
    rings.show([]);
    drawReplica(document, page, account, look, { go: open, tested: () => host?.tested() });
    soon();
  };

  // Looked at once, after the replica's own listeners: that a change waits to be saved must be seen before it is saved.
  document.addEventListener('change', see, { signal });
  for (const type of ['input', 'click'] as const)
    document.addEventListener(type, () => soon(), { capture: true, passive: true, signal });

  return {
    begin(to, wanted) {
      host = to;
      look = wanted;
      labels = labelsFor([wanted.language]);
      Object.assign(account, newAccount());
      const html = document.documentElement;
      html.lang = wanted.language;
      html.dir = wanted.dir;
      html.dataset.theme = wanted.theme;
      layer?.destroy();
      layer = null;
      open('proofs');
    },
    open,
    refresh: soon,
    readPassword() {
      const read = readShownPassword(scanned);
      if (read.ok) return read;
      return {
        ok: false,
        reason:
          read.reason === 'ambiguous' ? 'ambiguous' : page === 'app-password' ? 'not-found' : 'not-on-page',
      };
    },
    async preview(values) {
      const found = await findForm(document, async (seen) => judge(seen, address(), values));
      form = found;
      if (!found) return null;
      const preview = previewForm(found);
      rings.show(
        preview.rows.flatMap((row, index) => {
          const element = fieldElement(found, row.id);
          return element ? [{ element, number: index + 1, text: row.label }] : [];
        }),
      );
      return preview;
    },
    async fill(password, rows) {
      rings.show([]);
      return form && fillForm(form, password, rows, signal);
    },
    undo: async () => form && undoFill(form),
    endPreview: () => rings.show([]),
  };
}
