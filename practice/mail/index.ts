import type { DeliveredMail, PracticeWorld } from '../world.ts';
import { startImap } from './imap.ts';
import { startPop } from './pop.ts';
import { startSmtp } from './smtp.ts';

export interface PracticeMail {
  smtp: number;
  imap: number;
  pop: number;
  /** The world's list of mails taken so far (also `world.delivered`). */
  readonly delivered: DeliveredMail[];
  close(): Promise<void>;
}

/** Starts the practice mail servers on free loopback ports and writes these into `world.ports`. */
export async function startMail(world: PracticeWorld): Promise<PracticeMail> {
  const [smtp, imap, pop] = await Promise.all([startSmtp(world), startImap(world), startPop(world)]);
  Object.assign(world.ports, { smtp: smtp.port, imap: imap.port, pop: pop.port });
  return {
    smtp: smtp.port,
    imap: imap.port,
    pop: pop.port,
    // Read each time: resetting the world may put a new list there.
    get delivered() {
      return world.delivered;
    },
    close: async () => {
      await Promise.all([smtp.close(), imap.close(), pop.close()]);
      Object.assign(world.ports, { smtp: 0, imap: 0, pop: 0 });
    },
  };
}
