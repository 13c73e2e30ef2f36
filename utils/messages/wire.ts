import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, GuideAsks, TargetAsks } from './answers.ts';
import type { MessageData, MessageName } from './protocol.ts';

type Asks = GuideAsks & TargetAsks;
type ProtocolMap = {
  [N in MessageName]: (data: MessageData<N>) => Answer<N>;
} & {
  [N in keyof Asks]: (data: Asks[N]['data']) => Asks[N]['answer'];
};

/** The typed transport. Nothing is logged: messages may carry addresses, and one carries the password. */
export const wire = defineExtensionMessaging<ProtocolMap>();

/** Sends a message to the background and gives its answer; rejects when the extension is gone. */
export const send = <N extends MessageName>(name: N, data: MessageData<N>): Promise<Answer<N>> =>
  // The library types data and answer through the map above; both sides of each name agree by it.
  (wire.sendMessage as (n: N, d: MessageData<N>) => Promise<Answer<N>>)(name, data);

/** Asks the script of ours in a tab's top frame; rejects when there is none. */
export const ask = <N extends keyof Asks>(
  name: N,
  data: Asks[N]['data'],
  tabId: number,
): Promise<Asks[N]['answer']> =>
  (
    wire.sendMessage as (
      n: N,
      d: Asks[N]['data'],
      to: { tabId: number; frameId: number },
    ) => Promise<Asks[N]['answer']>
  )(name, data, { tabId, frameId: 0 });
