import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { ShopCertificate } from './certificate.ts';

const tlsHandshake = 0x16; // RFC 8446, section 5.1: ContentType handshake(22)

type Doors = {
  certificate: ShopCertificate;
  secure: RequestListener;
  plain: RequestListener;
  /** A handshake that failed, with the name asked for (SNI): a browser that will not talk to us. */
  refused: (serverName: string) => void;
};

/** Where a server listens, and how to close it with every connection it holds. */
export type Listening = { port: number; close: () => Promise<void> };

/** Starts a server on loopback and keeps its sockets, so that closing does not wait for idle ones. */
export function listenOnLoopback(server: Server, port: number): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}

/** One port for both: host-resolver rules send port 80 here too, so the first byte decides between TLS and plain HTTP. */
export function listenForBoth(doors: Doors, port: number): Promise<Listening> {
  const tls = createTlsServer({ key: doors.certificate.key, cert: doors.certificate.cert }, doors.secure);
  const plain = createPlainServer(doors.plain);
  tls.on('tlsClientError', (_error, socket) => {
    if (typeof socket.servername === 'string') doors.refused(socket.servername);
  });
  const front = createServer((socket) => {
    socket.once('data', (chunk) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === tlsHandshake ? tls : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  return listenOnLoopback(front, port);
}
