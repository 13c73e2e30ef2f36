import type { LabelTable } from '../labels/labels.ts';
import { pageLanguages } from '../labels/page-languages.ts';
import { type HostPages, type Scan, scan } from '../locate/page-scan.ts';
import { type Touch, touchOf } from '../locate/touch.ts';
import type { GuideAsks } from '../messages/answers.ts';
import { onAsk, send } from '../messages/talk.ts';
import { observeScan } from '../pages/observe.ts';
import type { Life } from './alive.ts';
import { giveLook } from './look-here.ts';
import { pageReasons } from './page-reasons.ts';
import { patiently } from './patiently.ts';
import { createPointing } from './pointing.ts';
import { readShownPassword } from './read-password.ts';
import { createReporting } from './reporting.ts';
import { createSchedule } from './schedule.ts';
import { createSince } from './since.ts';

/** A page that changes without telling (a switch's property, a shadow root) is looked at this often, ms. */
const patrol = 1000;
const floor = 80;
/** Attributes that tell a state or change what can be seen. */
const watched =
  'aria-checked aria-pressed aria-disabled aria-hidden checked disabled hidden inert open class role id'.split(
    ' ',
  );

/**
 * Runs the guide in a Microsoft page: looks, reports, shows what the background says. It decides nothing
 * and changes nothing; its observer, listeners and layer end with the life of the extension's copy.
 */
export async function runGuide(document: Document, life: Life, pages: HostPages): Promise<void> {
  const { signal } = life;
  const window = document.defaultView;
  if (!window) return;

  let labels: LabelTable | null = null;
  /** How to tell which changes may touch what the last look rested on. */
  let touch: Touch | null = null;
  let account: string | undefined;
  const tracker = pages.tracker();
  const sinceWhen = createSince(Date.now);
  const address = () => new URL(document.location.href);
  const scanWith = (known: LabelTable) => scan(document, address(), known, pages);

  const reporting = createReporting(life, (order) => {
    pointing.take(order);
    schedule.now();
  });
  const pointing = createPointing(document, life, reporting, () => schedule.now());

  const look = () => {
    if (!labels || !life.check()) return;
    touch = null;
    try {
      const seen = scanWith(labels);
      touch = touchOf(seen, lookAt(seen));
      for (const root of seen.walk.inner) observe(root);
    } catch (error) {
      // What cannot be read is an unknown page.
      reporting.seen({ page: 'other', state: {}, settled: {}, obstacles: [], since: {} });
      pointing.draw(null);
      // A fault of ours, recorded by the browser with its place.
      throw error;
    }
  };
  /** Draws for what was seen, and reports it; gives what is pointed at. */
  const lookAt = (seen: Scan): Element[] => {
    const observation = observeScan(seen);
    if (observation.page !== 'outlook-forwarding') tracker?.reset();
    const { settled = {}, again = null } = tracker?.read(observation.state, performance.now()) ?? {};
    if (again !== null) setTimeout(() => schedule.now(), again);
    // The address is often shown only while a menu is open; within one document it stays true.
    account = observation.state.account ?? account;
    const state = account === undefined ? observation.state : { ...observation.state, account };
    const since = sinceWhen({ ...state, pop: settled.pop, imap: settled.imap });
    const pointed = pointing.draw(seen);
    reporting.seen({ page: observation.page, state, settled, obstacles: observation.obstacles, since });
    return pointed;
  };
  const schedule = createSchedule(look, floor, signal);

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
  handle('ask.show', (next) => void reporting.take(next));
  handle('ask.readPassword', () => {
    const known = labels;
    return known ? readShownPassword(() => scanWith(known)) : { ok: false, reason: 'not-found' };
  });
  handle('ask.reveal', () => {
    pointing.reveal();
    schedule.now();
    return undefined;
  });
  handle('ask.card', (wish) => {
    pointing.wish(wish);
    schedule.now();
    return undefined;
  });
  handle('ask.stop', () => void life.end());
  giveLook(() => labels && scanWith(labels));
  handle('ask.reasons', (asked) => (labels ? pageReasons(scanWith(labels), asked) : null));

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
      if (persisted) reporting.forget();
    },
    { signal },
  );
  const timer = window.setInterval(() => {
    if (!document.hidden && life.check()) schedule.soon();
  }, patrol);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
  schedule.soon();
}
