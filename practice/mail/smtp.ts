import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { DemoAccount, PracticeWorld } from '../world.ts';
import { mailCertificate } from './certificate.ts';
import { judgePassword, judgeToken } from './credentials.ts';
import { answerTail, serverName } from './server-name.ts';

export interface SmtpHandle {
  port: number;
  close(): Promise<void>;
}

/**
 * Stands in for smtp-mail.outlook.com:587 on loopback. No AUTH before STARTTLS; after it
 * `AUTH LOGIN XOAUTH2`, never PLAIN. Answers are the attested ones (docs/evidence/auth-errors-apps.md,
 * A.5 and B.3), refusals of a sign-in come `world.options.refusalDelay` ms late. Differs from the real
 * server where the library words an answer itself: AUTH before STARTTLS (500) and an unknown mechanism
 * (504 without its enhanced code).
 */
export async function startSmtp(world: PracticeWorld): Promise<SmtpHandle> {
  const { key, cert } = await mailCertificate();
  const timers = new Set<NodeJS.Timeout>();
  const later = (run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, world.options.refusalDelay);
    timers.add(timer);
  };

  const server = new SMTPServer({
    name: serverName,
    banner: 'Microsoft ESMTP MAIL Service ready (practice)',
    key,
    cert,
    authMethods: ['LOGIN', 'XOAUTH2'],
    // Signing in is required all the same; onMailFrom says so in the real server's words.
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 50,
    onConnect(session, callback) {
      session.disabledCommands = ['AUTH'];
      callback();
    },
    onSecure(_socket, session, callback) {
      session.disabledCommands = [];
      callback();
    },
    onAuth(auth, _session, callback) {
      const username = auth.username ?? '';
      if (auth.method === 'XOAUTH2') {
        const account = judgeToken(world, username, auth.accessToken ?? '');
        if (account) callback(null, { user: account });
        else later(() => callback(answer(535, `5.7.3 Authentication unsuccessful ${answerTail()}`)));
        return;
      }
      const verdict = judgePassword(world, username, auth.password ?? '');
      switch (verdict.kind) {
        case 'accepted':
          callback(null, { user: verdict.account });
          return;
        case 'basic-disabled':
          later(() =>
            callback(
              answer(
                535,
                `5.7.139 Authentication unsuccessful, basic authentication is disabled. ${answerTail()}`,
              ),
            ),
          );
          return;
        case 'wrong':
          later(() => callback(answer(535, `5.7.3 Authentication unsuccessful ${answerTail()}`)));
          return;
      }
    },
    onMailFrom(_address, session, callback) {
      if (!session.secure) callback(answer(451, `5.7.3 STARTTLS is required to send mail ${answerTail()}`));
      else if (!session.user)
        callback(answer(530, `5.7.57 Client not authenticated to send mail. ${answerTail()}`));
      else callback();
    },
    onData(stream, session, callback) {
      readHeaders(stream).then(
        (headers) => {
          const account = session.user as DemoAccount;
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom ? mailFrom.address : '';
          const other = [from, addressOf(headers.get('from') ?? '')].find(
            (address) => address.toLowerCase() !== account.address,
          );
          if (other !== undefined) {
            callback(answer(554, sendAsDenied(account.address, other)));
            return;
          }
          world.delivered.push({
            from,
            to: rcptTo.map((recipient) => recipient.address),
            subject: headers.get('subject') ?? '',
          });
          callback(null, '2.0.0 OK (practice: kept in memory, sent nowhere)');
        },
        () => callback(answer(451, '4.3.0 Practice server could not read the message')),
      );
    },
  });
  // Clients that drop a refused TLS handshake are everyday here.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
      }),
  };
}

function answer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** Fragments as attested for `send-as-denied` (docs/evidence/auth-errors-apps.md, B.3). */
function sendAsDenied(account: string, other: string): string {
  return `5.2.252 SendAsDenied; ${account} not allowed to send as ${other}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; ${answerTail()}`;
}

/** The header fields of a message, names in lower case; the body is read and thrown away. */
async function readHeaders(stream: SMTPServerDataStream): Promise<Map<string, string>> {
  let text = '';
  for await (const chunk of stream) {
    if (text.length < 16_384) text += String(chunk);
  }
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  return new Map(
    unfolded.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function addressOf(field: string): string {
  return /<([^<>]*)>/.exec(field)?.[1] ?? field.trim();
}
