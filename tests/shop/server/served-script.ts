import { readFileSync } from 'node:fs';
import type { Behaviours } from '../conduct/behaviours.ts';
import type { VendorDeclaration } from '../conduct/declaration.ts';
import { fileHost } from '../conduct/hosts.ts';
import { cookiesInForce, requestsInForce, storageInForce } from '../conduct/in-force.ts';

const site = new URL('../site/', import.meta.url);
const kept = new Map<string, string>();

/** A file under `site/`, read once. */
export function siteFile(path: string): string {
  const text = kept.get(path) ?? readFileSync(new URL(path, site), 'utf8');
  kept.set(path, text);
  return text;
}

/** A vendor stand-in as served: the kit, its own few lines, and the declared plan for this host and path. */
export function vendorScript(vendor: VendorDeclaration, path: string, on: Behaviours): string {
  const { host } = vendor.entry;
  const mine = (item: { by: { host: string; path: string } }) => item.by.host === host && item.by.path === path;
  const plan = {
    cookies: cookiesInForce(on).filter((cookie) => cookie.how === 'script' && mine(cookie)),
    storage: storageInForce(on).filter(mine),
    requests: requestsInForce(vendor, on)
      .filter((request) => request.type !== 'script')
      .map((request) => ({ type: request.type, url: `https://${request.host}${request.path}` })),
  };
  const parts = [siteFile('tags/kit.js'), siteFile(`tags/${vendor.script}.js`)];
  // One classic script out of two modules, so that all it does is done under the vendor's own address.
  const body = parts.map((part) => part.replace(/^import .*$/m, '').replaceAll(/^export /gm, '')).join('\n');
  return `(() => {\nconst TAG_PLAN = ${JSON.stringify(plan)};\n${body}})();\n`;
}

/** The shop's own service worker with its cache name and file host filled in. */
export function serviceWorker(on: Behaviours): string {
  const cache = storageInForce(on).find((entry) => entry.kind === 'cacheStorage');
  return siteFile('client/service-worker.js')
    .replace('FILE_HOST', fileHost)
    .replace('SHELL_CACHE', cache?.key ?? 'vl-shell');
}
