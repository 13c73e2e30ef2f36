import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import { mailCertificate } from './certificate.ts';

export interface TlsHandle {
  port: number;
  close(): Promise<void>;
}

/** A TLS server on loopback that runs `talk` for each connection and ends it when `talk` is done. */
export async function startTls(talk: (socket: TLSSocket) => Promise<void>): Promise<TlsHandle> {
  const { key, cert } = await mailCertificate();
  const open = new Set<TLSSocket>();
  const server = createServer({ key, cert, allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    talk(socket).finally(() => socket.end());
  });
  // A client speaking another protocol to this port is not the server's trouble.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
