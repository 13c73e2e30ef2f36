import { browser } from '../native.ts';
import type { Answer, GuideAsks, TargetAsks } from './answers.ts';
import type { MessageData, MessageName } from './protocol.ts';

/**
 * How pages and scripts of ours talk with the background: in the very form of its messenger (wire.ts,
 * @webext-core/messaging 3), which with its copying of errors would be 1 kB gzip of each of them. Nothing is logged.
 */
type Asks = GuideAsks & TargetAsks;
interface Message {
  id: number;
  type: string;
  timestamp: number;
  data: unknown;
}
/** What is answered: the answer itself, or that it went wrong. */
interface Reply {
  res?: unknown;
  err?: { name: string; message: string; stack: string } | null;
}

let count = 0;

/** Sends a message to the background and gives its answer; rejects when the extension is gone or nobody answers. */
export async function send<N extends MessageName>(name: N, data: MessageData<N>): Promise<Answer<N>> {
  count += 1;
  const message: Message = { id: count, type: name, data, timestamp: Date.now() };
  const reply = (await browser.runtime.sendMessage(message)) as Reply | undefined;
  if (!reply) throw new Error('no answer');
  if (reply.err) throw new Error(reply.err.message);
  return reply.res as Answer<N>;
}

/**
 * Answers the background's questions of one name until the signal ends. Content scripts may send
 * messages too; only the background, which has no tab, is heeded.
 */
export function onAsk<N extends keyof Asks>(
  name: N,
  answer: (data: Asks[N]['data']) => Asks[N]['answer'],
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: { tab?: unknown }, reply: (given: Reply) => void) => {
    const { type, data } = message as Message;
    if (type !== name || sender.tab !== undefined) return undefined;
    try {
      reply({ res: answer(data as Asks[N]['data']) });
    } catch (error) {
      const { name: kind, message: text } = error as Error;
      reply({ err: { name: kind, message: text, stack: '' } });
    }
    // Answered already: nothing has to be kept open.
    return undefined;
  };
  // A page's element may stand where the API should be: then nobody asks.
  const onMessage = browser.runtime?.onMessage;
  if (!onMessage) return;
  // The engines' own listener, which is given a way to answer: the polyfill's type knows promises only.
  onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => onMessage.removeListener(listener as never), { once: true });
}
