/**
 * What the scripts in pages get for @webext-core/messaging (wxt.config.ts), which would be 1 kB gzip of each: the same
 * messages ({ id, type, data, timestamp }, answered with { res } or { err }) without its checks and error texts, which
 * nobody reads there. A listener's promise is answered through `answer`: what it returns is heeded in Firefox alone.
 */
import { native } from './page-browser.ts';

interface Message {
  type: string;
  data: unknown;
  sender?: unknown;
}
type Listener = (message: Message) => unknown;

let sent = 0;

async function sendMessage(type: string, data: unknown): Promise<unknown> {
  const message = { id: sent++, type, data, timestamp: Date.now() };
  const answer = (await native.runtime?.sendMessage(message)) as { res?: unknown; err?: unknown } | undefined;
  if (!answer || answer.err != null) throw new Error('no answer');
  return answer.res;
}

/** One listener for a type of message; @returns what takes it away again. */
function onMessage(type: string, listener: Listener): () => void {
  const heard = (message: Message, sender: unknown, answer: (value: unknown) => void): true | undefined => {
    if (message?.type !== type) return undefined;
    new Promise((resolve) => resolve(listener({ ...message, sender }))).then(
      (res) => answer({ res }),
      () => answer({ err: {} }),
    );
    return true;
  };
  native.runtime?.onMessage.addListener(heard);
  return () => native.runtime?.onMessage.removeListener(heard);
}

export const defineExtensionMessaging = () => ({ sendMessage, onMessage });
