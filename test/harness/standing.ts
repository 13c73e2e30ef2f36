import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { openSignpost } from './extension.ts';
import type { Family, PracticeAddress, Signpost } from './signpost.ts';

/** A port that stays, behind which one practice world follows another. */
interface Door {
  port: number;
  leadTo(port: number): void;
  close(): void;
}

async function openDoor(): Promise<Door> {
  let behind = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((caller) => {
    const called = connect(behind, '127.0.0.1');
    for (const [one, other] of [
      [caller, called],
      [called, caller],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    leadTo(port) {
      hangUp();
      behind = port;
    },
    close() {
      server.close();
      hangUp();
    },
  };
}

interface Standing {
  spkiHash: string;
  door: Door;
  signpost: Signpost;
}

/** At most one: a file asks all of one family before it goes on to the other. */
let standing: Standing | undefined;

/**
 * A browser with Signpost in it that is as one just started, led to this practice world. It is the same one for the
 * tests of a file that ask for the same family, emptied in between (`Signpost.renew`), which costs 2 to 3 s of processor time
 * less than a start. It is not closed by who has borrowed it: `closeStanding` does (test/harness/after-file.ts).
 */
export async function lendSignpost(family: Family, practice: PracticeAddress): Promise<Signpost> {
  if (standing?.signpost.family === family && standing.spkiHash === practice.spkiHash) {
    standing.door.leadTo(practice.port);
    const renewed = await standing.signpost.renew().then(
      () => true,
      () => false,
    );
    if (renewed) return standing.signpost;
  }
  await closeStanding();
  const door = await openDoor();
  door.leadTo(practice.port);
  try {
    const { spkiHash } = practice;
    const signpost = await openSignpost(family, { practice: { port: door.port, spkiHash } });
    standing = { spkiHash, door, signpost };
    return signpost;
  } catch (error) {
    door.close();
    throw error;
  }
}

/** Closes the browser that stands, if any. The next one to be lent is started anew. */
export async function closeStanding(): Promise<void> {
  const last = standing;
  standing = undefined;
  await last?.signpost.close();
  last?.door.close();
}
