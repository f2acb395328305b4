import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Attributor, createAttributor, party } from '../../utils/attribution/index.ts';
import { loadTables } from '../../utils/attribution/tables.ts';
import { createMarker, type JournalEntry, personalMarks, reduceVisit } from '../../utils/observation/index.ts';
import { attributeSighting } from '../../utils/services/watch/attribute-sighting.ts';
import { seal } from '../../utils/services/watch/seal.ts';
import { rawEvents, SHOP, type ShopVisit, shopVisit } from './visits/shop-visit.ts';

const RUNS = 31;
const WARM_UP = 5;
const PROCESSES = 5;
const ALLOWED_MS = 30;
const VISIT = '01KAQ0000000000000000000V1';
const KEY = new Uint32Array([1, 2, 3, 4]);

type Step = 'sealed' | 'reduced' | 'attributed';

/**
 * Work for one visit of 300 requests, from what the browser hands over to attributed sightings: median of many visits,
 * and the first visit in a process of its own, as after the worker woke, with the indexes built. Processor time, so
 * that what the machine does beside does not count; `ratio` is the time allowed over the time taken.
 */
export async function bench() {
  const visit = shopVisit();
  const attributor = createAttributor(loadTables());
  const runs: Record<Step, number>[] = [];
  let last = through(visit, attributor);
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    last = through(visit, attributor);
    if (run >= WARM_UP) runs.push(last.ms);
  }
  const all = (ms: Record<Step, number>): number => ms.sealed + ms.reduced + ms.attributed;
  const total = median(runs.map(all));
  const here = fileURLToPath(import.meta.url);
  const fresh = median(
    Array.from({ length: PROCESSES }, () => Number(spawnSync(process.execPath, [here], { encoding: 'utf8' }).stdout)),
  );
  const step = (what: string, name: Step) => ({ what, value: median(runs.map((ms) => ms[name])), unit: 'ms' });
  return {
    name: `A visit: ${last.events} events to ${last.sightings} sightings, median`,
    rows: [
      step('events made of what the browser says, values sealed', 'sealed'),
      step('reduced to sightings', 'reduced'),
      step('attributed to companies', 'attributed'),
      { what: `in all (${ALLOWED_MS} ms allowed)`, value: total, unit: 'ms', ratio: ALLOWED_MS / total },
      { what: 'in all, first visit of a fresh process, indexes built', value: fresh, unit: 'ms' },
    ],
  };
}

function through(visit: ShopVisit, attributor: Attributor) {
  // A new marker each time: none of the hashes is remembered.
  const marker = createMarker(KEY);
  const clock = processorClock();
  const entries: JournalEntry[] = rawEvents(visit).map((event, seq) => {
    return { visit: VISIT, seq, event: seal(event, marker), hash: '' };
  });
  const sealed = clock();
  const personal = personalMarks({ email: 'customer@mail.example', phone: '+358 40 1234567' }, marker);
  const reading = reduceVisit(entries, { visit: VISIT, shop: SHOP, party: (host) => party(host, SHOP), personal });
  const reduced = clock();
  const seen = reading.sightings.map((sighting) => attributeSighting(sighting, SHOP, attributor));
  return { events: entries.length, sightings: seen.length, ms: { sealed, reduced, attributed: clock() } };
}

/** Milliseconds of processor time since the last question. */
function processorClock(): () => number {
  let before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    return (user + system) / 1_000;
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const visit = shopVisit();
  const tables = loadTables();
  const clock = processorClock();
  through(visit, createAttributor(tables));
  console.log(clock());
}
