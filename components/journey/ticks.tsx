import { useEffect, useRef, useState } from 'preact/hooks';
import { tickedOnPage } from '../../utils/guide/ticked.ts';
import { colon } from '../../utils/words/signs.ts';
import type { JourneyProps } from '../props.ts';
import { statusText } from './status-text.ts';
import { stepTitle } from './step-title.ts';

/**
 * Reads out politely, once, what has been ticked since the journey was first drawn: the step and its state, as its row
 * has them. To be keyed by the journey: what another one has done is no news.
 */
export function Ticks(props: JourneyProps) {
  const { plan, view, language } = props;
  const done = plan.steps.filter(({ status }) => status === 'seen' || status === 'told');
  const ids = done.map(({ id }) => id);
  const before = useRef(ids);
  const [said, setSaid] = useState<string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it happens, in the words of that moment.
  useEffect(() => {
    const news = done.filter(({ id }) => !before.current.includes(id) && !(view.practice && saidByCard(id)));
    // What was taken back is no longer said, and so can be said again.
    if (ids.join() !== before.current.join())
      setSaid(
        news.map((step) => stepTitle({ ...props, step }) + colon(language) + statusText({ ...props, step })),
      );
    before.current = ids;
  }, [ids.join()]);
  return (
    <div class="hidden-text" role="status">
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}

/** On the practice page the card is in the same page, and says this itself. */
const saidByCard = (id: string): boolean => (tickedOnPage as readonly string[]).includes(id);
