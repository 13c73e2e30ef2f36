import type { GuideLayer } from '../draw/layer.ts';
import { SavedTracker } from '../guide/saved.ts';
import type { Show, ShowOrder } from '../guide/show.ts';
import type { LabelTable } from '../labels/labels.ts';
import { pageLanguages } from '../labels/page-languages.ts';
import { locateIn } from '../locate/locate.ts';
import { type Scan, scan } from '../locate/page-scan.ts';
import { type Touch, touchOf } from '../locate/touch.ts';
import type { GuideAsks } from '../messages/answers.ts';
import type { MessageData } from '../messages/protocol.ts';
import { onAsk, send } from '../messages/talk.ts';
import { observeScan } from '../pages/observe.ts';
import { outlinePage } from '../report/outline.ts';
import { wordsHere } from '../words/words-here.ts';
import type { Life } from './alive.ts';
import { createFetch } from './fetch-drawing.ts';
import { pageReasons } from './page-reasons.ts';
import { patiently } from './patiently.ts';
import { readShownPassword } from './read-password.ts';
import { createSchedule } from './schedule.ts';
import { createSince } from './since.ts';

/** A page that changes without telling (a switch's property, a shadow root) is looked at this often, ms. */
const patrol = 1000;
const floor = 80;
/** Attributes that tell a state or change what can be seen. */
const watched = [
  'aria-checked',
  'aria-pressed',
  'aria-disabled',
  'aria-hidden',
  'checked',
  'disabled',
  'hidden',
  'inert',
  'open',
  'class',
  'role',
  'id',
];

/**
 * Runs the guide in a Microsoft page: looks, reports, shows what the background says. It decides nothing
 * and changes nothing; its observer, listeners and layer end with the life of the extension's copy.
 */
