import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, GuideAsks, TargetAsks } from './answers.ts';
import type { MessageData, MessageName } from './protocol.ts';

type Asks = GuideAsks & TargetAsks;
type ProtocolMap = {
  [N in MessageName]: (data: MessageData<N>) => Answer<N>;
} & {
  [N in keyof Asks]: (data: Asks[N]['data']) => Asks[N]['answer'];
};

/** The background's end of the typed transport; talk.ts is the other. Nothing is logged: messages may carry addresses, and one carries the password. */
export const wire = defineExtensionMessaging<ProtocolMap>();

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
