import { createServer } from 'node:http';
import { connect } from 'node:net';
import { allHosts } from '../conduct/hosts.ts';
import { type Listening, listenOnLoopback } from './listen.ts';
import type { RequestLog } from './request-log.ts';

const known = new Set(allHosts);

/** Firefox calls its maker whatever its preferences say; that is refused too, but is nobody's leak. */
const ownErrand = /(?:^|\.)mozilla\.(?:com|net|org)$/;

/** A proxy for browsers that cannot map host names: it tunnels every known host to the shop and refuses the rest. */
export function startConnectProxy(shopPort: number, log: RequestLog, port: number): Promise<Listening> {
  const proxy = createServer((request, response) => {
    const target = URL.parse(request.url ?? '');
    if (target && known.has(target.hostname)) {
      target.protocol = 'https:';
      response.writeHead(301, { location: target.href }).end();
      return;
    }
    if (!target || !ownErrand.test(target.hostname)) log.addStray(`${request.method} ${request.url}`);
    response.writeHead(421).end();
  });
  proxy.on('connect', (request, client, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    if (!known.has(host)) {
      if (!ownErrand.test(host)) log.addStray(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 421 Misdirected Request\r\n\r\n');
      return;
    }
    const shop = connect(shopPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      shop.write(head);
      shop.pipe(client).pipe(shop);
    });
    shop.on('error', () => client.destroy());
    client.on('close', () => shop.destroy());
  });
  return listenOnLoopback(proxy, port);
}
