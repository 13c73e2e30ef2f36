import type { JourneyProps } from '../props.ts';
import { Notice } from '../ui/notice.tsx';

/** A warning when another account than the one being connected was seen signed in at Microsoft. */
export function OtherAccount({ journey, plan, view, words }: JourneyProps) {
  const seen = view.store.mailboxes[journey.address]?.otherAccount?.value;
  if (!seen || plan.outcome !== 'open') return null;
  return (
    <Notice tone="caution" title={words('other-account.title')} live>
      <p>{words('other-account.text', { seen, wanted: journey.address })}</p>
    </Notice>
  );
}
