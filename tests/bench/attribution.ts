import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'tldts';
import { createAttributor } from '../../utils/attribution/index.ts';
import { loadTables } from '../../utils/attribution/tables.ts';
import { fetchTrackerDb } from './peers/trackerdb.ts';

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
const ROUNDS = 7;
const WARM_UP = 2;

/**
 * Attribution of one request, URL parsing included, beside the look-ups of others on the same 20 000 hosts of the HTTP
 * Archive, and how many of its first 1 000 hosts have an owner with and without our overlay. All take turns, so that
 * what the machine does beside hits them alike. `ratio` is the other's value over ours (time) or ours over the other's
 * (coverage): above 1 we are ahead. Ghostery's database is fetched only where this bench is asked for by name.
 */
export async function bench(): Promise<{ name: string; rows: Row[] }> {
  const require = createRequire(import.meta.url);
  const other: ThirdPartyWeb = require('third-party-web/nostats-subset');
  const csv = readFileSync(require.resolve('third-party-web/dist/domain-map.csv'), 'utf8');
  const hosts = asReceived(csv.split('\n', CALLS).flatMap((line) => line.split(',', 1)));
  const urls = asReceived(hosts.map((host, index) => `https://${host}/assets/${index}/script.js?v=${index}`));
  const ghostery = process.argv.includes('attribution') ? await fetchTrackerDb() : 'npm run bench -- attribution';
  const trackerDb = typeof ghostery === 'string' ? undefined : ghostery;
  if (typeof ghostery === 'string') console.error(`Not compared with Ghostery TrackerDB: ${ghostery}`);

  const started = performance.now();
  const attributor = createAttributor(loadTables());
  const building = performance.now() - started;

  const inShop = { domain: '.shop.example', shopDomain: 'shop.example' };
  const ours = 'request attributed (URL parsed)';
  const calls = new Map<string, (index: number) => unknown>([
    [ours, (index) => attributor.attributeUrl(urls[index] ?? '')],
    ['host attributed', (index) => attributor.attributeHost(hosts[index] ?? '')],
    ['third-party-web getEntity', (index) => other.getEntity(urls[index] ?? '')],
    ['tldts parse', (index) => parse(urls[index] ?? '')],
    ['cookie attributed by name', (index) => attributor.attributeCookie({ name: cookieName(index), ...inShop })],
  ]);
  if (trackerDb) calls.set('Ghostery TrackerDB matchUrl', (index) => trackerDb.match(urls[index] ?? ''));
  const times = takeTurns(calls);
  const mine = times.get(ours) ?? [];

  const first = hosts.slice(0, FIRST);
  const covered = share(first, (host) => attributor.attributeHost(host).company !== null);
  const coverage = (what: string, value: number): Row => ({
    what: `first ${FIRST} hosts with an owner, ${what}`,
    value,
    unit: '%',
    ratio: covered / value,
  });
  return {
    name: 'attribution',
    rows: [
      ...[...times].map(([what, rounds]): Row => {
        const row: Row = { what: `${what}, median`, value: at(rounds.flat(), 0.5), unit: 'µs' };
        const ratios = rounds.map((batches, round) => at(batches, 0.5) / at(mine[round] ?? [], 0.5));
        return what.includes(' attributed') ? row : { ...row, ratio: at(ratios, 0.5) };
      }),
      { what: `${ours}, 99th percentile of batches`, value: at(mine.flat(), 0.99), unit: 'µs' },
      { what: 'indexes built, once and cold', value: building, unit: 'ms' },
      ...(trackerDb ? [{ what: 'Ghostery TrackerDB read', value: trackerDb.loadedInMs, unit: 'ms' }] : []),
      { what: `first ${FIRST} hosts with an owner`, value: covered, unit: '%' },
      coverage(
        'third-party-web alone',
        share(first, (host) => other.getEntity(`https://${host}/`) !== undefined),
      ),
      ...(trackerDb
        ? [
            coverage(
              'Ghostery TrackerDB',
              share(first, (host) => trackerDb.match(`https://${host}/`)),
            ),
          ]
        : []),
    ],
  };
}

/** Texts as an event brings them: each in one piece, not a join of others or a part of one. */
function asReceived(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts));
}

/** Microseconds a call: for each round the batches of 100 calls, so that the clock's grain does not matter. */
function takeTurns(calls: ReadonlyMap<string, (index: number) => unknown>): Map<string, number[][]> {
  const times = new Map<string, number[][]>([...calls.keys()].map((what) => [what, []]));
  let kept: unknown;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [what, call] of calls) {
      const batches: number[] = [];
      for (let from = 0; from < CALLS; from += BATCH) {
        const start = performance.now();
        for (let index = from; index < from + BATCH; index++) kept = call(index);
        batches.push(((performance.now() - start) * 1_000) / BATCH);
      }
      if (round >= WARM_UP) times.get(what)?.push(batches);
    }
  }
  if (kept === times) throw new Error('unreachable: keeps the results alive');
  return times;
}

function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const SHAPES = [
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
const cookieName = (index: number): string => SHAPES[index % SHAPES.length] ?? '';

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return Math.round((values.filter(test).length / values.length) * 1_000) / 10;
}
