import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../../utils/cli/browsers/build-extension.ts';
import type { CaseEvent } from '../../../utils/requests/model.ts';
import { buildEvents, buildFile } from '../../support/build-case.ts';

type Row = Record<string, unknown>;
type Happened = [CaseEvent['type'], string][];

/** How many rows a history is to have. */
export interface Sizes {
  shops: number;
  sightings: number;
  events: number;
  cases: number;
}

interface Poured {
  sample: { shop: string; rows: Record<string, Row[]> };
  cases: { file: Row; happened: Row[] }[];
  sizes: Sizes;
}

/**
 * Fills a history with copies of what a real browser kept of the demo shop: the same rows, as long as they are, under the
 * names of many shops. Writes straight into IndexedDB, past all code of ours; the history must have been opened before.
 * @param page any page of the extension
 */
export async function fillHistory(page: Page, sizes: Sizes): Promise<void> {
  const sample = JSON.parse(readFileSync(join(ROOT, 'public', 'sample', 'history.json'), 'utf8'));
  await page.evaluate(pour, { sample, sizes, cases: manyCases(sizes) });
}

/** Requests of all kinds: on their way, late, answered, drafted, closed. */
function manyCases({ cases, shops }: Sizes): Poured['cases'] {
  const months = ['2025-12', '2026-02', '2026-05', '2026-08', '2026-09', '2026-10', '2026-11'];
  return Array.from({ length: cases }, (_, at) => {
    const month = months[at % months.length];
    const file = buildFile({
      id: `01KC${String(at).padStart(22, '0')}`,
      shop: `shop${at % shops}.example`,
      reference: String(at).padStart(8, 'R'),
      createdAt: Date.parse(`${month}-03`),
    });
    const sent: Happened = [['sent', `${month}-03`]];
    const stories: Happened[] = [[], sent, sent, [...sent, ['answered', `${month}-20`]]];
    const events = stories[at % stories.length] ?? [];
    const happened = buildEvents(file, events).map((event, step) => ({
      ...event,
      id: `${file.id.replace('01KC', '01KE')}${step}`,
    }));
    return { file: file as unknown as Row, happened: happened as unknown as Row[] };
  });
}

/** Runs in the page. Needs nothing from outside itself. */
async function pour({ sample, sizes, cases }: Poured): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('customer-copy');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const write = async (table: string, count: number, row: (number: number) => Row, chunk = 10_000): Promise<void> => {
    for (let from = 0; from < count; from += chunk) {
      const writing = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (let n = from; n < Math.min(count, from + chunk); n++) writing.objectStore(table).put(row(n));
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(writing.error);
      });
    }
  };
  const domain = (shop: number): string => `shop${shop}.example`;
  const visits = Math.ceil(sizes.events / 100);
  const visitId = (number: number): string => `01KA${String(number).padStart(22, '0')}`;
  const taken = (sample.rows.visits ?? []).map(({ id }) => String(id));
  /** Rows of the sample as those of another shop; they cite its newest visits. */
  const of = (table: string, shop: number): Row[] => {
    let text = JSON.stringify(sample.rows[table] ?? []).replaceAll(sample.shop, domain(shop));
    for (const [at, id] of taken.entries())
      text = text.replaceAll(id, visitId(shop + sizes.shops * (Math.floor(visits / sizes.shops) - 1 - at)));
    return JSON.parse(text);
  };
  const one = (rows: readonly Row[], at: number): Row => rows[at % rows.length] ?? {};
  const known = new Map<string, Row[]>();
  const kept = (table: string, shop: number): Row[] => {
    const name = `${table} ${shop}`;
    known.set(name, known.get(name) ?? of(table, shop));
    return known.get(name) ?? [];
  };
  for (const table of ['shops', 'policies', 'findings']) {
    const each = sample.rows[table]?.length ?? 0;
    await write(table, sizes.shops * each, (n) => one(of(table, n % sizes.shops), Math.floor(n / sizes.shops)), 500);
  }
  // Visit after visit, one shop after the other, a few hours apart.
  const visit = (n: number): Row => {
    const startedAt = 1_795_000_000_000 - (visits - n) * 3_000_000;
    const like = one(kept('visits', n % sizes.shops), n);
    return { ...like, id: visitId(n), startedAt, lastEventAt: startedAt + 60_000, length: 100, reducedTo: 100 };
  };
  await write('visits', visits, visit);
  const sighting = (n: number): Row => {
    const [shop, at] = [n % sizes.shops, Math.floor(n / sizes.shops)];
    const like = one(kept('sightings', shop), at);
    const turn = Math.floor(at / (sample.rows.sightings?.length ?? 1));
    if (turn === 0) return like;
    const named = like.kind === 'host' ? { host: `n${turn}.${like.host}` } : { name: `${like.name}_${turn}` };
    return { ...like, ...named, key: `${like.key} ${turn}` };
  };
  await write('sightings', sizes.sightings, sighting, 2_000);
  known.clear();
  const events = sample.rows.events ?? [];
  await write('events', sizes.events, (n) => ({
    ...one(events, n),
    visit: visitId(Math.floor(n / 100)),
    seq: n % 100,
  }));
  await write('cases', cases.length, (n) => cases[n]?.file ?? {});
  const happened = cases.flatMap((one) => one.happened);
  await write('caseEvents', happened.length, (n) => happened[n] ?? {});
  db.close();
}
