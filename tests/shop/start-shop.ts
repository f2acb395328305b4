// In: a mode and single behaviours. Out: a shop with all its third parties on loopback, and a log of what it heard.
// Promises: nothing leaves the machine, no certificate or state is kept, and it does exactly what expected.ts lists.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Behaviours, behavioursOf, type Mode } from './conduct/behaviours.ts';
import { allHosts, fileHost, shopDomain, shopHost, shopOrigin } from './conduct/hosts.ts';
import { makeCertificate } from './server/certificate.ts';
import { startConnectProxy } from './server/connect-proxy.ts';
import { fileSite } from './server/file-site.ts';
import { listenForBoth } from './server/listen.ts';
import { RequestLog, type RequestLogEntry } from './server/request-log.ts';
import { readCookies } from './server/set-cookie.ts';
import { shopSite } from './server/shop-site.ts';
import { vendorSite } from './server/vendor-site.ts';
import { redirect, reply, type Visit } from './server/visit.ts';

export type { Behaviour, Behaviours, Mode } from './conduct/behaviours.ts';
export type { RequestLogEntry } from './server/request-log.ts';

export type ShopOptions = {
  /** Which set of behaviours to start from; `planted` when left out. */
  mode?: Mode;
  /** Single behaviours switched against the mode. */
  behaviours?: Partial<Behaviours>;
  /** Port on 127.0.0.1; any free one when left out. */
  port?: number;
  quiet?: boolean;
  /** ISO date the shop takes for today (its honest policy was changed two months before). */
  today?: string;
  /** How long each answer waits, in milliseconds, as over a network; not at all when left out. */
  delayMs?: number;
};

export type DemoShop = {
  origin: string;
  domain: string;
  port: number;
  proxyPort: number;
  hosts: string[];
  certificate: { spkiHash: string };
  behaviours: () => Behaviours;
  /** Switches to a mode, or single behaviours on and off. */
  set: (change: Mode | Partial<Behaviours>) => void;
  /** Every request received for our hosts since the start or the last clear. */
  requests: () => RequestLogEntry[];
  /** Contacts to hosts that are not ours: a leak by the extension or the browser. */
  strays: () => string[];
  clear: () => void;
  stop: () => Promise<void>;
};

const known = new Set(allHosts);

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function answer(visit: Visit): Promise<void> {
  if (visit.request.method === 'OPTIONS') {
    return reply(visit, 204, 'text/plain', '', {
      'access-control-allow-origin': visit.request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
    });
  }
  if (visit.host === shopDomain) return redirect(visit, `${shopOrigin}${visit.url.pathname}${visit.url.search}`, 301);
  if (visit.host === shopHost) return shopSite(visit);
  if (visit.host === fileHost) return fileSite(visit);
  vendorSite(visit);
}

/**
 * Starts the demo shop with every third party behind it on one loopback port, and a CONNECT proxy on another.
 * Chromium: --host-resolver-rules="MAP * 127.0.0.1:PORT" --ignore-certificate-errors. Firefox: the proxy for HTTPS.
 */
export async function startShop(options: ShopOptions = {}): Promise<DemoShop> {
  let on: Behaviours = { ...behavioursOf(options.mode ?? 'planted'), ...options.behaviours };
  const log = new RequestLog();
  const certificate = await makeCertificate([shopHost, `*.${shopDomain}`, ...allHosts]);
  const today = () => options.today ?? new Date().toISOString().slice(0, 10);

  const secure = (request: IncomingMessage, response: ServerResponse) => {
    const host = hostOf(request);
    const path = request.url ?? '/';
    if (!known.has(host)) {
      log.addStray(`${request.method} https://${host}${path}`);
      response.writeHead(421).end();
      return;
    }
    const cookies = readCookies(request.headers.cookie);
    log.add({
      time: Date.now(),
      host,
      method: request.method ?? 'GET',
      path,
      cookies: [...cookies.keys()],
      referer: request.headers.referer ?? null,
      dnt: request.headers.dnt === '1',
    });
    const url = URL.parse(path, `https://${host}`);
    if (!url) {
      response.writeHead(400).end();
      return;
    }
    const respond = () =>
      answer({ request, response, host, url, cookies, on, today: today() }).catch((error: unknown) => {
        if (!options.quiet) console.error('demo shop:', error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    if (options.delayMs) setTimeout(respond, options.delayMs);
    else void respond();
  };

  const plain = (request: IncomingMessage, response: ServerResponse) => {
    const host = hostOf(request);
    if (known.has(host)) {
      response.writeHead(301, { location: `https://${host}${request.url ?? '/'}` }).end();
      return;
    }
    log.addStray(`${request.method} http://${host}${request.url ?? '/'}`);
    response.writeHead(421).end();
  };

  const refused = (name: string) => {
    if (!known.has(name)) log.addStray(`TLS ${name}:443`);
  };
  const shop = await listenForBoth({ certificate, secure, plain, refused }, options.port ?? 0);
  const proxy = await startConnectProxy(shop.port, log, 0);

  return {
    origin: shopOrigin,
    domain: shopDomain,
    port: shop.port,
    proxyPort: proxy.port,
    hosts: [...allHosts],
    certificate: { spkiHash: certificate.spkiHash },
    behaviours: () => ({ ...on }),
    set: (change) => {
      on = typeof change === 'string' ? behavioursOf(change) : { ...on, ...change };
    },
    requests: () => log.requests(),
    strays: () => log.strays(),
    clear: () => log.clear(),
    stop: async () => {
      await proxy.close();
      await shop.close();
    },
  };
}

if (import.meta.main) {
  const { runFromTerminal } = await import('./run-from-terminal.ts');
  await runFromTerminal(startShop, process.argv.slice(2));
}
