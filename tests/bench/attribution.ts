import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'tldts';
import { createAttributor } from '../../utils/attribution/index.ts';
import { loadTables } from '../../utils/attribution/tables.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
  ratio?: number;
}

interface ThirdPartyWeb {
  getEntity(url: string): { name: string } | undefined;
}

const FIRST = 1_000;
const CALLS = 20_000;
const BATCH = 100;
const WARM_UP = 3;

/**
 * Attribution of one request, URL parsing included, beside the look-ups of third-party-web and tldts on the same
 * 20 000 hosts of the HTTP Archive, and how many of its first 1 000 hosts have an owner with and without our overlay.
 * `ratio` is the other's value over ours (time) or ours over the other's (coverage): above 1 we are ahead.
 */
export async function bench(): Promise<{ name: string; rows: Row[] }> {
  const require = createRequire(import.meta.url);
  const other: ThirdPartyWeb = require('third-party-web/nostats-subset');
  const csv = readFileSync(require.resolve('third-party-web/dist/domain-map.csv'), 'utf8');
  const hosts = csv.split('\n', CALLS).flatMap((line) => line.split(',', 1));
  const urls = hosts.map((host, index) => `https://${host}/assets/${index}/script.js?v=${index}`);

  const started = performance.now();
  const attributor = createAttributor(loadTables());
  const building = performance.now() - started;

  const ours = measure(urls, (url) => attributor.attributeUrl(url));
  const walk = measure(hosts, (host) => attributor.attributeHost(host));
  const theirs = measure(urls, (url) => other.getEntity(url));
  const suffix = measure(urls, (url) => parse(url));
  const names = cookieNames();
  const cookie = measure(names, (name) =>
    attributor.attributeCookie({ name, domain: '.shop.example', shopDomain: 'shop.example' }),
  );

  const first = hosts.slice(0, FIRST);
  const covered = share(first, (host) => attributor.attributeHost(host).company !== null);
  const without = share(first, (host) => other.getEntity(`https://${host}/`) !== undefined);
  return {
    name: 'attribution',
    rows: [
      { what: 'request attributed (URL parsed), median', value: ours.median, unit: 'µs' },
      { what: 'request attributed (URL parsed), 99th percentile of batches', value: ours.p99, unit: 'µs' },
      { what: 'host attributed, median', value: walk.median, unit: 'µs' },
      {
        what: 'third-party-web getEntity, median',
        value: theirs.median,
        unit: 'µs',
        ratio: theirs.median / ours.median,
      },
      { what: 'tldts parse, median', value: suffix.median, unit: 'µs', ratio: suffix.median / ours.median },
      { what: 'cookie attributed by name, median', value: cookie.median, unit: 'µs' },
      { what: 'indexes built, once and cold', value: building, unit: 'ms' },
      { what: `first ${FIRST} hosts with an owner`, value: covered, unit: '%', ratio: covered / without },
      { what: `first ${FIRST} hosts with an owner, third-party-web alone`, value: without, unit: '%' },
    ],
  };
}

/** Microseconds a call: median and 99th percentile of batches of 100 calls, so that the clock's grain does not matter. */
function measure<T>(inputs: readonly T[], call: (input: T) => unknown): { median: number; p99: number } {
  let kept: unknown;
  for (let round = 0; round < WARM_UP; round++) for (const input of inputs) kept = call(input);
  const times: number[] = [];
  for (let from = 0; from < inputs.length; from += BATCH) {
    const batch = inputs.slice(from, from + BATCH);
    const start = performance.now();
    for (const input of batch) kept = call(input);
    times.push(((performance.now() - start) * 1_000) / batch.length);
  }
  if (kept === inputs) throw new Error('unreachable: keeps the results alive');
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

function cookieNames(): string[] {
  const shapes = [
    '_ga',
    '_fbp',
    '_hjSession_12345',
    'AMCV_1%40AdobeOrg',
    'cart',
    'PHPSESSID',
    'a_shop_cookie',
    'lang',
    '_pk_id.1.1fff',
  ];
  return Array.from({ length: CALLS }, (_, index) => shapes[index % shapes.length] ?? '');
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return Math.round((values.filter(test).length / values.length) * 1_000) / 10;
}
