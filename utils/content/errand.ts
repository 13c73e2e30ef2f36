import type { TargetCommand } from '../messages/answers.ts';
import { onAsk, send } from '../messages/talk.ts';
import type { Life } from './alive.ts';
import { patiently, surely } from './patiently.ts';

/** A script on the other app's page that goes to the background for what it shall do, every time it is woken. */
export interface Errand {
  /** The random name of this copy. */
  instance: string;
  /** Asks for the next command and does it. */
  next(): void;
  /** Sends a message until it is taken (`surely`), and gives its answer; undefined when the extension is gone. */
  tell<T>(message: () => Promise<T>): Promise<T | undefined>;
}

/** A random name, from an API that insecure pages have too. */
const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/**
 * Listens for the background's wake-up call until the life ends. Asks for nothing by itself: the caller begins with
 * `next`.
 *
 * @param obey does one command; what it gives back is not looked at
 * @returns the errand, under a new random name by which the background tells this copy from an earlier one
 */
export function createErrand(life: Life, obey: (command: TargetCommand) => Promise<void>): Errand {
  const instance = randomName();
  const next = async (): Promise<void> => {
    if (!life.check()) return;
    const command = await patiently(life, () => send('target.hello', { instance }));
    if (command && !life.signal.aborted) await obey(command);
  };
  onAsk(
    'ask.wake',
    () => {
      void next();
      return undefined;
    },
    life.signal,
  );
  return {
    instance,
    next: () => void next(),
    tell: (message) => surely(life, message),
  };
}
