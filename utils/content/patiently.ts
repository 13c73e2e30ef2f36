import type { Life } from './alive.ts';

/** Pauses between tries, ms: a background that was stopped may take a moment to wake on a slow machine. */
const pauses = [100, 300, 1000, 3000, 8000];

/**
 * Asks the background until it answers, with growing pauses, at most six times.
 * Gives undefined when it never did or when the extension's copy is gone.
 */
export async function patiently<T>(life: Life, ask: () => Promise<T>): Promise<T | undefined> {
  for (const pause of [...pauses, null]) {
    if (!life.check()) return undefined;
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (pause === null) return undefined;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, pause);
      life.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  return undefined;
}

/**
 * Sends a message again when it was refused, as happens when the background was stopped before it answered; then it may have
 * been taken already, so whoever takes it must bear it twice. What was answered, be it nothing, is the answer.
 * Gives undefined when the extension's copy is gone.
 */
export async function surely<T>(life: Life, message: () => Promise<T>): Promise<T | undefined> {
  return (await patiently(life, async () => ({ answer: await message() })))?.answer;
}
