import type { CardAction, Show, ShowOrder } from '../guide/show.ts';
import { isAfter } from '../is-after.ts';
import type { MessageData } from '../messages/protocol.ts';
import { send } from '../messages/talk.ts';
import type { Life } from './alive.ts';
import { surely } from './patiently.ts';

/** What a look at the page tells; which report it is and when it was made are added here. */
export type Sighting = Omit<MessageData<'guide.observed'>, 'report' | 'at'>;

/** What one page tells the background, each thing once, and the background's answers in their order. */
export interface Reporting {
  seen(sighting: Sighting): void;
  /** Whether what an order points at was found. */
  located(data: MessageData<'guide.located'>): void;
  /** What the person pressed in the card. */
  acted(at: Pick<Show, 'journey' | 'step'>, action: CardAction): void;
  /** An order that came, as an answer or by itself. */
  take(next: ShowOrder | null): void;
  /** The background has heard of other pages in this tab since: the next sighting is told though it be the same. */
  forget(): void;
}

/**
 * @param life checked when a message fails: the background is waking, or gone
 * @param onOrder called with each order that is not out of date
 */
export function createReporting(life: Life, onOrder: (order: ShowOrder | null) => void): Reporting {
  let lastSighting = '';
  let lastLocated = '';
  // Not from one: a page restored from the back/forward cache must not take an answer meant for another.
  let reports = Math.floor(Math.random() * 1e9);
  let newest: ShowOrder | null = null;

  const take = (next: ShowOrder | null) => {
    // Answers may overtake each other: one to an older report, or an older one to this, is out of date.
    if (next && next.report !== reports) return;
    if (next && newest?.report === reports && isAfter(newest, next, Date.now())) return;
    newest = next;
    onOrder(next);
  };

  return {
    seen(sighting) {
      const text = JSON.stringify(sighting);
      if (text === lastSighting) return;
      lastSighting = text;
      reports += 1;
      send('guide.observed', { ...sighting, report: reports, at: Date.now() })
        // Not taken: the background is waking, or gone. The next look tells it again.
        .catch(() => void life.check())
        .then((next) => {
          if (next === undefined) lastSighting = '';
          else take(next);
        });
    },
    located(data) {
      const text = JSON.stringify(data);
      if (text === lastLocated) return;
      lastLocated = text;
      // Told again only while nothing newer is to be told.
      void surely(life, async () => lastLocated === text && send('guide.located', data));
    },
    acted({ journey, step }, action) {
      const message = () => send('guide.action', { journey, action, step });
      // A page that makes something when it is opened (an app password) is not opened twice for one press.
      void (action === 'open-direct' ? message().catch(() => life.check()) : surely(life, message));
    },
    take,
    forget() {
      lastSighting = '';
    },
  };
}
