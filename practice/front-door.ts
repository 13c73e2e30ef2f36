import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** First byte of a TLS handshake record (RFC 8446, 5.1). */
const tlsHandshake = 22;

export interface FrontDoor {
  port: number;
  close(): Promise<void>;
}

/**
 * One loopback port for both kinds of call, because a browser's host mapping sends http and https to the same one:
 * TLS is served by `secure`, and whoever comes without it is answered by `plain`. Throws when no port can be had.
 */
export async function openFrontDoor(
  certificate: { key: string; cert: string },
  secure: RequestListener,
  plain: RequestListener,
): Promise<FrontDoor> {
  const https = createHttpsServer({ key: certificate.key, cert: certificate.cert }, secure);
  // A browser that gives up a connection half-way is no news.
  https.on('tlsClientError', () => {});
  const http: HttpServer = createHttpServer(plain);
  const open = new Set<Socket>();
  const door = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? https : http).emit('connection', socket);
      // Not before TLS has taken the first bytes back, which it does in the next tick.
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (door.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        door.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
