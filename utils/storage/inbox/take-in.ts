import { CHAIN_START } from '../../evidence/hash-chain.ts';
import { appendEvents } from '../append-events.ts';
import type { CustomerDatabase } from '../database.ts';
import type { VisitGap } from '../rows.ts';
import { vaultOf } from '../vault/reseal-rows.ts';
import { type PutBy, resetInboxSize } from './inbox.ts';
import { openFromInbox, openInboxKey } from './inbox-keys.ts';

/** Rows of one transaction. */
const BATCH = 20;

/**
 * Writes what was put by while the history was locked, in the order in which it came, as it would have been written then.
 * Each row goes in the transaction that writes what it holds: broken off anywhere, nothing is lost and nothing comes twice.
 * Does nothing while it is locked. What does not open was not put by by us, or is damaged, and goes.
 * @returns ids of the visits that were begun or went on
 */
export async function takeInbox(db: CustomerDatabase, told: () => void = () => undefined): Promise<string[]> {
  const visits = new Set<string>();
  if (!db.keyring.isVaulted || (await db.inbox.count()) === 0) return [];
  const vault = await vaultOf(db);
  const { key } = db.keyring;
  if (!vault?.inbox || key?.vault !== vault.id) return [];
  const own = await openInboxKey(vault.inbox, key.secret, vault.id);
  for (;;) {
    const rows = await db.inbox.orderBy(':id').limit(BATCH).toArray();
    if (rows.length === 0) break;
    const { publicKey } = vault.inbox;
    const opened = await Promise.all(rows.map(({ sealed }) => openFromInbox(sealed, own, publicKey, vault.id)));
    await db.transaction('rw', db.inbox, db.shops, db.visits, db.events, db.settings, async () => {
      for (const [at, { id }] of rows.entries()) {
        // Another run may have been faster.
        if (!(await db.inbox.get(id))) continue;
        const visit = await written(db, readPutBy(opened[at] ?? null));
        if (visit) visits.add(visit);
        await db.inbox.delete(id);
      }
      if ((await db.inbox.count()) === 0) await resetInboxSize(db);
    });
    told();
  }
  return [...visits];
}

function readPutBy(text: string | null): PutBy | null {
  try {
    return text === null ? null : (JSON.parse(text) as PutBy);
  } catch {
    return null;
  }
}

/** @returns the visit it is about; null where there is none, or where its shop was forgotten meanwhile */
async function written(db: CustomerDatabase, row: PutBy | null): Promise<string | null> {
  if (row?.what === 'shop') {
    const { domain, at } = row;
    if (!(await db.shops.get(domain)))
      await db.shops.add({ domain, firstSeen: at, lastSeen: at, controller: null, documents: [] });
    return null;
  }
  if (row?.what === 'visit') {
    const { visit } = row;
    if (!(await db.shops.get(visit.shop)) || (await db.visits.get(visit.id))) return null;
    await db.visits.add({
      ...visit,
      gaps: withGap(visit.gaps, 'while-locked'),
      length: 0,
      head: CHAIN_START,
      reducedTo: 0,
    });
    await db.shops.update(visit.shop, { lastSeen: visit.startedAt });
    return visit.id;
  }
  if (row?.what !== 'events' && row?.what !== 'lost') return null;
  const known = await db.visits.get(row.visit);
  if (!known) return null;
  const gaps = withGap(known.gaps, 'while-locked');
  await db.visits.update(row.visit, { gaps: row.what === 'lost' ? withGap(gaps, 'journal-full') : gaps });
  if (row.what === 'events') await appendEvents(db, row.visit, row.events);
  return row.visit;
}

const withGap = (gaps: readonly VisitGap[], gap: VisitGap): VisitGap[] =>
  gaps.includes(gap) ? [...gaps] : [...gaps, gap];