export async function runGuide(document: Document, life: Life): Promise<void> {
  const { signal } = life;
  const window = document.defaultView;
  if (!window) return;

  const tracker = new SavedTracker();
  let labels: LabelTable | null = null;
  let layer: GuideLayer | null = null;
  let order: ShowOrder | null = null;
  let words = wordsHere();
  let show: Show | null = null;
  let lastReport = '';
  // Not from one: a page restored from the back/forward cache must not take an answer meant for another.
  let reports = Math.floor(Math.random() * 1e9);
  const sinceWhen = createSince(Date.now);
  let lastLocated = '';
  let account: string | undefined;
  /** What the last look pointed at, and how to tell which changes may touch what it rested on. */
  let pointed: Element[] = [];
  let touch: Touch | null = null;
  /** What the person closed stays closed until the guide has something else to show, or is asked again. */
  let closedAt = '';
  /** A keyboard command that waits for the card to be drawn. */
  let wanted: 'focus' | 'fold' | null = null;
  const place = (s: Show) => `${s.step} ${s.control} ${s.words.title}`;

  const address = () => new URL(document.location.href);
  const send_ = <T>(promise: Promise<T>): Promise<T | undefined> =>
    promise.catch(() => {
      // The background is waking, or gone; the next look decides which.
      life.check();
      return undefined;
    });

  const say = () => {
    words = wordsHere();
    show = (order && words && drawing()?.sayShow(order, words)) || null;
  };

  /** Ring and card come when there is first something to draw. */
  const drawing = createFetch(life, (there) => {
    if (!there) lost();
    say();
    schedule.now();
  });

  /** The page does not let us draw: from now on the panel alone says what to do. */
  let drawnOver = false;
  const lost = () => {
    drawnOver = true;
    report({ control: order?.control ?? null, outcome: 'hidden' });
  };

  const newLayer = () =>
    drawing()?.createGuideLayer(document, {
      signal,
      onAction: (action) => {
        if (show && action === 'close') closedAt = place(show);
        if (action === 'report-page' && labels)
          void send_(send('guide.report', { text: outlinePage(document, address(), labels) }));
        else if (show) void send_(send('guide.action', { journey: show.journey, action, step: show.step }));
      },
      // A newer copy of ours has taken over (an update, a reload): this one leaves. A page can say so as well; then
      // our extension is still there, and the layer is lost to the page.
      onSuperseded: () => life.check() && lost(),
      onLost: lost,
    }) ?? null;

  const draw = (seen: Scan) => {
    // The person chose another language: its words were put here meanwhile.
    if (words !== wordsHere()) say();
    if (order && drawnOver) {
      lost();
      return;
    }
    if (!show || closedAt === place(show)) {
      layer?.hide();
      // A wish waits for the card that is on its way.
      if (!order || show) wanted = null;
      return;
    }
    layer ??= newLayer();
    if (!layer) return;
    drawIn(layer, show, seen);
    if (wanted) layer[wanted]();
    wanted = null;
  };

  const drawIn = (layer: GuideLayer, show: Show, seen: Scan) => {
    if (!show.control) {
      layer.show(show, null, 'found', '');
      report({ control: null, outcome: null });
      return;
    }
    const located = locateIn(seen, show.control);
    pointed = located.found ? [located.element] : [];
    if (located.found) layer.show(withoutReport(show), located.element, 'found', located.label);
    else layer.show(show, null, located.why === 'ambiguous' ? 'ambiguous' : 'missing', '');
    report({ control: show.control, outcome: located.found ? 'found' : located.why });
  };

  const report = (data: MessageData<'guide.located'>) => {
    const text = JSON.stringify(data);
    if (text === lastLocated) return;
    lastLocated = text;
    void send_(send('guide.located', data));
  };

  const look = () => {
    if (!labels || !life.check()) return;
    pointed = [];
    touch = null;
    try {
      const seen = scan(document, address(), labels);
      lookAt(seen);
      touch = touchOf(seen, pointed);
      for (const root of seen.walk.inner) observe(root);
    } catch (error) {
      sayWithoutLooking();
      // A fault of ours, recorded by the browser with its place.
      throw error;
    }
  };
  /** What cannot be read is an unknown page: the person gets words and a way on, and no ring. */
  const sayWithoutLooking = () => {
    tell({ page: 'other', state: {}, settled: {}, obstacles: [], since: {} });
    if (!show || closedAt === place(show) || drawnOver) return;
    layer ??= newLayer();
    layer?.show(show, null, 'missing', '');
    report({ control: show.control, outcome: show.control && 'unproven' });
  };
  const lookAt = (seen: Scan) => {
    const observation = observeScan(seen);
    if (observation.page !== 'outlook-forwarding') tracker.reset();
    const { settled, again } = tracker.read(observation.state, performance.now());
    if (again !== null) setTimeout(() => schedule.now(), again);
    // The address is often shown only while a menu is open; within one document it stays true.
    account = observation.state.account ?? account;
    const state = account === undefined ? observation.state : { ...observation.state, account };
    const shown = { ...state, pop: settled.pop, imap: settled.imap };
    const data = {
      page: observation.page,
      state,
      settled,
      obstacles: observation.obstacles,
      since: sinceWhen(shown),
    };
    draw(seen);
    tell(data);
  };
  /** Reports what was seen, unless that is known, and shows what the answer says. */
  const tell = (data: Omit<MessageData<'guide.observed'>, 'report' | 'at'>) => {
    const text = JSON.stringify(data);
    if (text === lastReport) return;
    lastReport = text;
    reports += 1;
    void send_(send('guide.observed', { ...data, report: reports, at: Date.now() })).then((next) => {
      if (next === undefined) {
        lastReport = '';
        return;
      }
      take(next);
    });
  };
  const schedule = createSchedule(look, floor, signal);
  const take = (next: ShowOrder | null) => {
    // Answers may overtake each other: one to an older report, or an older one to this, is out of date.
    if (next && (next.report !== reports || (order?.report === reports && next.at < order.at))) return;
    order = next;
    say();
    schedule.now();
  };

  const observed = new WeakSet<Node>();
  const observer = new window.MutationObserver((records) => {
    if (!touch) schedule.soon();
    else if (touch.changed(records)) schedule.now();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const observe = (root: Node) => {
    if (signal.aborted || observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: watched,
    });
  };

  const handle = <N extends keyof GuideAsks>(
    name: N,
    answer: (data: GuideAsks[N]['data']) => GuideAsks[N]['answer'],
  ) => onAsk(name, answer, signal);
  handle('ask.show', (next) => void take(next));
  handle('ask.readPassword', () =>
    labels ? readShownPassword(document, address(), labels) : { ok: false, reason: 'not-found' },
  );
  handle('ask.reveal', () => {
    // The layer keeps closed what was closed in it, until it is told to hide.
    if (closedAt) layer?.hide();
    closedAt = '';
    schedule.now();
    return undefined;
  });
  handle('ask.card', (wish) => {
    wanted = wish;
    schedule.now();
    return undefined;
  });
  handle('ask.stop', () => void life.end());
  handle('ask.reasons', () => (labels ? pageReasons(document, address(), labels) : null));

  const hello = await patiently(life, () =>
    send('guide.hello', { languages: pageLanguages(document, address()) }),
  );
  if (!hello || signal.aborted) return;
  labels = hello.labels;

  observe(document);
  const near = ({ target }: Event) => !touch || !(target instanceof Node) || touch.at(target);
  for (const type of ['change', 'input', 'click', 'transitionend'] as const)
    document.addEventListener(
      type,
      (event) => {
        // What is pressed anywhere may change the page; what merely fades or slides must be near.
        if (type !== 'transitionend' || near(event)) schedule.soon();
      },
      { capture: true, passive: true, signal },
    );
  for (const type of ['popstate', 'hashchange', 'pageshow', 'focus'] as const)
    window.addEventListener(type, () => schedule.soon(), { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // The background has heard of other pages in this tab since.
      if (persisted) lastReport = '';
    },
    { signal },
  );
  const timer = window.setInterval(() => {
    if (!document.hidden && life.check()) schedule.soon();
  }, patrol);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
  schedule.soon();
}

/** A page on which the control was found needs no report. */
const withoutReport = (show: Show): Show => ({
  ...show,
  words: { ...show.words, buttons: show.words.buttons.filter(({ action }) => action !== 'report-page') },
});
