import type { Answer } from './answers.ts';
import type { MessageData, MessageName } from './protocol.ts';
import { send } from './talk.ts';

/** Pauses before a press is sent again, ms. Somebody waits for it: what two seconds do not mend is said. */
const pauses = [50, 300, 1500];

/**
 * Sends what the person pressed, again when nobody answered: the background may be stopped at any moment, and starts anew for
 * the next message. It may have done all of it or a part, so each handler of a panel's message bears being called twice.
 *
 * @returns the answer; rejects as `send` does when four tries had none
 */
export async function press<N extends Extract<MessageName, `panel.${string}`>>(
  name: N,
  data: MessageData<N>,
): Promise<Answer<N>> {
  for (const pause of pauses)
    try {
      return await send(name, data);
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  return send(name, data);
}
