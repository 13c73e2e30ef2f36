import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isMicrosoftPage } from '../pages/hosts.ts';
import type { Answer } from './answers.ts';
import { type MessageData, type MessageName, messages, type Sender } from './protocol.ts';
import { wire } from './wire.ts';

/** Where a message came from, checked; never taken from its content. */
export interface From {
  kind: Sender;
  tabId: number | null;
  /** Identifies the document, where the browser says it. */
  documentId: string | null;
  origin: string | null;
}

interface RawSender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number };
}

/** Says who sent a message, or null when it is none of ours. Pure, for the tests. */
export function senderOf(sender: RawSender, extensionId: string, extensionOrigin: string): From | null {
  if (sender.id !== extensionId) return null;
  const url = sender.url ?? '';
  if (url.startsWith(`${extensionOrigin}/`))
    return { kind: 'panel', tabId: sender.tab?.id ?? null, documentId: null, origin: extensionOrigin };
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  const page = URL.parse(url);
  // What is no web page has no origin to bind anything to.
  if (!page || !/^https?:$/.test(page.protocol)) return null;
  return {
    kind: isMicrosoftPage(url) ? 'guide' : 'target',
    tabId: sender.tab.id,
    documentId: sender.documentId ?? null,
    origin: page.origin,
  };
}

type Handler<N extends MessageName> = (data: MessageData<N>, from: From) => Promise<Answer<N>> | Answer<N>;

/**
 * Takes a message of this name from its proper sender with a valid payload; everything else is answered
 * with nothing and changes nothing. Call while the background starts, so that a message can wake it.
 */
export function listen<N extends MessageName>(name: N, handler: Handler<N>): void {
  const { from: wanted, data: schema } = messages[name];
  const receive = async (message: { data: unknown; sender: unknown }): Promise<unknown> => {
    const from = senderOf(
      message.sender as RawSender,
      browser.runtime.id,
      new URL(browser.runtime.getURL('/popup.html')).origin,
    );
    if (from?.kind !== wanted) return undefined;
    const read = z.safeParse(schema, message.data);
    if (!read.success) return undefined;
    return handler(read.data as MessageData<N>, from);
  };
  (wire.onMessage as unknown as (n: N, l: typeof receive) => void)(name, receive);
}
