/**
 * What the scripts in pages get for webextension-polyfill (wxt.config.ts), which would be 2.7 kB gzip of each: in
 * manifest version 3 both engines' own functions return promises. Messages: page-messaging.ts.
 */
type Listener = (message: never, sender: unknown, answer: (value: unknown) => void) => true | undefined;
interface Native {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  dom?: unknown;
}

const here = globalThis as unknown as { browser?: Native; chrome?: Native };
export const native: Native = (here.browser?.runtime?.id ? here.browser : here.chrome) ?? {};

export const browser = {
  runtime: {
    /** Gone when the extension is: utils/content/alive.ts. */
    get id() {
      return native.runtime?.id;
    },
  },
  dom: native.dom,
};
export default browser;
