import type { JourneyProps } from '../props.ts';
import { Notice } from '../ui/notice.tsx';

/** For an address that may not be a personal Microsoft mailbox: said before the first step, on either way. */
export function OwnDomain({ journey, plan, words }: JourneyProps) {
  if (!plan.reasons.includes('own-domain-address')) return null;
  return (
    <Notice tone="caution" title={words('route.own-domain.title')}>
      <p>{words('route.own-domain-address', { address: journey.address })}</p>
    </Notice>
  );
}
