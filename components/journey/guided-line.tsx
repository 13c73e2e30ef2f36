import { useEffect, useState } from 'preact/hooks';
import type { GuidedTab } from '../../utils/view.ts';
import type { UiKey } from '../../utils/words/keys.ts';
import type { InPlaceOfCard } from '../../utils/words/look-for.ts';
import type { StepProps } from '../props.ts';
import { Button } from '../ui/button.tsx';

/**
 * What goes on in the guided tab, as one line that is read out when it changes. Where the page lets no card be drawn,
 * what that would say follows here, with its button.
 */
export function GuidedLine({ view, step, words, actions, language }: StepProps) {
  const key = step.status === 'now' && view.guided ? guidedKey(view.guided) : null;
  const control = key === 'guided.undrawn' ? view.guided?.control : null;
  const [said, setSaid] = useState<InPlaceOfCard | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the actions stay the same ones.
  useEffect(() => {
    setSaid(null);
    if (control) void actions.lookFor(control, language).then(setSaid);
  }, [control, language]);
  return (
    <>
      <div class="guided" role="status">
        {key && <p>{words(key)}</p>}
        {control && said && <p>{said.text}</p>}
      </div>
      {control && said && (
        <Button kind="quiet" onPress={() => void actions.reportPage()}>
          {said.report}
        </Button>
      )}
    </>
  );
}

/** Which words fit the guided tab; null when there is nothing worth saying. */
function guidedKey(guided: GuidedTab): UiKey | null {
  if (guided.page === 'closed') return 'guided.closed';
  if (guided.page === 'elsewhere') return 'guided.elsewhere';
  if (guided.page === 'identity-check') return 'guided.identity-check';
  if (guided.obstacles.includes('signed-out')) return 'guided.signed-out';
  if (guided.page === 'outlook-forwarding-locked') return 'guided.locked';
  switch (guided.outcome) {
    case 'found':
      return 'guided.found';
    case 'ambiguous':
      return 'guided.ambiguous';
    case 'absent':
    case 'unproven':
    case 'hidden':
      return 'guided.missing';
    case 'undrawn':
      return guided.control === null ? 'guided.other' : 'guided.undrawn';
    case null:
      return guided.page === 'other' ? 'guided.other' : null;
    default:
      return guided.outcome satisfies never;
  }
}
