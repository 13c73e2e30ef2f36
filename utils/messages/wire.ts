import { defineExtensionMessaging } from '@webext-core/messaging';
import { inTime, late } from '../in-time.ts';
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

/**
 * How long a page may take to answer, ms. A busy one answers after its task; one that hangs, shows a dialog of its own or is
 * frozen by the browser may never.
 */
const patience = 8000;

/** Asks the script of ours in a tab's top frame; rejects when there is none, or when it does not answer in time. */
export async function ask<N extends keyof Asks>(
  name: N,
  data: Asks[N]['data'],
  tabId: number,
): Promise<Asks[N]['answer']> {
  const sending = wire.sendMessage as (
    n: N,
    d: Asks[N]['data'],
    to: { tabId: number; frameId: number },
  ) => Promise<Asks[N]['answer']>;
  const answer = await inTime(sending(name, data, { tabId, frameId: 0 }), patience);
  if (answer === late) throw new Error('no answer in time');
  return answer;
}
