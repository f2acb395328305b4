/** What a browser has to be told to reach the demo shop. */
type Reachable = { port: number; proxyPort: number };

/** Hosts Chromium calls on its own account; they are made unreachable, so that a stray is a leak. */
const ownErrands = ['accounts.google.com', '*.googleapis.com', '*.gvt1.com', 'clients*.google.com'];

/** Chromium: every name leads to the shop, any certificate will do, and the browser's own errands stay off. */
export function chromiumArguments(shop: Reachable): string[] {
  return [
    `--host-resolver-rules=${[...ownErrands.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${shop.port}`, 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
  ];
}

/** Firefox preferences: HTTPS and HTTP through the shop's proxy, the browser's own errands off. */
export function firefoxPreferences(shop: Reachable): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': shop.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': shop.proxyPort,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'toolkit.telemetry.server': '',
  };
}
