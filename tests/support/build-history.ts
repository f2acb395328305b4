import { CHAIN_START, chainHash } from '../../utils/evidence/index.ts';
import { type CustomerDatabase, type EventRow, keepSightings } from '../../utils/storage/index.ts';
import { buildFile } from './build-case.ts';
import { buildFinding } from './build-finding.ts';
import { buildClaim, buildCookie, buildHost, buildPolicy, buildShop, buildStorage, buildVisit } from './build-shop.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID with a number at its end, so that tests can name what they made. */
export const idOf = (number: number): string =>
  `01KAQ${[...Array(21).keys()].map((place) => ALPHABET[Math.floor(number / 32 ** (20 - place)) % 32]).join('')}`;

/** A journal of `length` page events, chained as the extension chains them. */
export async function buildJournal(visit: string, length: number, shop = 'lamppu.example'): Promise<EventRow[]> {
  const rows: EventRow[] = [];
  let head = CHAIN_START;
  for (let seq = 0; seq < length; seq++) {
    const event = { type: 'page' as const, at: NOON + seq, url: `https://${shop}/p/${seq}`, title: `Page ${seq}` };
    head = chainHash(head, event);
    rows.push({ visit, seq, event, hash: head });
  }
  return rows;
}

/** Adds a visit of a shop with its journal, and what it showed. */
export async function addVisit(
  db: CustomerDatabase,
  id: string,
  length: number,
  shop = 'lamppu.example',
): Promise<void> {
  const journal = await buildJournal(id, length, shop);
  const head = journal.at(-1)?.hash ?? CHAIN_START;
  await db.events.bulkPut(journal);
  await db.visits.put(buildVisit({ id, shop, length, head, reducedTo: length }));
  await db.transaction('rw', db.sightings, async () => {
    const seen = [buildCookie('_ga'), buildHost('tracker.example', 'Tracker'), buildStorage('cart')];
    const things = seen.map(({ shop: _, ...thing }) => ({ ...thing, evidence: [`${id}:0`] }));
    await keepSightings(db, shop, id, things as never);
  });
}

/** A little of everything that a history holds. @returns the octets of the answer's file */
export async function fillHistory(db: CustomerDatabase): Promise<Uint8Array> {
  await db.shops.put(buildShop());
  await addVisit(db, idOf(1), 5);
  await addVisit(db, idOf(2), 3);
  await db.policies.put(
    buildPolicy([
      buildClaim({ kind: 'controller.name', value: 'Lamppukauppa Oy' }),
      buildClaim({ kind: 'purpose', value: { purpose: 'marketing', text: 'newsletters' } }),
    ]),
  );
  await db.corrections.put({
    ...{ id: idOf(3), shop: 'lamppu.example', hash: 'sha256-1', kind: 'controller.name', quote: 'Lamppukauppa Oy' },
    ...{ value: '"Lamppukauppa Oy"', verdict: 'not-said', reads: '', madeAt: NOON },
  });
  await db.findings.put({
    ...buildFinding(),
    shop: 'lamppu.example',
    firstSeen: NOON,
    lastSeen: NOON,
    goneSince: null,
  });
  const file = buildFile({ id: idOf(4) });
  await db.cases.put(file);
  await db.caseEvents.bulkPut([
    { id: idOf(5), case: file.id, type: 'drafted', recordedAt: NOON, date: '2026-11-22', note: '' },
    { id: idOf(6), case: file.id, type: 'sent', recordedAt: NOON + 1, date: '2026-11-22', note: 'by mail' },
  ]);
  const content = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7_919) % 251);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).toHex();
  const reference = { name: 'answer.pdf', type: 'application/pdf', bytes: content.length, hash: `sha256-${sum}` };
  await db.replies.put({
    ...{ id: idOf(7), case: file.id, kind: 'answered', receivedOn: '2026-11-22', recordedAt: NOON + 2, from: null },
    ...{ sentAt: null, text: 'Here are your data.', sign: null, reasons: null, unread: [], event: null },
    ...{ attachments: [reference], checked: null },
  });
  await db.attachments.put({ reply: idOf(7), hash: reference.hash, content });
  await db.identities.put({ shop: 'lamppu.example', name: 'N. N.', email: 'n@mail.example', customerNumber: '7' });
  await db.settings.bulkPut([
    { key: 'residence', value: 'FI' },
    { key: `erasure:${file.id}`, value: { at: NOON, by: 'answered', things: [] } },
    { key: 'check:lamppu.example', value: { startedAt: NOON, skipped: [], endedAt: null } },
    { key: 'value-key', value: new Uint32Array([1, 2, 3, 4]) },
    { key: 'reminders', value: true },
  ]);
  return content;
}

/** Everything in a history but what stays with its browser, table by table. */
export async function rowsOf(db: CustomerDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  const all: Record<string, unknown[]> = Object.fromEntries(tables);
  const own = ['value-key', 'reminders', 'backup-last', 'backup-folder'];
  all.settings = (all.settings ?? []).filter((row) => !own.includes((row as { key: string }).key));
  return all;
}
