import type { CustomerDatabase } from '../../utils/storage/index.ts';
import { buildEvents, buildFile } from './build-case.ts';
import { buildFinding } from './build-finding.ts';
import { buildCookie, buildHost, buildPolicy, buildShop, buildVisit } from './build-shop.ts';

/** What a history of one shop says in every table, so that a search finds what is left of it. */
export interface Marks {
  shop: string;
  person: string;
  mail: string;
  case: string;
  followUp: string;
  visit: string;
}

/** ULIDs of their own for the n-th shop. */
export const marksOf = (n: number, shop: string): Marks => ({
  shop,
  person: `Zyx${n} Marked`,
  mail: `zyx${n}@mail.example`,
  case: `01KAQ0000000000000000000C${n}`,
  followUp: `01KAQ0000000000000000000F${n}`,
  visit: `01KAQ0000000000000000000V${n}`,
});

/** Fills every table for one shop. */
export async function fillMarked(db: CustomerDatabase, marks: Marks): Promise<void> {
  const { shop, person, mail, visit } = marks;
  const file = buildFile({ id: marks.case, shop });
  const letter = { ...file.letter, body: `I am ${person}, ${mail}.` };
  const controller = { ...file.controller, shop, contacts: [] };
  const reply = `01KAQ0000000000000000000R${marks.case.at(-1)}`;
  const about = { ...file, id: marks.followUp, about: file.id, letter, controller };
  await db.shops.put(buildShop({ domain: shop, controller }));
  await db.policies.put(buildPolicy([], { shop, chain: `${shop} privacy`, url: `https://${shop}/privacy` }));
  await db.corrections.put({ id: marks.case, shop, hash: 'sha256-1', quote: shop } as never);
  await db.visits.put(buildVisit({ id: visit, shop }));
  await db.events.put({
    visit,
    seq: 0,
    hash: 'h',
    event: { type: 'page', at: 1, url: `https://${shop}/`, title: person },
  });
  await db.sightings.bulkPut([
    buildCookie(`_${person}`, { shop, domain: shop }),
    buildHost(`ads.${shop}`, null, 1, { shop }),
  ]);
  await db.findings.put({ ...buildFinding(), shop, firstSeen: 1, lastSeen: 1, goneSince: null });
  await db.cases.bulkPut([{ ...file, letter, controller }, about]);
  await db.caseEvents.bulkPut([
    ...buildEvents(file, [['sent', '2026-11-02']]).map((event) => ({ ...event, id: `${event.case}1`, note: person })),
    ...buildEvents(about, [['sent', '2026-11-03']]).map((event) => ({ ...event, id: `${event.case}1` })),
  ]);
  await db.replies.put({
    ...{
      id: reply,
      case: file.id,
      kind: 'answered',
      receivedOn: '2026-11-20',
      recordedAt: 1,
      from: mail,
      sentAt: null,
    },
    ...{ text: `Dear ${person}`, sign: null, reasons: null, unread: [], event: null, attachments: [], checked: null },
  });
  await db.attachments.put({ reply, hash: `sha256-${shop}`, content: new TextEncoder().encode(person) });
  await db.identities.put({ shop, name: person, email: mail, customerNumber: '4711' });
  const told = (await db.settings.get('reminders-told'))?.value as string[] | undefined;
  await db.settings.bulkPut([
    { key: `check:${shop}`, value: { startedAt: 1 } },
    { key: `erasure:${file.id}`, value: { at: 1, by: 'answered', things: [{ domain: shop }] } },
    { key: `case-dates-${file.id}`, value: { due: '2026-12-02' } },
    { key: 'reminders-told', value: [...(told ?? []), `${file.id}:near:2026-12-02`] },
  ]);
}

/** Every row and every key of every index, past all code of ours, as text; bytes are read as text too. */
export async function rawText(db: CustomerDatabase): Promise<string> {
  await db.open();
  const raw = db.backendDB();
  const tables = [...raw.objectStoreNames];
  const found: unknown[] = [];
  await new Promise<void>((done) => {
    const tx = raw.transaction(tables);
    for (const table of tables) {
      const store = tx.objectStore(table);
      for (const source of [store, ...[...store.indexNames].map((name) => store.index(name))]) {
        const cursor = source.openCursor();
        cursor.onsuccess = () => {
          if (!cursor.result) return;
          const { key, primaryKey, value } = cursor.result;
          const { content } = value as { content?: Uint8Array };
          found.push([key, primaryKey, value, content && new TextDecoder().decode(content)]);
          cursor.result.continue();
        };
      }
    }
    tx.oncomplete = () => done();
  });
  return JSON.stringify(found);
}
