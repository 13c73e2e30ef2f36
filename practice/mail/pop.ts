import type { TLSSocket } from 'node:tls';
import type { DemoAccount, PracticeWorld } from '../world.ts';
import { judgePassword, judgeToken } from './credentials.ts';
import { LineReader } from './line-reader.ts';
import { readPlain, readXoauth2 } from './sasl.ts';
import { startTls, type TlsHandle } from './tls-server.ts';

/**
 * Stands in for outlook.office365.com:995 on loopback: signs in to an empty mailbox.
 * `Logon failure` after USER/PASS and `Authentication failure` after AUTH carry no reason, as attested
 * (docs/evidence/auth-errors-apps.md, B.1 no. 4). The same answer while POP is off is our assumption.
 */
export function startPop(world: PracticeWorld): Promise<TlsHandle> {
  return startTls((socket) => talk(socket, world));
}

async function talk(socket: TLSSocket, world: PracticeWorld): Promise<void> {
  const reader = new LineReader(socket);
  const send = (line: string): void => void socket.write(`${line}\r\n`);
  send('+OK The Microsoft Exchange POP3 service is ready. [practice]');
  let username = '';
  let account: DemoAccount | undefined;
  for (;;) {
    const line = await reader.line();
    if (line === undefined) return;
    const [word = '', ...args] = line.split(' ');
    switch (word.toUpperCase()) {
      case 'QUIT':
        send('+OK Microsoft Exchange Server POP3 server signing off.');
        return;
      case 'CAPA':
        for (const part of ['+OK', 'TOP', 'UIDL', 'SASL PLAIN XOAUTH2', 'USER', '.']) send(part);
        break;
      case 'USER':
        username = args.join(' ');
        send('+OK');
        break;
      case 'PASS':
        account = usable(byPassword(world, username, args.join(' ')));
        send(
          account
            ? '+OK User successfully logged on.'
            : '-ERR Logon failure: unknown user name or bad password.',
        );
        break;
      case 'AUTH': {
        let response = args[1];
        if (response === undefined) {
          send('+ ');
          response = (await reader.line()) ?? '';
        }
        account = usable(byMechanism(world, args[0] ?? '', response));
        send(
          account
            ? '+OK User successfully authenticated.'
            : '-ERR Authentication failure: unknown user name or bad password.',
        );
        break;
      }
      case 'NOOP':
        send('+OK');
        break;
      case 'STAT':
        send(account ? '+OK 0 0' : '-ERR Command is not valid in this state.');
        break;
      case 'LIST':
      case 'UIDL':
        for (const part of account ? ['+OK', '.'] : ['-ERR Command is not valid in this state.']) send(part);
        break;
      default:
        send('-ERR Protocol error. 14');
    }
  }
}

const usable = (account: DemoAccount | undefined): DemoAccount | undefined =>
  account?.pop ? account : undefined;

function byPassword(world: PracticeWorld, username: string, password: string): DemoAccount | undefined {
  const verdict = judgePassword(world, username, password);
  return verdict.kind === 'accepted' ? verdict.account : undefined;
}

function byMechanism(world: PracticeWorld, mechanism: string, response: string): DemoAccount | undefined {
  if (mechanism.toUpperCase() === 'XOAUTH2') {
    const given = readXoauth2(response);
    return given && judgeToken(world, given.username, given.token);
  }
  const given = mechanism.toUpperCase() === 'PLAIN' ? readPlain(response) : undefined;
  return given && byPassword(world, given.username, given.password);
}
