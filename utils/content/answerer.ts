import { wire } from '../messages/wire.ts';

/** Questions of the background by name, with what they carry and what is answered. */
type Asks<A> = { [N in keyof A]: { data: unknown; answer: unknown } };

/**
 * Gives a function by which a content script answers what the background asks, until the signal ends. Content scripts
 * may send messages too; only the background, which has no tab, is obeyed.
 */
export function createAnswerer<A extends Asks<A>>(
  signal: AbortSignal,
): <N extends keyof A>(name: N, answer: (data: A[N]['data']) => A[N]['answer']) => void {
  return (name, answer) => {
    const off = (wire.onMessage as unknown as (n: typeof name, l: (m: unknown) => unknown) => () => void)(
      name,
      (m) => {
        const { data, sender } = m as { data: A[typeof name]['data']; sender: { tab?: unknown } };
        return sender.tab === undefined ? answer(data) : undefined;
      },
    );
    signal.addEventListener('abort', off, { once: true });
  };
}
