/**
 * What the two scripts in pages get for webextension-polyfill (wxt.config.ts), which would be 2.7 kB gzip of each: in
 * manifest version 3 both engines' own functions return promises. Only this one is bridged: a promise that a listener
 * of messages returns is its answer in Firefox, and not in Chromium.
 */
type Listener = (message: unknown, sender: unknown, answer: (value?: unknown) => void) => unknown;
interface Native {
  runtime?: {
    id?: string;
    sendMessage(...given: unknown[]): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  dom?: unknown;
}

const here = globalThis as unknown as { browser?: Native; chrome?: Native };
const native: Native = (here.browser?.runtime?.id ? here.browser : here.chrome) ?? {};
const bridged = new Map<Listener, Listener>();

export const browser = {
  runtime: {
    /** Gone when the extension is: utils/content/alive.ts. */
    get id() {
      return native.runtime?.id;
    },
    sendMessage: async (...given: unknown[]) => native.runtime?.sendMessage(...given),
    onMessage: {
      addListener(listener: Listener) {
        const own: Listener = (message, sender, answer) => {
          const given = listener(message, sender, answer);
          if (!(given instanceof Promise)) return given;
          given.then(answer, () => answer());
          return true;
        };
        bridged.set(listener, own);
        native.runtime?.onMessage.addListener(own);
      },
      removeListener(listener: Listener) {
        const own = bridged.get(listener);
        if (own) native.runtime?.onMessage.removeListener(own);
        bridged.delete(listener);
      },
    },
  },
  dom: native.dom,
};
export default browser;
