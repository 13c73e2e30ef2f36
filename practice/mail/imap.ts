import type { TLSSocket } from 'node:tls';
import type { DemoAccount, PracticeWorld } from '../world.ts';
import { judgePassword, judgeToken } from './credentials.ts';
import { type ImapCommand, readCommand } from './imap-command.ts';
import { LineReader } from './line-reader.ts';
import { readPlain, readXoauth2 } from './sasl.ts';
import { serverName } from './server-name.ts';
import { startTls, type TlsHandle } from './tls-server.ts';

/** Folders every practice mailbox has. */
const folders = ['INBOX', 'Drafts', 'Sent', 'Archive', 'Deleted', 'Junk'] as const;

const capabilities =
  'IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+';

/** `connected`: the mailbox can be used. `unusable`: signed in, but IMAP is off for it. */
type Session = { state: 'new' } | { state: 'connected' | 'unusable'; account: DemoAccount };

/**
 * Stands in for outlook.office365.com:993 on loopback: signs in, lists and opens empty folders.
 * Answers are the attested ones (docs/evidence/auth-errors-apps.md, A.5 and B.3). A right app password
 * while IMAP is off gets the plain `LOGIN failed` (mood before 2024): our assumption, nothing is attested.
 */
export function startImap(world: PracticeWorld): Promise<TlsHandle> {
  return startTls((socket) => talk(socket, world));
}

async function talk(socket: TLSSocket, world: PracticeWorld): Promise<void> {
  const reader = new LineReader(socket);
  const send = (line: string): void => void socket.write(`${line}\r\n`);
  send(`* OK The Microsoft Exchange IMAP4 service is ready. [${serverName} practice]`);
  let session: Session = { state: 'new' };
  for (;;) {
    const command = await readCommand(reader, () => send('+ Ready for additional command text.'));
    if (!command) return;
    const { tag, name } = command;
    if (name === 'LOGOUT') {
      send('* BYE Microsoft Exchange Server IMAP4 server signing off.');
      send(`${tag} OK LOGOUT completed.`);
      return;
    }
    if (name === 'LOGIN' || name === 'AUTHENTICATE') {
      if (session.state !== 'new') {
        send(`${tag} BAD Command received in Invalid state.`);
        continue;
      }
      const outcome = await signIn(command, world, reader, send);
      send(`${tag} ${outcome.answer}`);
      if (outcome.bye) {
        send('* BYE Microsoft Exchange Server IMAP4 server signing off.');
        return;
      }
      if (outcome.session) session = outcome.session;
      continue;
    }
    for (const line of answerCommand(command, session)) send(line);
  }
}

interface SignIn {
  answer: string;
  session?: Session;
  bye?: boolean;
}

async function signIn(
  { name, args }: ImapCommand,
  world: PracticeWorld,
  reader: LineReader,
  send: (line: string) => void,
): Promise<SignIn> {
  if (name === 'LOGIN') {
    const [username = '', password = ''] = args;
    return withPassword(world, name, username, password);
  }
  const mechanism = args[0]?.toUpperCase();
  let response = args[1];
  if (response === undefined) {
    send('+ ');
    response = (await reader.line()) ?? '';
  }
  switch (mechanism) {
    case 'PLAIN': {
      const given = readPlain(response);
      return given
        ? withPassword(world, name, given.username, given.password)
        : { answer: 'NO AUTHENTICATE failed.' };
    }
    case 'XOAUTH2': {
      const given = readXoauth2(response);
      const account = given && judgeToken(world, given.username, given.token);
      if (!account) return { answer: 'NO AUTHENTICATE failed.' };
      if (account.imap)
        return { answer: 'OK AUTHENTICATE completed.', session: { state: 'connected', account } };
      return {
        answer: `OK [Error="UserDisabled" AuthResult=27 Proxy=${serverName}:1993:SSL Service=Imap4] AUTHENTICATE completed.`,
        session: { state: 'unusable', account },
      };
    }
    default:
      return { answer: 'NO Unsupported authentication mechanism.' };
  }
}

function withPassword(world: PracticeWorld, name: string, username: string, password: string): SignIn {
  const verdict = judgePassword(world, username, password);
  switch (verdict.kind) {
    case 'basic-disabled':
      return { answer: 'NO Basic authentication is disabled.', bye: true };
    case 'wrong':
      return { answer: `NO ${name} failed.` };
    case 'accepted':
      return verdict.account.imap
        ? { answer: `OK ${name} completed.`, session: { state: 'connected', account: verdict.account } }
        : { answer: `NO ${name} failed.` };
  }
}

function answerCommand({ tag, name, args }: ImapCommand, session: Session): string[] {
  switch (name) {
    case 'CAPABILITY':
      return [`* CAPABILITY ${capabilities}`, `${tag} OK CAPABILITY completed.`];
    case 'NOOP':
      return [`${tag} OK NOOP completed.`];
    case 'ID':
      return ['* ID ("name" "Signpost practice IMAP")', `${tag} OK ID completed`];
  }
  if (session.state === 'new') return [`${tag} BAD Command received in Invalid state.`];
  if (session.state === 'unusable') return [`${tag} BAD User is authenticated but not connected.`];
  switch (name) {
    case 'NAMESPACE':
      return ['* NAMESPACE (("" "/")) NIL NIL', `${tag} OK NAMESPACE completed.`];
    case 'LIST':
    case 'LSUB':
      return [
        ...folders.map((folder) => `* ${name} (\\HasNoChildren) "/" ${folder}`),
        `${tag} OK ${name} completed.`,
      ];
    case 'STATUS':
      return [`* STATUS ${args[0] ?? ''} (MESSAGES 0 UNSEEN 0)`, `${tag} OK STATUS completed.`];
    case 'SELECT':
    case 'EXAMINE':
      return folders.some((folder) => folder.toLowerCase() === args[0]?.toLowerCase())
        ? [
            '* 0 EXISTS',
            '* 0 RECENT',
            '* FLAGS (\\Seen \\Answered \\Flagged \\Deleted \\Draft)',
            '* OK [UIDVALIDITY 1] UIDVALIDITY value',
            `${tag} OK [${name === 'SELECT' ? 'READ-WRITE' : 'READ-ONLY'}] ${name} completed.`,
          ]
        : [`${tag} NO ${args[0] ?? ''} doesn't exist.`];
    default:
      return [`${tag} BAD Command Error. 12`];
  }
}
