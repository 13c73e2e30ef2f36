import { connect, type TLSSocket } from 'node:tls';
import { mailCertificate } from '../mail/certificate.ts';
import { LineReader } from '../mail/line-reader.ts';
import { writeXoauth2 } from '../mail/sasl.ts';
import type { PracticeWorld } from '../world.ts';
import { routeTo } from './route.ts';

export interface IncomingSettings {
  protocol: 'imap' | 'pop';
  host: string;
  port: number;
  username: string;
  /** A password, or an OAuth2 access token. */
  secret: { password: string } | { token: string };
}

/** Folders are IMAP's; POP3 has none. */
export type IncomingResult = { ok: true; folders: string[] } | { ok: false; text: string };

/**
 * Signs in to a mailbox over TLS as a hosted app's server would, and for IMAP lists its folders.
 * A failure's text is the server's own line, or the network's words.
 */
export async function checkIncoming(
  world: PracticeWorld,
  settings: IncomingSettings,
): Promise<IncomingResult> {
  const route = routeTo(world, settings.host, settings.port);
  if (route.kind === 'failed') return { ok: false, text: route.text };
  const { cert } = await mailCertificate();
  const socket = connect({ host: '127.0.0.1', port: route.port, servername: route.servername, ca: cert });
  const talk = new Conversation(socket);
  try {
    switch (settings.protocol) {
      case 'imap':
        return await checkImap(talk, settings);
      case 'pop':
        return await checkPop(talk, settings);
    }
  } finally {
    socket.destroy();
  }
}

async function checkImap(
  talk: Conversation,
  { username, secret }: IncomingSettings,
): Promise<IncomingResult> {
  await talk.until(() => true);
  talk.say(
    'token' in secret
      ? `A1 AUTHENTICATE XOAUTH2 ${writeXoauth2(username, secret.token)}`
      : `A1 LOGIN ${quote(username)} ${quote(secret.password)}`,
  );
  const signedIn = await talk.until(tagged('A1'));
  if (!signedIn.last.startsWith('A1 OK')) return { ok: false, text: signedIn.last };
  talk.say('A2 LIST "" "*"');
  const listed = await talk.until(tagged('A2'));
  if (!listed.last.startsWith('A2 OK')) return { ok: false, text: listed.last };
  talk.say('A3 LOGOUT');
  const folders = listed.before.flatMap((line) => /^\* LIST \([^)]*\) "\/" (.+)$/.exec(line)?.[1] ?? []);
  return { ok: true, folders };
}

async function checkPop(talk: Conversation, { username, secret }: IncomingSettings): Promise<IncomingResult> {
  await talk.until(() => true);
  const commands =
    'token' in secret
      ? [`AUTH XOAUTH2 ${writeXoauth2(username, secret.token)}`]
      : [`USER ${username}`, `PASS ${secret.password}`];
  for (const command of [...commands, 'STAT']) {
    talk.say(command);
    const { last } = await talk.until(() => true);
    if (!last.startsWith('+OK')) return { ok: false, text: last };
  }
  talk.say('QUIT');
  return { ok: true, folders: [] };
}

const tagged = (tag: string) => (line: string) => line.startsWith(`${tag} `);

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

class Conversation {
  private readonly reader: LineReader;

  constructor(private readonly socket: TLSSocket) {
    this.reader = new LineReader(socket);
  }

  say(line: string): void {
    // A line end inside what was typed must not become a command of its own.
    this.socket.write(`${line.replace(/[\r\n]/g, '')}\r\n`);
  }

  /** Reads lines up to the first that `isLast`; a connection that ends early gives its own last line. */
  async until(isLast: (line: string) => boolean): Promise<{ before: string[]; last: string }> {
    const before: string[] = [];
    for (;;) {
      const line = await this.reader.line();
      if (line === undefined) return { before, last: 'Connection closed unexpectedly' };
      if (isLast(line)) return { before, last: line };
      before.push(line);
    }
  }
}
