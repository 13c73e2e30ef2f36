import type { Journey, Store } from '../guide/facts.ts';
import { orderFor } from '../guide/order.ts';
import type { ShowOrder } from '../guide/show.ts';
import type { TickedStep } from '../guide/ticked.ts';
import type { MessageData } from '../messages/protocol.ts';
import { secretMetaItem } from '../session/checked-items.ts';
import { planOf } from './plan-of.ts';

/**
 * What the guide shall show for a page, with what the background alone knows.
 * @param ticked a step that this very report completed, to be celebrated once
 */
export async function showFor(
  store: Store,
  journey: Journey,
  seen: MessageData<'guide.observed'>,
  ticked: TickedStep | undefined,
  now: number,
): Promise<ShowOrder> {
  const meta = await secretMetaItem.getValue();
  return orderFor({
    store,
    journey,
    plan: planOf(store, journey),
    seen,
    passwordTaken: meta !== null && meta.address === journey.address,
    ticked,
    now,
  });
}
